import type { Article } from '../article/index.js'
import type { DateMention } from '../dates/index.js'
import { groupSpellings } from './group-spellings.js'
import { oneLine } from './one-line.js'
import { renderTable, type Column } from './render-table.js'
import { accent, bold, isolate, type TerminalStyle } from './terminal-style.js'

/** An article and what it is called in the output. */
export interface NamedArticle {
  /** As typed; `-` for standard input. */
  readonly file: string
  readonly article: Article
  /** The publication date the person gave, if any. */
  readonly reference?: string
}

/** What was found in one article, for a person to read; it ends with a line end. */
export function renderArticle(named: NamedArticle, style: TerminalStyle): string {
  const { article } = named
  const title = named.file === '-' ? 'standard input' : oneLine(named.file)
  const lines = [
    bold(isolate(title, style), style),
    ...publication(named, style).map(indent),
    '',
    bold(countOf(article.dates.length, 'date'), style),
    ...dates(article.dates, style).map(indent),
    '',
    bold(namesTitle(article), style),
    ...names(article, style).map(indent),
  ]
  return `${lines.join('\n')}\n`
}

function publication({ article, reference }: NamedArticle, style: TerminalStyle): string[] {
  const given = reference === undefined ? [] : [`reference ${reference}, as given`]
  if (article.published === null) {
    const advice = reference === undefined ? '; give --reference to resolve relative dates' : ''
    return [`published on a day the text does not state${advice}`, ...given]
  }
  const evidence = article.published.evidence.map(({ text }) => accent(isolate(oneLine(text), style), style))
  return [
    `published ${article.published.value}${evidence.length === 0 ? '' : ', as the text says:'}`,
    ...evidence.map(indent),
    ...given,
  ]
}

const DATE_COLUMNS: readonly Column[] = [
  { header: 'value' },
  { header: 'kind' },
  { header: 'from' },
  { header: 'before' },
  { header: 'note' },
  { header: 'text' },
]

function dates(mentions: readonly DateMention[], style: TerminalStyle): string[] {
  if (mentions.length === 0) return []
  const rows = mentions.map(mention => [
    mention.value,
    mention.kind,
    mention.from ?? '',
    mention.to ?? '',
    [mention.mod?.toLowerCase() ?? '', ...mention.flags].filter(note => note !== '').join(', '),
    mention.text,
  ])
  return renderTable(DATE_COLUMNS, rows, style)
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

function countOf(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`
}

function indent(line: string): string {
  return `  ${line}`
}
