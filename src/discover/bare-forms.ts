import { ARTICLE } from '../letters/article.js'
import { properReadings } from './proper-readings.js'
import { createWordMemory, type WordMemory } from './word-memory.js'

let known: WordMemory<readonly string[]> | undefined

/** What a folded word may be without conjunction and preposition, with its article and without. */
export function bareForms(text: string): readonly string[] {
  known ??= createWordMemory()
  return known.of(text, () =>
    properReadings(text).flatMap(({ rest }) =>
      rest.startsWith(ARTICLE) ? [rest, rest.slice(ARTICLE.length)] : [rest],
    ),
  )
}
