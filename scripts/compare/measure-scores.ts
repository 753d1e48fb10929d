/** A pair of names with what a scorer says of it. */
export interface ScoredPair {
  readonly same: boolean
  readonly score: number
}

/** How well scores tell pairs apart, as shares of 1. */
export interface ScoreFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** How probably a pair that is the same has the higher score than one that is not. */
  readonly auc: number
}

/** The figures at one threshold: what scores as much or more is called the same. */
export function figuresAt(pairs: readonly ScoredPair[], threshold: number): ScoreFigures {
  const called = pairs.filter(({ score }) => score >= threshold)
  const hits = called.filter(({ same }) => same).length
  const precision = hits / Math.max(called.length, 1)
  const recall = hits / pairs.filter(({ same }) => same).length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), auc: auc(pairs) }
}

/** The figures at the threshold that gives these very pairs the best F1, which nobody knows beforehand. */
export function figuresAtBest(pairs: readonly ScoredPair[]): ScoreFigures {
  const positives = pairs.filter(({ same }) => same).length
  const falling = [...pairs].sort((a, b) => b.score - a.score)
  let best = { threshold: Infinity, f1: 0 }
  let hits = 0
  for (const [at, { same, score }] of falling.entries()) {
    hits += Number(same)
    // F1 is twice the hits to what is called the same and what is. Pairs of one score cannot be parted.
    const f1 = (2 * hits) / (at + 1 + positives)
    if (falling[at + 1]?.score !== score && f1 > best.f1) best = { threshold: score, f1 }
  }
  return figuresAt(pairs, best.threshold)
}

function auc(pairs: readonly ScoredPair[]): number {
  const rising = [...pairs].sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let from = 0; from < rising.length;) {
    let to = from
    while (rising[to]?.score === rising[from]?.score && to < rising.length) to++
    const equals = rising.slice(from, to).filter(({ same }) => same).length
    ranks += (equals * (from + 1 + to)) / 2
    from = to
  }
  const positives = pairs.filter(({ same }) => same).length
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (pairs.length - positives))
}
