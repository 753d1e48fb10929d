import { findTokens, splitClitics, type Token } from '../../letters/index.js'
import { lexiconIndex, type LexiconIndex, type Phrase } from './lexicon-index.js'
import type { Sense } from './sense.js'
import type { Term } from './term.js'

interface WordReading {
  readonly text: string
  readonly clitics: string
  readonly length: number
  readonly definite: boolean
  readonly senses: readonly Sense[]
  readonly phrases: readonly Phrase[]
}

const NOTHING: readonly never[] = []
const ARTICLE = 'ال'
const CLITICS_BEFORE_TIMES = 'وفبلك'

/** The terms of a folded text: its tokens, read through the lexicon, with fixed phrases joined. Linear in the text. */
export function findTerms(folded: string): Term[] {
  const index = lexiconIndex()
  const tokens = findTokens(folded)
  const readings = new Map<string, WordReading>()
  const terms: Term[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token // at < length
    if (token.kind !== 'word') {
      terms.push(plainTerm(token, tokens[at - 1]))
      at += 1
      continue
    }
    let reading = readings.get(token.text)
    if (reading === undefined) {
      reading = readWord(token.text, index)
      readings.set(token.text, reading)
    }
    const phrase = reading.phrases.find(candidate => followsWith(tokens, at, candidate.tail))
    const last = phrase === undefined ? token : (tokens[at + phrase.tail.length] as Token) // followsWith saw it
    terms.push({
      kind: 'word',
      text: phrase === undefined ? reading.text : folded.slice(token.start + reading.length, last.end),
      start: token.start,
      end: last.end,
      core: token.start + reading.length,
      clitics: reading.clitics,
      definite: reading.definite,
      senses: phrase?.senses ?? reading.senses,
      glued: tokens[at - 1]?.end === token.start,
    })
    at += 1 + (phrase?.tail.length ?? 0)
  }
  return terms
}

function plainTerm(token: Token, before: Token | undefined): Term {
  const { kind, text, start, end } = token
  const glued = before?.end === start
  return { kind, text, start, end, core: start, clitics: '', definite: false, senses: NOTHING, glued }
}

function followsWith(tokens: readonly Token[], at: number, tail: readonly string[]): boolean {
  return tail.every((text, offset) => tokens[at + 1 + offset]?.text === text)
}

/** The word itself if the lexicon has it, otherwise the first reading without clitics that it has. */
function readWord(word: string, index: LexiconIndex): WordReading {
  const whole = lookUp(word, '', 0, index)
  if (whole !== null) return whole
  for (const { clitics, length, rest } of splitClitics(word)) {
    if (length === 0 || ![...clitics].every(letter => CLITICS_BEFORE_TIMES.includes(letter))) continue
    const reading = lookUp(rest, clitics, length, index)
    if (reading !== null) return reading
  }
  return {
    text: word,
    clitics: '',
    length: 0,
    definite: word.startsWith(ARTICLE),
    senses: NOTHING,
    phrases: NOTHING,
  }
}

function lookUp(text: string, clitics: string, length: number, index: LexiconIndex): WordReading | null {
  const definite = text.startsWith(ARTICLE)
  const bare = definite ? index.words.get(text.slice(ARTICLE.length)) : undefined
  const own = index.words.get(text)
  const phrases = index.phrases.get(text) ?? NOTHING
  const senses = own === undefined ? bare : bare === undefined ? own : [...own, ...bare]
  if (senses === undefined && phrases.length === 0) return null
  return { text, clitics, length, definite, senses: senses ?? NOTHING, phrases }
}
