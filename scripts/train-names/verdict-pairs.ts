import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalize } from '../../src/letters/index.js'
import { findNativeName } from '../../src/names/known-names/native-name.js'
import { seededRandom, type JudgedPair } from './nearest-names.js'
import { DATA_FOLDER, readArabicPairs, readLatinPairs } from './read-pairs.js'

/** Judged pairs to fit and to measure the verdict with; `set` says where they come from. */
export interface VerdictPair extends JudgedPair {
  readonly set: string
}

// The development pairs are what the verdict is for; the made ones keep it honest where they are silent.
/** The hard pairs of two scripts are few, and lie nearer to the border than those of the press. */
const HARD_WEIGHTS = { 'dev-ar-ar': 1, 'dev-ar-latin': 3 } as const
const MADE_WEIGHT = 0.3
const SHARED_WEIGHT = 0.2
const MADE = 400

/** The development pairs of one kind (`dev-ar-ar.json`, `dev-ar-latin.json`). */
export function developmentPairs(file: 'dev-ar-ar' | 'dev-ar-latin'): VerdictPair[] {
  const { rows } = JSON.parse(readFileSync(join(DATA_FOLDER, `${file}.json`), 'utf8')) as {
    readonly rows: readonly {
      readonly a: string
      readonly b: string
      readonly same: boolean
      readonly class: string
    }[]
  }
  return rows.map(({ a, b, same, class: set }) => {
    const weight = set === 'press' ? 1 : HARD_WEIGHTS[file]
    return { a, b, same, weight, set: set.replace(/:.*/u, '') }
  })
}

/**
 * Pairs made of held-out words, Arabic with Arabic: two people who share a name, native names one letter apart, and full
 * names whose two words are both spelled otherwise.
 */
export function madePairs(): VerdictPair[] {
  const random = seededRandom(11)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const isWord = (name: string): boolean => !name.includes(' ') && name.length > 2
  const spellings = readArabicPairs().filter(
    p => p.split === 'dev' && p.weight >= 1 && p.a !== p.b && isWord(p.a) && isWord(p.b),
  )
  const words = [
    ...new Set(
      readLatinPairs()
        .filter(p => p.split === 'dev' && isWord(p.a))
        .map(p => p.a),
    ),
  ]
  const made: VerdictPair[] = []
  for (let round = 0; round < MADE; round++) {
    const [shared, x, y] = [pick(words), pick(words), pick(words)]
    if (x !== y && shared !== x && shared !== y) {
      made.push({
        a: `${shared} ${x}`,
        b: `${shared} ${y}`,
        same: false,
        weight: SHARED_WEIGHT,
        set: 'shared given',
      })
      made.push({
        a: `${x} ${shared}`,
        b: `${y} ${shared}`,
        same: false,
        weight: SHARED_WEIGHT,
        set: 'shared family',
      })
    }
    const [given, family] = [pick(spellings), pick(spellings)]
    const [a, b] = [`${given.a} ${family.a}`, `${given.b} ${family.b}`]
    made.push({ a, b, same: true, weight: MADE_WEIGHT, set: 'two words respelled' })
  }
  const native = words.filter(word => findNativeName(normalize(word)))
  for (const [index, a] of native.entries())
    for (const b of native.slice(0, index))
      if (isOneLetterApart(bare(a), bare(b)))
        made.push({ a, b, same: false, weight: MADE_WEIGHT, set: 'native, near' })
  return made
}

function bare(word: string): string {
  return normalize(word).replace(/^ال/u, '')
}

function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end === 1
}
