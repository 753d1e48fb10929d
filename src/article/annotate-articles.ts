import { linkEntities, type LinkableMention } from '../discover/index.js'
import { isList } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'
import type { NameMention } from '../names/index.js'
import { type Article, createAnnotator } from './annotate-article.js'
import type { ArticleOptions, EntityType } from './article-options.js'
import { spellingOf } from './group-entities.js'

/** One of many articles. */
export interface ArticleInput {
  /** The text of the article, headline and body. */
  readonly text: string
  /**
   * The publication date of this article.
   *
   * @defaultValue the `reference` of the options
   */
  readonly reference?: string | Date | undefined
  /**
   * What its mentions say where they come from.
   *
   * @defaultValue the place of the article in the list, from 0
   */
  readonly id?: string | number | undefined
}

/** A mention with the article it stands in. */
export interface ArticleMention extends NameMention {
  /** The id of the article, or its place in the list where it was given none. */
  readonly article: string | number
}

/** One person, place or organisation in several articles. */
export interface SharedEntity {
  /** The id of the watchlist entry or place; of other persons and organisations the fullest spelling of all articles. */
  readonly id: string
  /** What it is; absent where the watchlist does not say. */
  readonly type?: EntityType
  /** The different spellings in the order of their first mention. */
  readonly spellings: string[]
  /** Every mention, in the order of the articles. */
  readonly mentions: ArticleMention[]
}

/** Articles, and what they have in common. */
export interface AnnotatedArticles {
  /** One for each text, in their order. */
  readonly articles: Article[]
  /** The entities across the articles, in the order of their first mention. */
  readonly entities: SharedEntity[]
}

/** A mention, and the place of its article in the list. */
interface PlacedMention {
  readonly mention: ArticleMention
  readonly at: number
}

/** Mentions of one entity, at least one, in the order of the articles. */
interface Group {
  readonly id: string
  readonly type: EntityType | undefined
  readonly mentions: readonly PlacedMention[]
}

/**
 * Articles read one by one, as by {@link annotateArticle}, and their entities joined: five spellings of a person in five
 * articles are one entity. Watched entities and places go by their ids, others by their names, as `linkEntities` of
 * `khabar/discover` does; ids of `articles` stay those of each article alone. No articles give no entities.
 *
 * @param articles - texts, alone or each with its own publication date and id
 * @param options - what holds for all articles; the watchlist is compiled once
 * @returns the articles and the entities across them
 * @throws KhabarError `bad-argument` for something that is neither a text nor has one, and as {@link annotateArticle}
 * @example
 * ```ts
 * import { annotateArticles } from 'khabar'
 * const { entities } = annotateArticles(['وصل فلاديمير بوتين', 'قال ڤلاديمير پوتن'])
 * entities.map(({ type, spellings }) => [type, spellings])
 * // → [['person', ['فلاديمير بوتين', 'ڤلاديمير پوتن']]]
 * ```
 */
export function annotateArticles(
  articles: Iterable<string | ArticleInput>,
  options: ArticleOptions = {},
): AnnotatedArticles {
  const { annotate, watchedIds } = createAnnotator(options)
  const inputs = checkArticles(articles)
  const read = inputs.map(({ text, reference }) => annotate(text, reference))
  const watched = new Map<string, Group & { readonly mentions: PlacedMention[] }>()
  const others: (PlacedMention & LinkableMention)[] = []
  for (const [at, article] of read.entries()) {
    for (const { type, id, mentions } of article.entities) {
      const isWatched = type === undefined || watchedIds.has(id)
      if (isWatched && !watched.has(id)) watched.set(id, { id, type, mentions: [] })
      for (const found of mentions) {
        const placed = { mention: { ...found, article: inputs[at]?.id ?? at }, at }
        if (isWatched) watched.get(id)?.mentions.push(placed)
        else others.push({ ...linkableOf(found, type, String(at)), ...placed })
      }
    }
  }
  const linked = linkEntities(others).map(({ kind, id, mentions }): Group => ({
    id,
    type: kind as EntityType,
    mentions,
  }))
  return { articles: read, entities: [...watched.values(), ...linked].sort(byFirstMention).map(entityOf) }
}

function linkableOf(mention: NameMention, kind: EntityType, article: string): LinkableMention {
  const { id, start, end, clitics, score } = mention
  return { kind, id, start, end, clitics, score, text: spellingOf(mention), evidence: [], article }
}

function byFirstMention({ mentions: [a] }: Group, { mentions: [b] }: Group): number {
  return a && b ? a.at - b.at || a.mention.start - b.mention.start : 0
}

function entityOf({ id, type, mentions }: Group): SharedEntity {
  return {
    id,
    ...(type && { type }),
    spellings: [...new Set(mentions.map(({ mention }) => spellingOf(mention)))],
    mentions: mentions.map(({ mention }) => (mention.id === id ? mention : { ...mention, id })),
  }
}

function checkArticles(articles: Iterable<string | ArticleInput>): ArticleInput[] {
  const given: unknown = articles
  if (!isList(given)) {
    const instead = 'Give an array of texts, or of { text, reference, id }.'
    throw new KhabarError('bad-argument', { what: 'articles', got: given, instead })
  }
  return [...articles].map((article, index) => {
    if (typeof article === 'string') return { text: article }
    const { text, id } = (article as { text?: unknown; id?: unknown } | null | undefined) ?? {}
    if (typeof text !== 'string') {
      const instead = 'Give a text, or { text, reference, id }.'
      throw new KhabarError('bad-argument', { what: `articles[${index}]`, got: article, instead })
    }
    if (id === undefined || typeof id === 'string' || Number.isFinite(id)) return article
    const instead = 'Give a string or a number, or leave it out.'
    throw new KhabarError('bad-argument', { what: `articles[${index}].id`, got: id, instead })
  })
}
