import { exponential } from './exponential.js'
import { ARABIC_VERDICT, LATIN_VERDICT } from './verdict.data.js'

/** The probability that the names are spellings of one, from what speaks for and against it. */
export function spellingProbability(evidence: readonly number[], betweenScripts: boolean): number {
  const weights = betweenScripts ? LATIN_VERDICT : ARABIC_VERDICT
  let odds = weights[0] ?? 0
  for (const [index, value] of evidence.entries()) odds += value * (weights[index + 1] ?? 0)
  return 1 / (1 + exponential(-odds))
}
