import { establishedPlace } from '../known-names/established-places.js'
import { findNativeName } from '../known-names/native-name.js'
import { isCommonSomehow } from './text-word.js'

/** Letters that write vowels of foreign names, which newspapers write or leave out; not at the beginning. */
const INNER_VOWEL = /(?<=.)[اوي]/gu
const FEWEST_CONSONANTS = 3
const ARABIC = /^\p{Script=Arabic}+$/u

/**
 * Whether a word is a foreign name in which one newsroom writes one vowel more than the other: `بوتن` for `بوتين`. Arabic
 * words with the same consonants are others (`حسن`, `حسين`), and so are known places.
 *
 * @param written - a folded word of a text
 * @param name - a folded name
 */
export function isRespelled(written: string, name: string): boolean {
  if (!ARABIC.test(written) || !ARABIC.test(name)) return false
  const [short, long] = written.length < name.length ? [written, name] : [name, written]
  if (long.length - short.length !== 1) return false
  const consonants = short.replace(INNER_VOWEL, '')
  if (consonants.length < FEWEST_CONSONANTS || consonants !== long.replace(INNER_VOWEL, '')) return false
  return lacksOneLetter(short, long) && isForeign(written) && isForeign(name)
}

function lacksOneLetter(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

function isForeign(word: string): boolean {
  return !isCommonSomehow(word) && findNativeName(word) === undefined && establishedPlace(word) === undefined
}
