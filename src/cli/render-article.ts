import type { Article } from '../article/index.js'
import { countOf } from './count-of.js'
import { groupSpellings } from './group-spellings.js'
import { oneLine } from './one-line.js'
import { renderDateSection } from './render-dates.js'
import { indent, renderOpening, renderSection } from './render-section.js'
import { renderTable, type Column } from './render-table.js'
import { accent, isolate, type TerminalStyle } from './terminal-style.js'

/** An article and what it is called in the output. */
export interface NamedArticle {
  /** As typed; `-` for standard input. */
  readonly file: string
  readonly article: Article
  /** The publication date the person gave, if any. */
  readonly reference?: string | undefined
}

/** What was found in one article, for a person to read; it ends with a line end. */
export function renderArticle(named: NamedArticle, style: TerminalStyle): string {
  const { file, article } = named
  const lines = [
    ...renderOpening(file, publication(named, style), style),
    '',
    ...renderDateSection(article.dates, style),
    '',
    ...renderSection(namesTitle(article), names(article, style), style),
  ]
  return `${lines.join('\n')}\n`
}

function publication({ article, reference }: NamedArticle, style: TerminalStyle): string[] {
  const given = reference === undefined ? [] : [`reference ${reference}, as given`]
  if (article.published === null) {
    const advice = reference === undefined ? '; give --reference to resolve relative dates' : ''
    return [`khabar found no publication day in the text${advice}`, ...given]
  }
  const evidence = article.published.evidence.map(({ text }) => accent(isolate(oneLine(text), style), style))
  return [
    `published ${article.published.value}${evidence.length === 0 ? '' : ', as the text says:'}`,
    ...evidence.map(indent),
    ...given,
  ]
}

const NAME_COLUMNS: readonly Column[] = [
  { header: 'entity' },
  { header: 'type' },
  { header: 'count', align: 'right' },
  { header: 'spelling' },
]

/** A line for each spelling; the entity stands on its first. */
function names(article: Article, style: TerminalStyle): string[] {
  if (article.entities.length === 0) return []
  const rows = groupSpellings(article.entities).flatMap(({ id, type, spellings }) =>
    spellings.map(({ text, count }, index) => {
      const [entity, kind] = index === 0 ? [id, type] : ['', '']
      return [entity, kind, String(count), text]
    }),
  )
  return renderTable(NAME_COLUMNS, rows, style)
}

function namesTitle({ entities }: Article): string {
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length, 0)
  return mentions === 0
    ? 'no names'
    : `${countOf(mentions, 'name')} of ${countOf(entities.length, 'entity', 'entities')}`
}
