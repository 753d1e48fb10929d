import { distance } from 'fastest-levenshtein'
import { normalize } from '../../src/letters/index.js'
import type { DataPair } from './read-pairs.js'

/** A pair with a verdict, to learn the border between spellings and other names from. */
export interface JudgedPair {
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly same: boolean
}

const CLASSES: Readonly<Record<string, string>> = {
  g: 'جغقكگخ kgqjcx',
  b: 'بپفڤ bpfv',
  s: 'سصثشژزذظچ sz',
  t: 'تطدض td',
  '': 'حهعةاويءىؤئ aeiouywh',
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|sh|ch/gu, 's'],
  [/kh|gh|ck/gu, 'g'],
  [/th|dh/gu, 't'],
  [/ph/gu, 'b'],
  [/c(?=[eiy])/gu, 's'],
]

/** A bucket that many names share is sampled: so many of it are looked at. */
const BUCKET_SAMPLE = 60
const LARGEST_BUCKET = 250

/**
 * For each name of the left sides its nearest names of other entities, as negatives.
 *
 * Near means: one consonant class apart at most, then by Levenshtein distance in Latin dress. A candidate that may be
 * a true spelling is left out: an entity that both have, a Latin label of one skeleton, or a Latin label that looks alike.
 *
 * @param pairs - the pairs whose left sides are asked about
 * @param labels - pairs of Arabic and Latin forms, to tell entities apart by
 * @param script - which script the nearest names are to be in
 * @param nearest - how many to take for a name
 */
export function nearestOthers(
  pairs: readonly DataPair[],
  labels: readonly DataPair[],
  script: 'arabic' | 'latin',
  nearest: number,
): JudgedPair[] {
  const random = seededRandom(7)
  const dress = script === 'arabic' ? searchForm : latinDress
  const entities = collect(
    [...pairs, ...labels].flatMap(p => (script === 'arabic' ? both(p) : [[p.a, p.entity]])),
  )
  const latinOfEntity = collect(labels.map(p => [p.entity, p.b]))
  const latinOf = new Map<string, Set<string>>()
  for (const [form, ids] of entities)
    latinOf.set(form, new Set([...ids].flatMap(id => [...(latinOfEntity.get(id) ?? [])])))
  const pool = script === 'arabic' ? [...entities.keys()] : [...new Set(labels.map(p => p.b))]
  const arabicOf = collect(labels.map(p => [p.b, p.a]))
  const buckets = new Map<string, number[]>()
  pool.forEach((name, index) => {
    for (const key of nearKeys(name)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(index)
      else buckets.set(key, [index])
    }
  })
  const found: JudgedPair[] = []
  const asked = new Set<string>()
  for (const { a, b, weight } of pairs)
    for (const name of script === 'arabic' ? [a, b] : [a]) {
      if (asked.has(name)) continue
      asked.add(name)
      const mine = latinOf.get(name)
      if (!mine || mine.size === 0) continue
      const others = [...candidates(name)]
        .filter(other => isAnother(name, other, mine))
        .map(other => ({ other, distance: apart(dress(name), dress(other)) }))
        .sort((x, y) => x.distance - y.distance || (x.other < y.other ? -1 : 1))
      for (const { other } of others.slice(0, nearest)) found.push({ a: name, b: other, weight, same: false })
    }
  return found

  function candidates(name: string): Set<string> {
    const names = new Set<string>()
    for (const key of nearKeys(name)) {
      const bucket = buckets.get(key) ?? []
      if (bucket.length <= LARGEST_BUCKET) for (const index of bucket) names.add(pool[index] ?? '')
      else
        for (let drawn = 0; drawn < BUCKET_SAMPLE; drawn++)
          names.add(pool[bucket[Math.floor(random() * bucket.length)] ?? 0] ?? '')
    }
    return names
  }

  function isAnother(name: string, other: string, mine: ReadonlySet<string>): boolean {
    if (other === name || dress(other) === dress(name)) return false
    if (script === 'latin')
      for (const arabic of arabicOf.get(other) ?? []) if (apart(arabic, name) < 0.2) return false
    const theirs = script === 'arabic' ? latinOf.get(other) : new Set([other])
    if (!theirs || theirs.size === 0) return false
    for (const id of entities.get(name) ?? [])
      if (script === 'arabic' && entities.get(other)?.has(id)) return false
    for (const label of mine)
      for (const their of theirs)
        if (classes(label) === classes(their) || apart(label, their) < 0.28) return false
    return true
  }
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function both(pair: DataPair): (readonly [string, string])[] {
  return [
    [pair.a, pair.entity],
    [pair.b, pair.entity],
  ]
}

function collect(entries: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>()
  for (const [key, value] of entries) {
    const set = map.get(key)
    if (set) set.add(value)
    else map.set(key, new Set([value]))
  }
  return map
}

let classOf: Map<string, string> | undefined

/** The consonant classes of a name in either script. */
function classes(name: string): string {
  classOf ??= new Map(
    Object.entries(CLASSES).flatMap(([key, letters]) => Array.from(letters, l => [l, key] as const)),
  )
  let text = name
  for (const [letters, key] of DIGRAPHS) text = text.replace(letters, key)
  let key = ''
  for (const letter of text) {
    const own = classOf.get(letter) ?? letter
    if (own !== key.at(-1)) key += own
  }
  return key
}

function nearKeys(name: string): Set<string> {
  const key = classes(name)
  return new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])
}

const DRESS: Readonly<Record<string, string>> = {
  a: 'اىةعأإآ',
  b: 'بپ',
  t: 'تط',
  d: 'دض',
  s: 'سصث',
  h: 'هح',
  z: 'زظذ',
  i: 'يئ',
  u: 'وؤ',
  f: 'فڤ',
  g: 'جغگ',
  k: 'كق',
  c: 'شچ',
  r: 'ر',
  l: 'ل',
  m: 'م',
  n: 'ن',
  x: 'خ',
  j: 'ژ',
  '': 'ء',
}
let dressOf: Map<string, string> | undefined

/** As a search engine folds it: what the press leaves open in one alphabet is no distance. */
function searchForm(name: string): string {
  return normalize(name, 'search')
}

/** One Latin letter for each Arabic one, enough to measure distances across scripts. */
function latinDress(name: string): string {
  dressOf ??= new Map(
    Object.entries(DRESS).flatMap(([key, letters]) => Array.from(letters, l => [l, key] as const)),
  )
  return Array.from(name, letter => dressOf?.get(letter) ?? letter).join('')
}

/** Levenshtein distance over the longer length, 0..1. */
function apart(a: string, b: string): number {
  return distance(a, b) / Math.max(1, a.length, b.length)
}
