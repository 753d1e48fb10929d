import { FOREIGN_LETTERS } from './foreign-letters.data.js'

/** The letters of folded text; the blank stands for the edge of a word and for everything else. */
export const FOREIGN_ALPHABET: string = ' ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** The quantized log odds of the table, from the lowest to the highest. */
export const LEVELS: string = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** What one level is worth, in nats. */
export const STEP: number = 0.15
/** Which multiple of {@link STEP} the first level stands for. */
export const LOWEST_LEVEL: number = -26

const FIRST_CAPITAL = 26
const CODE_OF_A = 0x61
const CODE_OF_CAPITAL_A = 0x41

/**
 * How much a folded word looks like a name from another language rather than an Arabic word: log odds in nats, summed
 * over its letters. Above 0 it looks foreign; short words say little.
 */
export function foreignOdds(word: string): number {
  let odds = 0
  let last = 0
  for (let at = 0; at <= word.length; at++) {
    const letter = at === word.length ? 0 : Math.max(0, FOREIGN_ALPHABET.indexOf(word.charAt(at)))
    odds +=
      (levelOf(FOREIGN_LETTERS.charCodeAt(last * FOREIGN_ALPHABET.length + letter)) + LOWEST_LEVEL) * STEP
    last = letter
  }
  return odds
}

function levelOf(code: number): number {
  return code >= CODE_OF_A ? code - CODE_OF_A : code - CODE_OF_CAPITAL_A + FIRST_CAPITAL
}
