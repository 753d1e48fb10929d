import { WORKS } from '../lexicon/rule-words.js'
import type { Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'

/** Terms that a title has at most. */
const LONGEST_TITLE = 10
const isWork = /* @__PURE__ */ createWordList(WORKS)

/** The term behind the title that a quotation mark opens at `at` (`فيلم «الجمعة»`), or `at` itself. */
export function endOfTitle(terms: readonly Term[], at: number): number {
  if (terms[at]?.kind !== 'sign' || terms[at].text !== '"' || !isWork(terms[at - 1]?.text)) return at
  for (let next = at + 1; next <= at + LONGEST_TITLE; next += 1) {
    const term = terms[next]
    if (term === undefined || term.kind === 'break') return at
    if (term.kind === 'sign' && term.text === '"') return next + 1
  }
  return at
}
