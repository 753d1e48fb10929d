import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/reliability.md'
const START = '<!-- npm run mutants -->\n'
const END = '<!-- end of mutants -->'

/** Puts the row of an area into the table of the document, in the place of the one it had. */
export function writeRow(area, cells) {
  const text = readFileSync(FILE, 'utf8')
  const start = text.indexOf(START) + START.length
  const end = text.indexOf(END)
  const rows = text.slice(start, end).trimEnd().split('\n')
  const row = `| ${[area, ...cells].join(' | ')} |`
  const at = rows.findIndex(line => line.startsWith(`| ${area} |`))
  if (at < 0) rows.push(row)
  else rows[at] = row
  writeFileSync(FILE, `${text.slice(0, start)}${rows.join('\n')}\n${text.slice(end)}`)
}
