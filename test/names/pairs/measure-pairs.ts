import { matchNames, type NameMatch } from '../../../src/names/index.js'
import type { NamePair, PairTable } from './pair-table.js'

/** A pair with the verdict on it. */
export interface JudgedPair extends NamePair {
  readonly match: NameMatch
}

/** How well the pairs are told apart. Rates are in percent; one without any pair to count is `null`. */
export interface PairFigures {
  readonly pairs: number
  readonly wrong: number
  readonly accuracy: number
  /** Of the pairs called the same: how many are. */
  readonly precision: number | null
  /** Of the pairs that are the same: how many are called so. */
  readonly recall: number | null
  /** Of the pairs that are not the same: how many are called different. */
  readonly rejected: number | null
}

/** The verdict on every pair of a table. */
export function judgePairs({ pairs }: PairTable): JudgedPair[] {
  return pairs.map(pair => ({ ...pair, match: matchNames(pair.a, pair.b) }))
}

/** Whether the verdict on a pair is not the one that the table states. */
export function isWrong(pair: JudgedPair): boolean {
  return pair.match.same !== pair.same
}

/** The figures of judged pairs. */
export function figuresOf(pairs: readonly JudgedPair[]): PairFigures {
  const rate = (of: readonly JudgedPair[], hit: (pair: JudgedPair) => boolean): number | null =>
    of.length === 0 ? null : Math.round((1000 * of.filter(hit).length) / of.length) / 10
  const same = pairs.filter(pair => pair.same)
  const others = pairs.filter(pair => !pair.same)
  const called = pairs.filter(pair => pair.match.same)
  return {
    pairs: pairs.length,
    wrong: pairs.filter(isWrong).length,
    accuracy: rate(pairs, pair => !isWrong(pair)) ?? 100,
    precision: rate(called, pair => pair.same),
    recall: rate(same, pair => pair.match.same),
    rejected: rate(others, pair => !pair.match.same),
  }
}

const BINS = 10

/**
 * The expected calibration error: how far the mean score of the pairs of each tenth of the scale is from the share of
 * them that are the same, weighted by how many they are. 0..1.
 */
export function calibrationError(pairs: readonly JudgedPair[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const errors = Array.from({ length: BINS }, (_, bin) => {
    const inside = pairs.filter(({ match }) => Math.min(BINS - 1, Math.floor(match.score * BINS)) === bin)
    if (inside.length === 0) return 0
    const score = mean(inside.map(pair => pair.match.score))
    const share = mean(inside.map(pair => Number(pair.same)))
    return (inside.length / pairs.length) * Math.abs(score - share)
  })
  return errors.reduce((sum, value) => sum + value, 0)
}

/** One line of figures for a report. */
export function figuresLine(kind: string, figures: PairFigures): string {
  const rate = (value: number | null): string => (value === null ? '-' : value.toFixed(1)).padStart(6)
  return [
    kind.padEnd(38),
    String(figures.pairs).padStart(5),
    String(figures.wrong).padStart(5),
    rate(figures.accuracy),
    rate(figures.precision),
    rate(figures.recall),
    rate(figures.rejected),
  ].join(' ')
}

/** What stands above the lines of {@link figuresLine}. */
export const FIGURES_HEAD: string = `${'kind'.padEnd(38)} pairs wrong accur.  prec. recall rejec.`
