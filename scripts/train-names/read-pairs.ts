import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARABIC_NAME_LETTERS, foldName, LATIN_NAME_LETTERS } from '../../src/names/prepare/name-letters.js'

/** Two written forms of one entity, as a row of the data states. */
export interface DataPair {
  readonly a: string
  readonly b: string
  /** How much the row counts. */
  readonly weight: number
  readonly split: string
  readonly entity: string
}

/** Where the training data lie, beside the repository. */
export const DATA_FOLDER = '../shared/data/names'

/** Longer rows are sentences and lists, not names. */
const LONGEST_NAME = 40
/** Of the Latin spellings of one word so many are paired. */
const MOST_SPELLINGS = 6

// The press spells as Egyptian place names, GeoNames and person names do; Persian and Urdu teach پ چ گ and habits that
// the Arab press lacks.
const ARABIC_WEIGHTS: Readonly<Record<string, number>> = {
  arz: 1,
  gn: 1,
  tokp: 1,
  person: 1.5,
  optd: 0.3,
  fas: 0.4,
  urd: 0.1,
  'person-fa': 0.4,
  'person-ur': 0.1,
  ckb: 0.05,
}

const LATIN_WEIGHTS: Readonly<Record<string, number>> = {
  wd18: 1,
  wof: 0.7,
  arz: 0.7,
  'google-train': 1,
  'tfp-dict': 0.7,
  person: 2,
  un: 2,
}

/** Pairs of Arabic spellings, in comparison letters with single spaces. */
export function readArabicPairs(): DataPair[] {
  return readPairs('variants-ar-ar.tsv', ARABIC_WEIGHTS)
}

/** Pairs of an Arabic and a Latin spelling. */
export function readLatinPairs(): DataPair[] {
  return readPairs('pairs-ar-latin.tsv', LATIN_WEIGHTS)
}

const UNKNOWN_LETTERS = new RegExp(`[^${ARABIC_NAME_LETTERS}${LATIN_NAME_LETTERS}]`, 'gu')

/** The words of a name in comparison letters, joined by single spaces. */
export function spaced(name: string): string {
  return foldName(name)
    .replace(/['’ʿʾʻʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(UNKNOWN_LETTERS, '')
    .trim()
}

/** Pairs of Latin spellings of one Arabic word; many are rather two names that Arabic writes alike (`John`, `Joan`). */
export function latinSpellings(pairs: readonly DataPair[]): DataPair[] {
  const byArabic = new Map<string, DataPair[]>()
  for (const pair of pairs) {
    if (pair.a.includes(' ') || pair.b.includes(' ')) continue
    const known = byArabic.get(pair.a)
    if (known) known.push(pair)
    else byArabic.set(pair.a, [pair])
  }
  return [...byArabic.values()].flatMap(group =>
    group.slice(1, MOST_SPELLINGS).map((pair, at) => ({ ...pair, a: group[at]?.b ?? pair.b, b: pair.b })),
  )
}

function readPairs(file: string, weights: Readonly<Record<string, number>>): DataPair[] {
  const pairs: DataPair[] = []
  for (const line of readFileSync(join(DATA_FOLDER, file), 'utf8').split('\n').slice(1)) {
    const [formA, formB, tag, split, entity] = line.split('\t')
    const weight = weights[tag ?? '']
    if (!formA || !formB || !split || !entity || weight === undefined) continue
    const a = spaced(formA)
    const b = spaced(formB)
    if (a && b && a.length <= LONGEST_NAME && b.length <= LONGEST_NAME)
      pairs.push({ a, b, weight, split, entity })
  }
  return pairs
}
