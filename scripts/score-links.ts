import type { AnnotatedArticles, ArticleInput } from '../src/article/annotate-articles.js'

/** A mention of the gold with the entity that it names. */
interface GoldMention {
  readonly article: string
  readonly kind: string
  readonly entity: string
  readonly end: number
  readonly token: { readonly start: number }
  readonly core: { readonly start: number }
  readonly nested?: boolean
  readonly debatable?: boolean
  readonly aspirational?: boolean
}

interface NamesGold {
  readonly articles: readonly { readonly file: string }[]
  readonly mentions: readonly GoldMention[]
}

/** What was measured, shares in per cent. */
export interface LinkScore {
  readonly mentions: number
  /** Of the names of the gold those that an entity has with the right end. */
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Entities of the gold whose found mentions are in several entities. */
  readonly split: string
  /** Entities that have mentions of several of the gold. */
  readonly mixed: number
}

/**
 * How well `annotateArticles` without a watchlist puts the mentions of all articles together: B-cubed (Bagga and Baldwin 1998)
 * over the names of the gold that were found, persons, places and organisations alike.
 *
 * @param gold - articles and mentions
 * @param readText - the text of a file of the gold
 * @param annotate - `annotateArticles` of a build
 */
export function scoreLinks(
  gold: NamesGold,
  readText: (file: string) => string,
  annotate: (articles: readonly ArticleInput[]) => AnnotatedArticles,
): LinkScore {
  const { entities } = annotate(gold.articles.map(({ file }) => ({ text: readText(file), id: file })))
  const clusterOf = new Map<string, number>()
  const spans = new Map<string, number>()
  for (const [at, { mentions }] of entities.entries()) {
    for (const { article, start, end } of mentions) {
      clusterOf.set(`${article} ${end}`, at)
      spans.set(`${article} ${end}`, start)
    }
  }
  const wanted = gold.mentions.filter(
    one => one.kind === 'name' && !one.nested && !one.debatable && !one.aspirational,
  )
  const links = wanted.flatMap(({ article, entity, end, token, core }) => {
    const key = `${article} ${end}`
    const start = spans.get(key)
    const cluster = clusterOf.get(key)
    return cluster !== undefined && start !== undefined && start >= token.start && start <= core.start
      ? [{ entity, cluster }]
      : []
  })
  const sums = { precision: 0, recall: 0 }
  for (const one of links) {
    const cluster = links.filter(other => other.cluster === one.cluster)
    const entity = links.filter(other => other.entity === one.entity)
    const both = cluster.filter(other => other.entity === one.entity).length
    sums.precision += both / cluster.length
    sums.recall += both / entity.length
  }
  const [precision, recall] = [sums.precision / links.length, sums.recall / links.length]
  const names = new Set(links.map(link => link.entity))
  const clusters = new Set(links.map(link => link.cluster))
  const isSplit = (entity: string): boolean =>
    new Set(links.filter(link => link.entity === entity).map(link => link.cluster)).size > 1
  const isMixed = (cluster: number): boolean =>
    new Set(links.filter(link => link.cluster === cluster).map(link => link.entity)).size > 1
  return {
    mentions: wanted.length,
    found: percent(links.length / wanted.length),
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
    split: [...names].filter(isSplit).join(', '),
    mixed: [...clusters].filter(isMixed).length,
  }
}

function percent(share: number): number {
  return Math.round(share * 1e4) / 100
}
