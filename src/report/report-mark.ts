import type { DateMention } from '../dates/index.js'
import { type DiscoveredName, type LinkedEntity, linkEntities } from '../discover/index.js'
import type { MarkKind } from './lexicon/labels.js'
import type { ReportArticle } from './report-article.js'

/** A name with the article it stands in, told by its number. */
export interface ReportName extends DiscoveredName {
  readonly article: string
}

/** One person, place or organisation of all articles. */
export interface ReportEntity extends LinkedEntity<ReportName> {
  readonly kind: Exclude<MarkKind, 'date'>
  /** Its most telling spelling: the fullest of a person or organisation, the most frequent of a place. */
  readonly label: string
}

/** A stretch of an article that is highlighted. */
export interface ReportMark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  readonly date?: DateMention
  readonly name?: ReportName
  readonly entity?: ReportEntity
}

/** The entities of all articles in the order of their first mention. */
export function reportEntities(articles: readonly ReportArticle[]): ReportEntity[] {
  const mentions = articles.flatMap(({ names }, at) =>
    names.map((name): ReportName => ({ ...name, article: String(at) })),
  )
  return linkEntities(mentions).flatMap(entity =>
    entity.kind === 'demonym' ? [] : [{ ...entity, kind: entity.kind, label: labelOf(entity) }],
  )
}

/** The marks of each article in their order; where two overlap, a date stays and a name goes. */
export function reportMarks(
  articles: readonly ReportArticle[],
  entities: readonly ReportEntity[],
): ReportMark[][] {
  const marks = articles.map(({ article }) =>
    article.dates.map((date): ReportMark => ({ start: date.start, end: date.end, kind: 'date', date })),
  )
  for (const entity of entities) {
    for (const name of entity.mentions) {
      marks[Number(name.article)]?.push({ start: name.start, end: name.end, kind: entity.kind, name, entity })
    }
  }
  return marks.map(withoutOverlaps)
}

/** How often each spelling of an entity stands in the articles, in the order of the first mentions. */
export function countSpellings({ mentions }: LinkedEntity<ReportName>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function labelOf(entity: LinkedEntity<ReportName>): string {
  if (entity.kind !== 'place') return entity.id
  const [first = ['', 0], ...others] = countSpellings(entity)
  const [label] = others.reduce((best, one) => (one[1] > best[1] ? one : best), first)
  return label
}

function withoutOverlaps(marks: readonly ReportMark[]): ReportMark[] {
  const kept: ReportMark[] = []
  const rank = ({ kind }: ReportMark): number => (kind === 'date' ? 0 : 1)
  for (const mark of [...marks].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= mark.start) kept.push(mark)
    else if (rank(mark) < rank(last)) kept[kept.length - 1] = mark
  }
  return kept
}
