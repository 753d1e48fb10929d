import type { ArticlePart, ArticlePartKind } from '../article/index.js'
import { escapeAttribute, escapeText } from './escape-html.js'
import { explainMark } from './explain-mark.js'
import type { ReportMark } from './report-mark.js'

/** The parts that a site puts around an article. */
const PAGE_PARTS: readonly ArticlePartKind[] = [
  'navigation',
  'share',
  'related',
  'tags',
  'comment',
  'subscription',
  'boilerplate',
]

/**
 * The text of an article with its marks, a `p` for each line that has words. The text content of what comes out is the
 * text itself; a mark over several lines becomes one in each.
 */
export function highlightText(
  text: string,
  marks: readonly ReportMark[],
  parts: readonly ArticlePart[],
): string {
  const pieces: string[] = []
  let start = 0
  let nextMark = 0
  let nextPart = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (start > 0) pieces.push('\n')
    while ((marks[nextMark]?.end ?? Infinity) <= start) nextMark++
    while ((parts[nextPart]?.end ?? Infinity) <= start) nextPart++
    if (line.trim() === '') pieces.push(escapeText(line))
    else {
      const content = highlightLine(text, start, end, marks, nextMark)
      pieces.push(`<p dir="auto"${classOf(parts[nextPart], end)}>${content}</p>`)
    }
    start = end + 1
  }
  return pieces.join('')
}

function highlightLine(
  text: string,
  start: number,
  end: number,
  marks: readonly ReportMark[],
  first: number,
): string {
  const pieces: string[] = []
  let done = start
  for (let at = first; at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.start >= end) break
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    pieces.push(escapeText(text.slice(done, from)), renderMark(mark, text.slice(from, to)))
    done = to
  }
  pieces.push(escapeText(text.slice(done, end)))
  return pieces.join('')
}

function renderMark(mark: ReportMark, text: string): string {
  // The isolates of the explanation are ours and closed; what the text brings along must not act in an attribute.
  const lines = explainMark(mark).map(line => keepIsolates(line))
  const label = `${escapeAttribute(text)} — ${lines.join('. ')}`
  const tip = lines.join('&#10;')
  return `<mark class="${mark.kind}" tabindex="0" role="note" aria-label="${label}" data-tip="${tip}">${escapeText(text)}</mark>`
}

const OWN_ISOLATE = /\u2066([^\u2066-\u2069]*)\u2069/gu

function keepIsolates(line: string): string {
  let done = 0
  let kept = ''
  for (const match of line.matchAll(OWN_ISOLATE)) {
    kept += `${escapeAttribute(line.slice(done, match.index))}\u2066${escapeAttribute(match[1] ?? '')}\u2069`
    done = match.index + match[0].length
  }
  return kept + escapeAttribute(line.slice(done))
}

function classOf(part: ArticlePart | undefined, end: number): string {
  if (!part || part.start >= end) return ''
  if (part.kind === 'title') return ' class="title"'
  return PAGE_PARTS.includes(part.kind) ? ' class="page"' : ''
}
