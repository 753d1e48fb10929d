import { splitClitics } from '../../letters/index.js'
import { lexiconIndex } from './lexicon-index.js'
import type { Reading } from './reading.js'

const ARTICLE = 'ال'
const CLITICS_BEFORE_TIMES = 'وفبلك'
/** `وبال`: the most letters that stand in front of a word of the lexicon. */
const MOST_BEFORE = 4

/** What the lexicon says about a folded word: the word itself if it is there, otherwise the first split that is; or null. */
export function readWord(word: string): Reading | null {
  if (word.length > lexiconIndex().longest + MOST_BEFORE) return null
  const whole = lookUp(word, word, '', 0)
  if (whole !== null || !CLITICS_BEFORE_TIMES.includes(word.charAt(0))) return whole
  for (const { clitics, length, rest } of splitClitics(word)) {
    if (length === 0 || ![...clitics].every(letter => CLITICS_BEFORE_TIMES.includes(letter))) continue
    const reading = lookUp(word, rest, clitics, length)
    if (reading !== null) return reading
  }
  return null
}

/** Whether a folded word begins with the article. */
export function isDefinite(word: string): boolean {
  return word.startsWith(ARTICLE)
}

function lookUp(token: string, text: string, clitics: string, cliticLength: number): Reading | null {
  const index = lexiconIndex()
  const definite = isDefinite(text)
  const bare = definite ? index.words.get(text.slice(ARTICLE.length)) : undefined
  const own = index.words.get(text)
  const phrases = index.phrases.get(text) ?? []
  const senses = own === undefined ? (bare ?? []) : bare === undefined ? own : [...own, ...bare]
  if (senses.length === 0 && phrases.length === 0) return null
  return { kind: 'word', token, text, clitics, cliticLength, definite, senses, phrases }
}
