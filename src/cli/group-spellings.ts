import type { Entity } from '../article/index.js'

/** An entity and how often each of its spellings occurs. */
export interface SpellingGroup {
  readonly id: string
  /** Empty where the watchlist does not say. */
  readonly type: string
  readonly spellings: readonly { readonly text: string; readonly count: number }[]
}

/**
 * Counts the spellings of each entity as they stand in the text, without their clitics but with their article.
 *
 * Entities with most mentions come first, and so do spellings; what is equally frequent stays in the order of the text.
 */
export function groupSpellings(entities: readonly Entity[]): SpellingGroup[] {
  return [...entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id, type, spellings, mentions }) => {
      const counts = new Map<string, number>()
      for (const mention of mentions) {
        const spelling = spellingOf(mention.text, spellings)
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
      }
      const counted = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count)
      return { id, type: type ?? '', spellings: counted }
    })
}

/** The entity's spelling a mention is of: behind `ل` a name has lost the alef of its article. */
function spellingOf(text: string, spellings: readonly string[]): string {
  const withAlef = `ا${text}`
  return !spellings.includes(text) && spellings.includes(withAlef) ? withAlef : text
}
