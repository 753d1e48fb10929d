import { describe, expect, test } from 'vitest'
import { canWrite } from '../../../src/names/known-names/native-spelling.js'

/** Native words without article, folded, what newspapers write for them, and what writes another word. */
const WORDS: readonly { readonly native: string; readonly writes: string; readonly not: string }[] = [
  { native: 'جمال', writes: 'jamal gamal djamal jamel', not: 'jamil jaml jamala' },
  { native: 'جميل', writes: 'jamil gamil jameel djamil', not: 'jamal jaml jomal' },
  { native: 'حسين', writes: 'hussein hussain husein hossein', not: 'hassan husn' },
  { native: 'قاسم', writes: 'qasim kassem kacem gasim', not: 'qassam kasam' },
  { native: 'عمر', writes: 'omar umar amr', not: 'ammar oumari' },
  { native: 'فواد', writes: 'fuad fouad fouwad', not: 'fida fd' },
  { native: 'زياد', writes: 'ziad ziyad zyad', not: 'zaid zid' },
  { native: 'ياسين', writes: 'yassin yasin yacine yaseen', not: 'yusin yasan' },
  { native: 'موسى', writes: 'musa moussa mousa', not: 'masa mous' },
  { native: 'حكمه', writes: 'hikma hekmat hikmet hikmah', not: 'hakim hikmi' },
  { native: 'سليمانيه', writes: 'sulaymaniyah sulaimaniya suleimanieh', not: 'sulaymaniyat sulaimaniyet' },
  { native: 'سعديا', writes: 'saadia saadiya', not: 'saadiyat' },
]

describe('Latin letters of a native name', () => {
  test.each(WORDS)('$native is written $writes', ({ native, writes }) => {
    expect(writes.split(' ').filter(word => !canWrite(native, word))).toEqual([])
  })

  test.each(WORDS)('$native is not written $not', ({ native, not }) => {
    expect(not.split(' ').filter(word => canWrite(native, word))).toEqual([])
  })
})
