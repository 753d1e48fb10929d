// npx tsx test/names/pairs/report.ts [kind]: the figures of each kind and the pairs judged wrongly.
import { ALL_PAIRS } from './all-pairs.js'
import {
  calibrationError,
  FIGURES_HEAD,
  figuresLine,
  figuresOf,
  isWrong,
  judgePairs,
  type JudgedPair,
} from './measure-pairs.js'

const asked = process.argv[2] ?? ''
const tables = ALL_PAIRS.filter(table => table.kind.includes(asked))
const judged = tables.map(table => ({ kind: table.kind, pairs: judgePairs(table) }))

for (const { kind, pairs } of judged) {
  const wrong = pairs.filter(isWrong)
  if (wrong.length > 0) console.log(`\n${kind}\n${wrong.map(wrongLine).join('\n')}`)
}
console.log(`\n${FIGURES_HEAD}`)
for (const { kind, pairs } of judged) console.log(figuresLine(kind, figuresOf(pairs)))
const all = judged.flatMap(({ pairs }) => pairs)
console.log(figuresLine('all', figuresOf(all)))
console.log(`expected calibration error ${calibrationError(all).toFixed(3)}`)

function wrongLine({ a, b, same, match }: JudgedPair): string {
  return `  ${match.score.toFixed(2)} ${match.relation.padEnd(9)} ${a} ${same ? '=' : '≠'} ${b}`
}
