import { senseOf, type Term } from '../terms/term.js'
import { tenseOf, type Tense } from './tense-of.js'

/** Words a clause is searched back for its verb, and on. */
const REACH_BACK = 24
const REACH_ON = 9
const SENTENCE_ENDS = ['.', '?', '!', ';']

/**
 * Answers for the clause around an expression: past, present or future, by the nearest word in front that tells, then
 * by the first one behind, or null without any. Each word of the text is judged at most once.
 */
export function createClauseReader(terms: readonly Term[]): (at: number, next: number) => Tense | null {
  const judged = new Map<number, Tense | null>()
  const judge = (at: number): Tense | null => {
    let tense = judged.get(at)
    if (tense === undefined) {
      tense = tenseOf(terms, at)
      judged.set(at, tense)
    }
    return tense
  }
  return (at, next) => {
    for (let back = at - 1; back >= 0 && back >= at - REACH_BACK && !endsSentence(terms[back]); back -= 1) {
      const tense = judge(back)
      if (tense !== null) return tense
    }
    for (let on = next; on < terms.length && on < next + REACH_ON && !endsSentence(terms[on]); on += 1) {
      if (senseOf(terms[on], 'weekday') !== undefined) return null
      const tense = judge(on)
      if (tense !== null) return tense
    }
    return null
  }
}

function endsSentence(term: Term | undefined): boolean {
  return (
    term === undefined || term.kind === 'break' || (term.kind === 'sign' && SENTENCE_ENDS.includes(term.text))
  )
}
