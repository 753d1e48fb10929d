import { annotateArticle, isKhabarError, type Article, type ArticleOptions, type DateMention } from 'khabar'
import { renderTimeline } from '../../src/report/render-timeline.js'
import { element, type Child } from './element.js'
import { readWatchlist } from './read-lines.js'
import type { Settings } from './settings.js'

const TYPES: Readonly<Record<string, string>> = { person: 'شخص', place: 'مكان', organisation: 'جهة' }

/** The article as the settings want it read, or what is wrong with them. */
export function readArticle(text: string, settings: Settings): Article | string {
  const set = (name: string): string | undefined => {
    const value = settings[name]?.trim()
    return value === '' ? undefined : value
  }
  const options = {
    reference: set('reference'),
    timeZone: set('timeZone'),
    weekStart: set('weekStart'),
    numericOrder: set('numericOrder'),
    discover: settings['discover'] !== 'false',
    watchlist: readWatchlist(settings['watchlist'] ?? ''),
  } as ArticleOptions // an address may hold anything: what is wrong comes back as an error
  try {
    return annotateArticle(text, options)
  } catch (error) {
    if (isKhabarError(error)) return error.message
    throw error
  }
}

/** The dates in the text, on a timeline and in a table. */
export function datesPanel(article: Article): HTMLElement {
  const { text, dates, published } = article
  const timeline = element('div', { class: 'timeline-box' })
  timeline.innerHTML = renderTimeline([{ name: '', article, names: [] }]) // escaped there
  const rows = dates.map(date =>
    row(isolate(date.text), code(date.value), code(`${date.from ?? '…'} – ${date.to ?? '…'}`), notes(date)),
  )
  const day = published === null ? ['لا يذكر النص يوم نشره.'] : ['يؤرخ النص نفسه: ', code(published.value)]
  return element(
    'div',
    {},
    element('p', { class: 'soft' }, `${dates.length} من تعابير الزمن. `, ...day),
    marked(
      'النص وتواريخه',
      text,
      dates.map(({ start, end, value }) => ({ start, end, kind: 'date', tip: value })),
    ),
    timeline,
    table('جدول التواريخ', ['في النص', 'القيمة', 'من – إلى ما قبل', 'ملاحظات'], rows),
  )
}

/** The names in the text, grouped by whom they mean. */
export function namesPanel({ text, names, entities }: Article): HTMLElement {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const rows = entities.map(({ id, type, spellings, mentions }) =>
    row(isolate(id), TYPES[type ?? ''] ?? '', list(spellings), String(mentions.length)),
  )
  return element(
    'div',
    {},
    element('p', { class: 'soft' }, `${entities.length} من الأسماء في ${names.length} موضعا.`),
    marked(
      'النص وأسماؤه',
      text,
      names.map(({ start, end, id, score }) => ({
        start,
        end,
        kind: types.get(id) ?? 'person',
        tip: `${id} · ${Math.round(score * 100)}%`,
      })),
    ),
    table('جدول الأسماء', ['المعرف', 'النوع', 'الصيغ', 'المرات'], rows),
  )
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly tip: string
}

function marked(label: string, text: string, marks: readonly Mark[]): HTMLElement {
  const pieces: Child[] = []
  let done = 0
  for (const { start, end, kind, tip } of marks) {
    if (start < done) continue
    pieces.push(text.slice(done, start), element('mark', { class: kind, title: tip }, text.slice(start, end)))
    done = end
  }
  pieces.push(text.slice(done))
  return element('div', { class: 'text', dir: 'auto', tabindex: '0', role: 'region', 'aria-label': label }, pieces)
}

function notes({ implied, mod, flags, alternatives = [] }: DateMention): HTMLElement {
  const said = [
    ...(mod === undefined ? [] : [mod]),
    ...flags,
    ...(implied.length === 0 ? [] : [`implied: ${implied.join(', ')}`]),
    ...alternatives.map(({ value }) => `or ${value}`),
  ]
  return code(said.join(' · '))
}

function table(caption: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  if (rows.length === 0) return element('p', {}, 'لا شيء هنا.')
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'hidden' }, caption),
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows),
    ),
  )
}

function row(head: Child, ...cells: readonly Child[]): HTMLElement {
  return element('tr', {}, element('th', { scope: 'row' }, head), ...cells.map(cell => element('td', {}, cell)))
}

function list(items: readonly string[]): HTMLElement {
  return element(
    'ul',
    { class: 'inline' },
    items.map(item => element('li', {}, isolate(item))),
  )
}

function isolate(text: string): HTMLElement {
  return element('bdi', {}, text)
}

function code(text: string): HTMLElement {
  return element('code', { dir: 'ltr' }, text)
}
