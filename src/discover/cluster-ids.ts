import { matchNames } from '../names/match/match-names.js'
import { nameKey } from '../names/name-key.js'
import { parseName } from '../names/parse/parse-name.js'

/** More full names than this are not compared one by one, so that time stays linear. */
const MOST_COMPARED = 64
const BLANK = /\s/u

/**
 * For each name of a person in one text the fullest spelling that the text has of it: of `شي` it is `شي جين بينغ`, of a
 * second spelling of a full name the first.
 */
export function clusterIds(names: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>()
  const keys = new Map<string, string>()
  /** The class of the first letter: spellings rarely differ in it, and a comparison is dear. */
  const firstOf = (name: string): string => {
    const key = keys.get(name) ?? nameKey(name)
    keys.set(name, key)
    return key.charAt(0)
  }
  const isAlike = (a: string, b: string): boolean => firstOf(a) === firstOf(b) && matchNames(a, b).same
  /** Spellings of a full name share a word at least, but for its vowels. */
  const wordKeys = new Map<string, ReadonlySet<string>>()
  const wordKeysOf = (name: string): ReadonlySet<string> => {
    const known = wordKeys.get(name) ?? new Set(name.split(BLANK).map(word => nameKey(word)))
    wordKeys.set(name, known)
    return known
  }
  const sharesWord = (a: string, b: string): boolean => {
    const others = wordKeysOf(b)
    return [...wordKeysOf(a)].some(key => others.has(key))
  }
  const full: string[] = []
  const distinct = [...new Set(names)]
  for (const name of distinct.filter(one => BLANK.test(one))) {
    const known =
      full.length <= MOST_COMPARED ? full.find(one => sharesWord(one, name) && isAlike(one, name)) : undefined
    ids.set(name, known ?? name)
    if (known === undefined) full.push(name)
  }
  const families = new Map<string, string>()
  for (const name of full) {
    for (const { text } of parseName(name).family) if (!families.has(text)) families.set(text, name)
  }
  for (const name of distinct.filter(one => !BLANK.test(one))) {
    const known =
      families.get(name) ??
      (families.size <= MOST_COMPARED
        ? ([...families].find(([family]) => isAlike(family, name))?.[1] ??
          full.find(one => matchNames(one, name).same))
        : undefined)
    ids.set(name, known ?? name)
    if (known === undefined) families.set(name, name)
  }
  return ids
}
