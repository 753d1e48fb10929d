import { linkEntities, type LinkableMention } from '../discover/index.js'
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

interface Linkable extends LinkableMention {
  readonly mention: ArticleMention
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
  const groups = new Map<string, SharedEntity>()
  const linkable: Linkable[] = []
  const order = new Map<ArticleMention, number>()
  for (const [at, { entities }] of read.entries()) {
    for (const { type, id, mentions } of entities) {
      for (const found of mentions) {
        const mention: ArticleMention = { ...found, article: inputs[at]?.id ?? at }
        if (type === undefined || watchedIds.has(id)) addTo(groups, `watched ${id}`, id, type, mention)
        else linkable.push(linkableOf(mention, type, String(at)))
        order.set(mention, at)
      }
    }
  }
  const linked = linkEntities(linkable)
  for (const [at, { kind, id, mentions }] of linked.entries()) {
    for (const { mention } of mentions) addTo(groups, `found ${at}`, id, kind as EntityType, mention)
  }
  const first = ({ mentions: [mention] }: SharedEntity): readonly [number, number] =>
    mention ? [order.get(mention) ?? 0, mention.start] : [0, 0]
  const entities = [...groups.values()].sort((a, b) => {
    const [[articleA, startA], [articleB, startB]] = [first(a), first(b)]
    return articleA - articleB || startA - startB
  })
  return { articles: read, entities }
}

function linkableOf(mention: ArticleMention, kind: EntityType, article: string): Linkable {
  const { id, start, end, clitics, score } = mention
  return { kind, id, start, end, clitics, score, text: spellingOf(mention), evidence: [], article, mention }
}

function addTo(
  groups: Map<string, SharedEntity>,
  key: string,
  id: string,
  type: EntityType | undefined,
  mention: ArticleMention,
): void {
  let entity = groups.get(key)
  if (!entity) groups.set(key, (entity = { id, ...(type && { type }), spellings: [], mentions: [] }))
  const spelling = spellingOf(mention)
  if (!entity.spellings.includes(spelling)) entity.spellings.push(spelling)
  entity.mentions.push(mention.id === id ? mention : { ...mention, id })
}

function checkArticles(articles: Iterable<string | ArticleInput>): ArticleInput[] {
  const given: unknown = articles
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    const instead = 'Give an array of texts, or of { text, reference, id }.'
    throw new KhabarError('bad-argument', { what: 'articles', got: given, instead })
  }
  return [...articles].map((article, index) => {
    if (typeof article === 'string') return { text: article }
    const text = (article as { text?: unknown } | null | undefined)?.text
    if (typeof text === 'string') return article
    const instead = 'Give a text, or { text, reference, id }.'
    throw new KhabarError('bad-argument', { what: `articles[${index}]`, got: article, instead })
  })
}
