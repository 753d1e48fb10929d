import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const PAGE = resolve(import.meta.dirname, '../../docs/comparison.md')

const opening = (id: string): string => `<!-- npm run compare: ${id} -->\n`
const CLOSING = '\n<!-- end -->'

/** The table that the page holds under an id. Throws if it has no such place. */
export function readTable(id: string): string {
  const page = readPage()
  const [from, to] = placeOf(page, id)
  return page.slice(from, to)
}

/** Puts a table in its place on the page. */
export function writeTable(id: string, table: string): void {
  const page = readPage()
  const [from, to] = placeOf(page, id)
  writeFileSync(PAGE, page.slice(0, from) + table + page.slice(to))
}

function readPage(): string {
  return readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n')
}

function placeOf(page: string, id: string): [from: number, to: number] {
  const at = page.indexOf(opening(id))
  const from = at + opening(id).length
  const to = page.indexOf(CLOSING, from - 1)
  if (at < 0 || to < 0) throw new Error(`docs/comparison.md has no place for «${id}»`)
  return [from, to]
}
