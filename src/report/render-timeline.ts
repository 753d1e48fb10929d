import type { DateMention } from '../dates/index.js'
import { escapeAttribute } from './escape-html.js'
import type { ReportArticle } from './report-article.js'

/** One value of time with the words that state it. */
interface Row {
  readonly value: string
  /** Milliseconds since 1970; absent where the side is open. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly words: Set<string>
  count: number
}

const ROW_HEIGHT = 44
const TEXT_LINE = 17
const BAR_TOP = 25
const BAR_HEIGHT = 9
const AXIS_HEIGHT = 26
/** No bar is narrower, in percent of the axis. */
const LEAST_WIDTH = 0.8
const FULL = 100
/** A label nearer to an end of the axis than this is drawn inwards, in percent. */
const EDGE = 5
const MOST_WORDS = 34
const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const
const MOST_TICKS = 6
const ZONE = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/u

/** The timeline of all dates that have an interval, and the list of those that have none. */
export function renderTimeline(articles: readonly ReportArticle[]): string {
  const dates = articles.flatMap(({ article }) => article.dates)
  const rows = rowsOf(dates)
  const open = new Set(
    dates.filter(date => date.from === undefined && date.to === undefined).map(date => date.text),
  )
  const drawn = rows.length === 0 ? '<p>لا تواريخ محددة.</p>' : draw(rows)
  const items = [...open].map(text => `<li><bdi>${escapeAttribute(text)}</bdi></li>`).join('')
  return `${drawn}${open.size === 0 ? '' : `<h3>تعابير لا تحدد يوما</h3><ul class="inline">${items}</ul>`}`
}

function rowsOf(dates: readonly DateMention[]): Row[] {
  const rows = new Map<string, Row>()
  for (const date of dates) {
    const from = momentOf(date.from)
    const to = momentOf(date.to)
    if (from === undefined && to === undefined) continue
    const key = `${date.value} ${from ?? ''} ${to ?? ''}`
    const row = rows.get(key) ?? { value: date.value, from, to, words: new Set(), count: 0 }
    row.words.add(date.text)
    row.count++
    rows.set(key, row)
  }
  const first = ({ from, to }: Row): number => from ?? to ?? 0
  const last = ({ from, to }: Row): number => to ?? from ?? 0
  return [...rows.values()].sort((a, b) => first(a) - first(b) || last(a) - last(b))
}

function draw(rows: readonly Row[]): string {
  const ends = rows.flatMap(({ from, to }) => [from, to].filter(end => end !== undefined))
  const start = ends.reduce((least, end) => Math.min(least, end), Infinity)
  const span = Math.max(1, ends.reduce((most, end) => Math.max(most, end), -Infinity) - start)
  const share = (moment: number): number => ((moment - start) / span) * FULL
  const height = AXIS_HEIGHT + rows.length * ROW_HEIGHT
  const axis = ticks(start, start + span).map(({ moment, label }) => {
    const at = share(moment)
    const x = percent(FULL - at)
    const side = at < EDGE ? ' early' : at > FULL - EDGE ? ' late' : ''
    return `<line class="grid" x1="${x}" x2="${x}" y1="${AXIS_HEIGHT - 6}" y2="${height}"/><text class="tick${side}" x="${x}" y="14">${label}</text>`
  })
  const bars = rows.map((row, index) => drawRow(row, AXIS_HEIGHT + index * ROW_HEIGHT, share))
  return `<svg class="timeline" role="group" aria-labelledby="timeline-title" width="100%" height="${height}">${axis.join('')}${bars.join('')}</svg>`
}

/** The text at the right, the bar under it; time runs from right to left, as the page does. */
function drawRow({ value, from, to, words, count }: Row, top: number, share: (at: number) => number): string {
  const early = from === undefined ? 0 : share(from)
  const late = to === undefined ? FULL : share(to)
  const width = Math.min(FULL, Math.max(LEAST_WIDTH, late - early))
  const x = Math.max(0, Math.min(FULL - width, FULL - early - width))
  const isOpen = from === undefined || to === undefined
  const said = [...words].map(escapeAttribute).join(' / ')
  const title = `${escapeAttribute(value)}: ${said}${count > 1 ? ` (${count})` : ''}`
  const shown = escapeAttribute(shorten([...words].join(' / ')))
  return (
    `<g role="img" aria-label="${title}"><title>${title}</title>` +
    `<line class="track" x1="0%" x2="100%" y1="${top + BAR_TOP + BAR_HEIGHT / 2}" y2="${top + BAR_TOP + BAR_HEIGHT / 2}"/>` +
    `<rect class="bar${isOpen ? ' open' : ''}" x="${percent(x)}" width="${percent(width)}" y="${top + BAR_TOP}" height="${BAR_HEIGHT}" rx="3"/>` +
    `<text class="value" x="100%" y="${top + TEXT_LINE}">${escapeAttribute(value)}</text>` +
    `<text class="words" x="0%" y="${top + TEXT_LINE}">${shown}${count > 1 ? ` ×${count}` : ''}</text></g>`
  )
}

/** Full years, as few as fit; the ends where no year turns within. */
function ticks(start: number, end: number): { moment: number; label: string }[] {
  const first = new Date(start).getUTCFullYear()
  const last = new Date(end).getUTCFullYear()
  const step = YEARS.find(years => (last - first) / years <= MOST_TICKS) ?? last - first
  const found: { moment: number; label: string }[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const moment = momentOf(`${String(year).padStart(4, '0')}-01-01`)
    if (moment !== undefined && moment >= start && moment <= end) found.push({ moment, label: String(year) })
  }
  if (found.length > 1) return found
  return [start, end].map(moment => ({ moment, label: new Date(moment).toISOString().slice(0, 10) }))
}

/** An end of an interval in milliseconds; an end that names no zone is read as UTC. */
function momentOf(end: string | undefined): number | undefined {
  if (end === undefined) return undefined
  const moment = Date.parse(end.includes('T') && !ZONE.test(end) ? `${end}Z` : end)
  return Number.isNaN(moment) ? undefined : moment
}

function shorten(text: string): string {
  const letters = [...text]
  return letters.length > MOST_WORDS ? `${letters.slice(0, MOST_WORDS).join('')}…` : text
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`
}
