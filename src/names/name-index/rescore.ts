import { judgeEitherWay, SURE } from '../match/match-names.js'
import type { PreparedName } from '../prepare/prepare-name.js'

/**
 * How likely two names are one: 0..1, as `matchNames` says. Names in scripts that it does not read are found by
 * themselves.
 */
export function scorePrepared(a: PreparedName, b: PreparedName): number {
  if (a.words.length === 0 && a.folded === b.folded) return SURE.equal
  return judgeEitherWay(a, b).score
}
