// Lists every sentence that is not read as expected, then the figures: npx tsx test/dates/classes/report.ts [class …]
import { ALL_CASES } from './all-cases.js'
import type { ClassCase } from './class-case.js'
import { judge } from './judge.js'

interface Shown {
  readonly text: string
  readonly value: string
  readonly from?: string
  readonly to?: string
  readonly mod?: string
}

function show(dates: readonly Shown[]): string {
  const one = ({ text, value, from, to, mod }: Shown): string =>
    [`«${text}» ${value}`, from === undefined ? '' : `[${from}, ${to ?? ''})`, mod ?? ''].join(' ').trim()
  return dates.length === 0 ? '(nothing)' : dates.map(one).join(' & ')
}

const asked = process.argv.slice(2).map(Number)
const rows = ALL_CASES.filter(row => asked.length === 0 || asked.includes(row.class))
const right = new Set<ClassCase>()
for (const row of rows) {
  const verdict = judge(row)
  if (verdict.right) right.add(row)
  else
    console.log(
      `${row.class}  ${row.text}  (${row.reference})\n   want ${show(row.expected)}\n   got  ${show(verdict.found)}`,
    )
}
for (const number of new Set(rows.map(row => row.class))) {
  const own = rows.filter(row => row.class === number)
  console.log(`class ${number}: ${own.filter(row => right.has(row)).length}/${own.length}`)
}
console.log(`all: ${right.size}/${rows.length}`)
