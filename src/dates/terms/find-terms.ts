import { BLANK, classOf, NUMBER, WORD } from '../../letters/tokens.js'
import type { Phrase } from './lexicon-index.js'
import { type Reading, readingAt } from './reading.js'
import { Term } from './term.js'

/** The terms of a folded text: its tokens, read through the lexicon, with fixed phrases joined. One pass over the text. */
export function findTerms(folded: string): Term[] {
  const terms: Term[] = []
  let before = -1
  for (let start = 0; start < folded.length;) {
    const first = folded.charCodeAt(start)
    const unitClass = classOf(first)
    if (unitClass === BLANK) {
      start += 1
      continue
    }
    let hash = first
    let end = start + 1
    for (; isInside(folded, end, unitClass); end += 1)
      hash = (Math.imul(hash, 31) + folded.charCodeAt(end)) | 0
    const term = termAt(folded, readingAt(folded, start, end, hash), start, end, start === before)
    terms.push(term)
    start = before = term.end
  }
  return terms
}

function termAt(folded: string, reading: Reading, start: number, tokenEnd: number, glued: boolean): Term {
  for (const phrase of reading.phrases) {
    const end = endOfPhrase(folded, tokenEnd, phrase)
    if (end < 0) continue
    const text = folded.slice(start + reading.cliticLength, end)
    return new Term({ ...reading, text, senses: phrase.senses }, start, end, glued)
  }
  return new Term(reading, start, tokenEnd, glued)
}

/** Where the rest of a phrase ends, token by token with any blanks between, or -1 where something else follows. */
function endOfPhrase(folded: string, tokenEnd: number, phrase: Phrase): number {
  let end = tokenEnd
  for (const token of phrase.tail) {
    while (end < folded.length && classOf(folded.charCodeAt(end)) === BLANK) end += 1
    if (!folded.startsWith(token, end)) return -1
    end += token.length
    if (isInside(folded, end, classOf(token.charCodeAt(0)))) return -1
  }
  return end
}

/** Whether the word or number that ends before `at` goes on there. */
function isInside(folded: string, at: number, unitClass: number): boolean {
  return (
    (unitClass === WORD || unitClass === NUMBER) &&
    at < folded.length &&
    classOf(folded.charCodeAt(at)) === unitClass
  )
}
