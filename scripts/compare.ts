// Measures khabar beside other libraries and prints the tables of docs/comparison.md.
//
//   tsx scripts/compare.ts [--write] [ID...]
//
// Without ids all tables are made. With --write they are also put into the page, and what other documents quote of it into those;
// `npm run eval` does so. Tables of real articles, of the cases
// of other libraries and of training data need a folder «shared» beside the repository; without it they are skipped.
import { readTable, writeTable } from './compare/comparison-page.js'
import { writeQualityQuotes } from './compare/quote-quality.js'
import { COMPARISON_TABLES } from './compare/tables.js'

const asked = process.argv.slice(2).filter(word => word !== '--write')
const writes = process.argv.includes('--write')
const unknown = asked.filter(id => !COMPARISON_TABLES.some(table => table.id === id))
if (unknown.length > 0) throw new Error(`There is no table «${unknown.join('», «')}».`)

for (const { id, make, canBeMade } of COMPARISON_TABLES) {
  if (asked.length > 0 && !asked.includes(id)) continue
  if (!canBeMade) {
    console.log(`skipped ${id}: there is no folder ../shared\n`)
    continue
  }
  const table = make()
  const isAsBefore = table === readTable(id)
  if (writes) writeTable(id, table)
  console.log(
    `${id}${isAsBefore ? '' : writes ? ', written' : ', not as in docs/comparison.md'}\n\n${table}\n`,
  )
}
if (writes) writeQualityQuotes()
