import { ARTICLE } from '../../letters/article.js'
import { splitClitics } from '../../letters/index.js'
import { lexiconIndex, type Phrase } from './lexicon-index.js'
import type { Reading } from './reading.js'
import type { Sense } from './sense.js'

const CLITICS_BEFORE_TIMES = 'وفبلك'
/** `وبال`: the most letters that stand in front of a word of the lexicon. */
const MOST_BEFORE = 4

export const NO_SENSES: readonly Sense[] = []
export const NO_PHRASES: readonly Phrase[] = []

/** What the lexicon says about a folded word: of the word itself if it is there, otherwise of the first split that is. */
export function readWord(word: string): Reading {
  if (word.length <= lexiconIndex().longest + MOST_BEFORE) {
    const whole = lookUp(word, word, '', 0)
    if (whole !== null) return whole
    if (CLITICS_BEFORE_TIMES.includes(word.charAt(0))) {
      for (const { clitics, length, rest } of splitClitics(word)) {
        if (length === 0 || ![...clitics].every(letter => CLITICS_BEFORE_TIMES.includes(letter))) continue
        const split = lookUp(word, rest, clitics, length)
        if (split !== null) return split
      }
    }
  }
  return readingOf(word, word, '', 0, NO_SENSES, NO_PHRASES)
}

function lookUp(token: string, text: string, clitics: string, cliticLength: number): Reading | null {
  const index = lexiconIndex()
  const bare = isDefinite(text) ? index.words.get(text.slice(ARTICLE.length)) : undefined
  const own = index.words.get(text)
  const phrases = index.phrases.get(text) ?? NO_PHRASES
  const senses = own === undefined ? (bare ?? NO_SENSES) : bare === undefined ? own : [...own, ...bare]
  if (senses.length === 0 && phrases.length === 0) return null
  return readingOf(token, text, clitics, cliticLength, senses, phrases)
}

function readingOf(
  token: string,
  text: string,
  clitics: string,
  cliticLength: number,
  senses: readonly Sense[],
  phrases: readonly Phrase[],
): Reading {
  return { kind: 'word', token, text, clitics, cliticLength, definite: isDefinite(text), senses, phrases }
}

/** Whether a folded word begins with the article. */
function isDefinite(word: string): boolean {
  return word.startsWith(ARTICLE)
}
