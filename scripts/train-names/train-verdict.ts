import { writeFileSync } from 'node:fs'
import { alignWords } from '../../src/names/match/align-words.js'
import { prepareName } from '../../src/names/prepare/prepare-name.js'
import { EVIDENCE, spellingEvidence } from '../../src/names/match/spelling-evidence.js'
import { developmentPairs, madePairs, type VerdictPair } from './verdict-pairs.js'

// Fits how the evidence on two names becomes a probability, after `train-edits` has learned the costs.

const OUTPUT = 'src/names/match/verdict.data.ts'
const ROUNDS = 4000
const RATE = 2
/** Keeps a weight near zero that little speaks for. */
const SHRINK = 5e-4

/** Bias first, then a weight for each number of the evidence: logistic regression by gradient ascent. */
function fitVerdict(pairs: readonly VerdictPair[]): number[] {
  const rows = pairs.flatMap(pair => {
    const links = alignWords(prepareName(pair.a), prepareName(pair.b))
    return links.every(link => link.a && link.b)
      ? [{ ...pair, evidence: [1, ...spellingEvidence(links)] }]
      : []
  })
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  const weights = new Array<number>(EVIDENCE.length + 1).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(() => 0)
    for (const { evidence, same, weight } of rows) {
      const odds = evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
      const error = ((same ? 1 : 0) - 1 / (1 + Math.exp(-odds))) * weight
      for (const [at, value] of evidence.entries()) gradient[at] = (gradient[at] ?? 0) + error * value
    }
    for (const [at, value] of gradient.entries())
      weights[at] = (weights[at] ?? 0) + RATE * (value / total - SHRINK * (weights[at] ?? 0))
  }
  console.log(`  ${rows.length} pairs`)
  for (const [at, name] of ['to begin with', ...EVIDENCE].entries())
    console.log(`  ${(weights[at] ?? 0).toFixed(2).padStart(6)}  ${name}`)
  return weights
}

console.log('Arabic to Arabic:')
const arabic = fitVerdict([...developmentPairs('dev-ar-ar'), ...madePairs()])
console.log('Arabic to Latin:')
const latin = fitVerdict(developmentPairs('dev-ar-latin'))
const literal = (weights: readonly number[]): string =>
  `[${weights.map(weight => weight.toFixed(2)).join(', ')}]`
writeFileSync(
  OUTPUT,
  `// Written by \`npm run train:names\` from the development pairs of ../shared/data/names. Do not edit.

/** The weights of a verdict between Arabic spellings: to begin with, then one for each number of the evidence. */
export const ARABIC_VERDICT: readonly number[] = ${literal(arabic)}

/** The weights of a verdict between an Arabic and a Latin spelling. */
export const LATIN_VERDICT: readonly number[] = ${literal(latin)}
`,
)
