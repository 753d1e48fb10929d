// How the time of every function grows from 10 kB to 10 MB of text that goes on for ever in one way: the exponents, the worst
// of all pieces for each function, as a table. 1 is linear, 2 quadratic.
//
//   npm run growth                                 all functions; takes hours on one core
//   npm run growth -- findDates normalize --bytes 1000000
import { parseArgs } from 'node:util'
import { leastGrowth } from '../test/linear/growth.js'
import { PIECES } from '../test/linear/pieces.js'
import { READERS } from '../test/linear/readers.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bytes: { type: 'string', default: '10000000' } },
})
/** A letter of Arabic takes two bytes, as UTF-16 and as UTF-8. */
const BYTES_A_UNIT = 2
const FROM = 10_000 / BYTES_A_UNIT
const to = Number(values.bytes) / BYTES_A_UNIT
/** Above it the measure is taken again, and the least counts. */
const ENOUGH = 1.2

console.log('| function | exponent | of a run of |\n|---|---|---|')
let worst = 0
for (const [name, read] of Object.entries(READERS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const measured = PIECES.map(([what, piece]) => [leastGrowth(read, piece, FROM, to, ENOUGH), what] as const)
  const [exponent, what] = measured.reduce((a, b) => (b[0] > a[0] ? b : a))
  worst = Math.max(worst, exponent)
  console.log(`| \`${name}\` | ${exponent.toFixed(2)} | ${what} |`)
}
process.exitCode = worst > 1.5 ? 1 : 0
