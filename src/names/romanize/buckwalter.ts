import { BUCKWALTER_SIGNS } from './lexicon/buckwalter-signs.js'

/** The text letter by letter in Buckwalter's ASCII, reversible; whatever his table lacks stays as it is. */
export function toBuckwalter(text: string): string {
  return text.replace(/[\u0621-\u06af]/gu, letter => BUCKWALTER_SIGNS[letter] ?? letter)
}
