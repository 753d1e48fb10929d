import { type Area, type Group, type Library, megabytes } from '../area.js'
import { processorTime } from '../measure.js'
import { newsText, varyWords } from '../news-text.js'
import { nameList } from '../own-names.js'

const LONGEST_EXACT = 4
const MILLION = 1_000_000

export const FIND_NAMES: Area = {
  id: 'find-names',
  title: 'Names of a watchlist in text',
  about:
    'A finder of `createNameFinder` on 300 kB of news, which it reads again and again, and on the same with one letter changed ' +
    'in every other word, so that they are as many as in years of a newspaper. A new finder compares each word that it meets with ' +
    'the words of its list that sound alike, so the first 30 kB take it longer. The baseline looks for the very spellings of the ' +
    'list: it looks up to four words at a time in a set of folded names, and finds nothing else. The names are those of the own ' +
    'pairs, about many of whom the news is, and new ones made of their words: such a list is found more often than most.',
  groups: library => makeGroups(library, [100, 10_000]),
}

export const FIND_NAMES_OF_A_MILLION: Area = {
  id: 'find-names-million',
  title: 'A million watched names in text',
  about: 'The same with a million names, made of the words of the own ones.',
  isLong: true,
  groups: library => makeGroups(library, [MILLION]),
}

function* makeGroups({ khabar }: Library, sizes: readonly number[]): Iterable<Group> {
  const { createNameFinder, normalize } = khabar
  const text = newsText(300_000)
  const varied = varyWords(text)
  const short = newsText(30_000)
  for (const size of sizes) {
    const isHuge = size >= MILLION
    const names = nameList(size)
    const watchlist = names.map((name, id) => ({ id: String(id), names: [name] }))
    const title = `${size.toLocaleString('en')} names`
    const start = processorTime()
    const find = createNameFinder(watchlist)
    const seconds = (processorTime() - start) / 1000
    const exact = exactSearch(names, normalize)
    yield {
      id: String(size),
      title,
      unit: 'MB',
      amount: megabytes(text),
      own: [
        { name: 'khabar', run: () => find(text) },
        { name: 'khabar, many words', run: () => find(varied), amount: megabytes(varied) },
      ],
      peers: [{ name: 'the very spellings', run: () => exact(text) }],
      rounds: isHuge ? 3 : 7,
      warmUps: 2,
      figures: {
        'mentions': find(text).length,
        'bytes of tables a name': find.byteLength / size,
        ...(isHuge && { 'seconds to compile the list': seconds }),
      },
    }
    // There is no room for a million names twice.
    if (isHuge) continue
    let fresh = find
    const renew = (): void => {
      fresh = createNameFinder(watchlist)
    }
    yield {
      id: `${size}-first`,
      title: `${title}, the first 30 kB`,
      unit: 'MB',
      amount: megabytes(short),
      own: [{ name: 'khabar', prepare: renew, run: () => fresh(short) }],
      rounds: 5,
      warmUps: 1,
    }
    yield {
      id: `${size}-compile`,
      title: `Compiling ${title}`,
      unit: 'names',
      amount: size,
      own: [{ name: 'khabar `createNameFinder`', run: () => createNameFinder(watchlist).byteLength }],
      rounds: 5,
      warmUps: 1,
    }
  }
}

/** Finds names as they are written in the list, but for folding. */
function exactSearch(
  names: readonly string[],
  normalize: (text: string) => string,
): (text: string) => number {
  const wordsOf = (text: string): string[] => normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const known = new Set(names.map(name => wordsOf(name).join(' ')))
  return text => {
    const words = wordsOf(text)
    let found = 0
    for (let at = 0; at < words.length; at++) {
      let asked = ''
      for (let last = at; last < at + LONGEST_EXACT && last < words.length; last++) {
        asked = last === at ? (words[at] ?? '') : `${asked} ${words[last] ?? ''}`
        if (known.has(asked)) found++
      }
    }
    return found
  }
}
