import { normalize } from '../letters/index.js'
import type { NameMention } from '../names/index.js'
import type { ArticleWatchlistEntry, EntityType } from './article-options.js'

/** One entity of the watchlist with all its mentions in an article. */
export interface Entity {
  /** The id of the watchlist entry. */
  readonly id: string
  /** As the watchlist says; absent where it does not say. */
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
): Entity[] {
  const types = new Map<string, EntityType>()
  for (const { id, type } of watchlist) if (type !== undefined && !types.has(id)) types.set(id, type)
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
function spellingOf({ text, name }: NameMention): string {
  const withAlef = ALEF + text
  return normalize(withAlef) === normalize(name) ? withAlef : text
}
