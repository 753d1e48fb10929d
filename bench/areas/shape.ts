import { convertArabic, convertArabicBack } from 'arabic-reshaper'
import { type Area, type Group, type Library, megabytes } from '../area.js'
import { newsText } from '../news-text.js'

export const SHAPE: Area = {
  id: 'shape',
  title: 'Joined letters',
  about: '`khabar/shape` beside arabic-reshaper on 500 kB of news.',
  groups: makeGroups,
}

function* makeGroups({ shape }: Library): Iterable<Group> {
  const text = newsText(500_000)
  const shaped = shape.shape(text)
  yield {
    id: 'shape',
    title: 'Into presentation forms',
    unit: 'MB',
    amount: megabytes(text),
    own: [{ name: 'khabar `shape`', run: () => shape.shape(text) }],
    peers: [{ name: 'arabic-reshaper', run: () => convertArabic(text) }],
  }
  yield {
    id: 'unshape',
    title: 'And back',
    unit: 'MB',
    amount: megabytes(shaped),
    own: [{ name: 'khabar `unshape`', run: () => shape.unshape(shaped) }],
    peers: [{ name: 'arabic-reshaper', run: () => convertArabicBack(shaped) }],
  }
}
