/**
 * Two names and what `outcomeOf` says of them. Scores are learned: after training they may move, and
 * `npx tsx test/names/match/print-outcomes.ts` prints the rows that have changed, to be read and taken over.
 */
export type ScoredPair = readonly [a: string, b: string, outcome: string]
