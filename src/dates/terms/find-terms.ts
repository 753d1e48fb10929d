import { BLANK, NUMBER, tokenClasses, WORD } from '../../letters/tokens.js'
import type { Phrase } from './lexicon-index.js'
import { type Reading, readingAt } from './reading.js'
import { Term } from './term.js'

/** The terms of a folded text: its tokens, read through the lexicon, with fixed phrases joined. One pass over the text. */
export function findTerms(folded: string): Term[] {
  const classes = tokenClasses()
  const terms: Term[] = []
  let before = -1
  for (let start = 0; start < folded.length;) {
    const first = folded.charCodeAt(start)
    const unitClass = classes[first]
    if (unitClass === BLANK) {
      start += 1
      continue
    }
    let hash = first
    let end = start + 1
    if (unitClass === WORD || unitClass === NUMBER) {
      for (; end < folded.length; end += 1) {
        const unit = folded.charCodeAt(end)
        if (classes[unit] !== unitClass) break
        hash = (Math.imul(hash, 31) + unit) | 0
      }
    }
    const reading = readingAt(folded, start, end, hash)
    const glued = start === before
    const term =
      (reading.phrases.length > 0 ? phraseAt(folded, reading, start, end, glued) : null) ??
      new Term(reading, start, end, glued)
    terms.push(term)
    start = before = term.end
  }
  return terms
}

/** The longest fixed phrase that begins with a token, or null. */
function phraseAt(
  folded: string,
  reading: Reading,
  start: number,
  tokenEnd: number,
  glued: boolean,
): Term | null {
  for (const phrase of reading.phrases) {
    const end = endOfPhrase(folded, tokenEnd, phrase)
    if (end < 0) continue
    const text = folded.slice(start + reading.cliticLength, end)
    return new Term({ ...reading, text, senses: phrase.senses }, start, end, glued)
  }
  return null
}

/** Where the rest of a phrase ends, token by token with any blanks between, or -1 where something else follows. */
function endOfPhrase(folded: string, tokenEnd: number, phrase: Phrase): number {
  const classes = tokenClasses()
  let end = tokenEnd
  for (const token of phrase.tail) {
    while (end < folded.length && classes[folded.charCodeAt(end)] === BLANK) end += 1
    if (!folded.startsWith(token, end)) return -1
    end += token.length
    const lastClass = classes[token.charCodeAt(0)]
    const goesOn = end < folded.length && classes[folded.charCodeAt(end)] === lastClass
    if (goesOn && (lastClass === WORD || lastClass === NUMBER)) return -1
  }
  return end
}
