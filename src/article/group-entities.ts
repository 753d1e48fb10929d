import { normalize } from '../letters/index.js'
import type { NameMention } from '../names/index.js'
import type { ArticleWatchlistEntry, EntityType } from './article-options.js'

/** One entity, watched or discovered, with all its mentions in an article. */
export interface Entity {
  /** The id of the watchlist entry or place, or the fullest spelling of the text. */
  readonly id: string
  /** As the watchlist says, or as it was discovered; absent where it does not say. */
  readonly type?: EntityType
  /** The different spellings in the order of their first mention, the article restored behind `ل`. */
  readonly spellings: string[]
  /** Every mention, in order. */
  readonly mentions: NameMention[]
}

const ALEF = 'ا'

/** The mentions by entity, in the order of the first mention. */
export function groupEntities(
  mentions: readonly NameMention[],
  watchlist: readonly ArticleWatchlistEntry[],
  discovered: ReadonlyMap<string, EntityType>,
): Entity[] {
  const types = new Map<string, EntityType>()
  for (const { id, type } of watchlist) if (type !== undefined && !types.has(id)) types.set(id, type)
  for (const [id, type] of discovered) if (!types.has(id)) types.set(id, type)
  const entities = new Map<string, Entity>()
  for (const mention of mentions) {
    let entity = entities.get(mention.id)
    if (!entity) {
      const type = types.get(mention.id)
      entity = { id: mention.id, ...(type && { type }), spellings: [], mentions: [] }
      entities.set(mention.id, entity)
    }
    const spelling = spellingOf(mention)
    if (!entity.spellings.includes(spelling)) entity.spellings.push(spelling)
    entity.mentions.push(mention)
  }
  return [...entities.values()]
}

/** The name as it would stand alone: `لصين` of `للصين` gets its alef back. */
export function spellingOf({ text, name }: NameMention): string {
  const withAlef = ALEF + text
  return normalize(withAlef) === normalize(name) ? withAlef : text
}
