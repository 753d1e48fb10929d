import { FIRSTS } from '../lexicon/rule-words.js'
import { readOrdinal } from '../numbers/read-ordinal.js'
import { senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'

/** Which one of a row: 1 the first, -1 the last; and the term behind. */
export interface RankRead {
  readonly nth: number
  readonly next: number
}

/** `الأول`, `الخامس عشر`, `الأخير`, `الـ19`, `19` behind a noun with article; `أول`, `آخر` in front of one. */
export function readRank(terms: readonly Term[], at: number, listed = false): RankRead | null {
  const term = terms[at]
  if (term === undefined || (term.clitics !== '' && !(listed && term.clitics === 'و'))) return null
  if (isLastWord(term)) return { nth: -1, next: at + 1 }
  if (isFirstPlural(term)) return { nth: 1, next: at + 1 }
  const figure = readArticleFigure(terms, at)
  if (figure !== null) return figure
  const ordinal = readOrdinal(terms, at)
  return ordinal === null ? null : { nth: ordinal.value, next: ordinal.next }
}

/** `الـ24`, `ال 24`. */
export function readArticleFigure(terms: readonly Term[], at: number): RankRead | null {
  const article = terms[at]?.text === 'ال' && terms[at].kind === 'word'
  const figure = terms[article ? at + 1 : at]
  if (figure?.kind !== 'number' || figure.text.length > 3) return null
  return { nth: Number(figure.text), next: article ? at + 2 : at + 1 }
}

const isFirst = /* @__PURE__ */ createWordList(FIRSTS)

function isLastWord(term: Term): boolean {
  return senseOf(term, 'last') !== undefined || term.text.startsWith('الاخير')
}

function isFirstPlural(term: Term): boolean {
  return isFirst(term.text)
}
