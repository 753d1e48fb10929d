import { writeFileSync } from 'node:fs'
import type { PackedEditModel } from '../../src/names/edits/edit-model.js'
import { ARABIC_NAME_LETTERS, LATIN_NAME_LETTERS } from '../../src/names/prepare/name-letters.js'
import { keepUsed } from './keep-used.js'
import { learnUnits, type LearnOptions, type UnitProbabilities } from './learn-units.js'
import { nearestOthers } from './nearest-names.js'
import { packModel } from './pack-model.js'
import { latinSpellings, readArabicPairs, readLatinPairs, type DataPair } from './read-pairs.js'
import { costsOf, refineCosts } from './refine-costs.js'
import { startArabic, startLatin } from './start-probabilities.js'

// Learns what it costs to spell one name as another, and writes the costs: npm run train:names. The same data give the
// same weights, to the byte.

const NEAREST = 2
/** Longer units that are rarer than this are left out: nothing is learned about them. */
const RAREST = 3e-6

/** An edit of longer units has to be of use so often in the pairs to be kept. */
const LEAST_USED = 4

const labels = readLatinPairs()
const latin = labels.filter(isForTraining)
const arabic = readArabicPairs().filter(isForTraining)
const spellings = latinSpellings(latin)

train('arabic', arabic, { longest: [2, 2], symmetric: true, rounds: 8, start: startArabic }, () =>
  nearestOthers(arabic, labels, 'arabic', NEAREST),
)
train('latin', latin, { longest: [2, 3], symmetric: false, rounds: 7, start: startLatin }, () =>
  nearestOthers(latin, labels, 'latin', NEAREST),
)
train(
  'romanization',
  spellings,
  { longest: [2, 2], symmetric: true, rounds: 8, start: startArabic },
  () => [],
)

function isForTraining(pair: DataPair): boolean {
  return pair.split === 'train'
}

function train(
  model: 'arabic' | 'latin' | 'romanization',
  pairs: readonly DataPair[],
  options: LearnOptions,
  others: () => ReturnType<typeof nearestOthers>,
): void {
  const letters = [
    model === 'romanization' ? LATIN_NAME_LETTERS : ARABIC_NAME_LETTERS,
    model === 'arabic' ? ARABIC_NAME_LETTERS : LATIN_NAME_LETTERS,
  ] as const
  console.log(`${model}: ${pairs.length} pairs`)
  const table = costsOf(frequent(learnUnits(pairs, options)), letters, options.symmetric)
  const negatives = others()
  if (negatives.length > 0) {
    console.log(`  against ${negatives.length} nearest other names`)
    const judged = [...pairs.map(pair => ({ ...pair, same: true })), ...negatives]
    refineCosts(table, judged, { symmetric: options.symmetric, rounds: 4 })
    keepUsed(table, pairs, LEAST_USED)
    refineCosts(table, judged, { symmetric: options.symmetric, rounds: 2 })
  }
  write(model, packModel(table, letters, options.symmetric))
}

function frequent(probabilities: UnitProbabilities): UnitProbabilities {
  return new Map(
    [...probabilities].filter(([key, probability]) => {
      const bar = key.indexOf('|')
      return Math.max(bar, key.length - bar - 1) < 2 || probability > RAREST
    }),
  )
}

function write(model: string, packed: PackedEditModel): void {
  const { table, leftLetters, rightLetters, ...numbers } = packed
  const body = [
    `  leftLetters: '${leftLetters}',`,
    `  rightLetters: '${rightLetters}',`,
    ...Object.entries(numbers).map(([key, value]) => `  ${key}: ${value},`),
    `  table: \`${table.replace(/[\\`]|\$(?=\{)/gu, '\\$&')}\`,`,
  ]
  console.log(`  ${table.split('\n').length} units, ${table.split(' ').length} edits kept`)
  writeFileSync(
    `src/names/edits/${model}-edits.data.ts`,
    `// Written by \`npm run train:names\` from ../shared/data/names. Do not edit.
import type { PackedEditModel } from './edit-model.js'

export const ${model.toUpperCase()}_EDITS: PackedEditModel = {
${body.join('\n')}
}
`,
  )
}
