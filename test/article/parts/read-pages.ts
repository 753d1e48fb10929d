import { articleParts } from '../../../src/article/parts/article-parts.js'
import { listFolder, readText } from '../../repository-files.js'

/** A page of our own with the kinds of its lines, marked by hand. */
export interface MarkedPage {
  readonly name: string
  readonly text: string
  readonly lines: readonly MarkedLine[]
}

/** A line of a page: its place, and the kinds of its parts in order, `dateline body`. */
export interface MarkedLine {
  readonly start: number
  readonly end: number
  readonly kinds: string
}

/** How one line was read. */
export interface ScoredLine {
  readonly text: string
  readonly wanted: string
  readonly got: string
  readonly right: boolean
}

const PAGES = 'test/article/parts/pages'

/** Our pages: a line is its kinds, a tab and its text; blank lines stay blank. */
export function readPages(): MarkedPage[] {
  return listFolder(PAGES).map(file => readPage(file, readText(`${PAGES}/${file}`)))
}

function readPage(name: string, marked: string): MarkedPage {
  let text = ''
  const lines: MarkedLine[] = []
  for (const row of marked.split('\n')) {
    const tab = row.indexOf('\t')
    const line = row.slice(tab + 1)
    if (tab > 0) lines.push({ start: text.length, end: text.length + line.length, kinds: row.slice(0, tab) })
    text += `${line}\n`
  }
  return { name, text, lines }
}

/** What `articleParts` says of each marked line; a line is right when all its parts are, in their order. */
export function scorePage({ text, lines }: MarkedPage): ScoredLine[] {
  const parts = articleParts(text)
  return lines.map(({ start, end, kinds }) => {
    const within = parts.filter(part => part.start >= start && part.end <= end)
    const got = within.map(part => part.kind).join(' ')
    return { text: text.slice(start, end), wanted: kinds, got, right: got === kinds }
  })
}
