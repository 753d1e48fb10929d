import { nameKey } from '../names/index.js'
import { remember } from './remember.js'

/** Stands round a key: no word holds it, and behind a key it keeps a search for beginnings from finding longer keys. */
const MARK = '~'
const VOWELS = /[aiuh]/gu

/** `nameKey` as a term; null for a word without one. A key costs some microseconds, so it is remembered. */
export function createKeyTerm(): (word: string) => string | null {
  return remember(word => {
    const key = nameKey(word)
    return key === '' ? null : MARK + key + MARK
  })
}

/** How many consonants a key term has; with fewer than three all vowels count, and spellings differ in these. */
export function consonantsOf(term: string): number {
  return term.replace(VOWELS, '').length - 2 * MARK.length
}
