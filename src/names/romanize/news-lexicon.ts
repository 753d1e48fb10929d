import { createNormalizer, type Normalizer } from '../../letters/index.js'
import { UNDRESSING } from './fold-arabic-word.js'
import { CAPITAL_PARTICLES, LATIN_PARTICLES } from './lexicon/latin-particles.js'
import { NEWS_WORDS, type NewsWordRow } from './lexicon/news-words.js'

let fold: Normalizer | undefined
let rows: Map<string, NewsWordRow> | undefined
let particles: Map<string, string> | undefined

/** What a word is looked up by: without marks, hamzas and the dots of `ي ة`, so `احمد` and `أحمد` are one word. */
export function lookupKey(word: string): string {
  fold ??= createNormalizer({
    ...UNDRESSING,
    alef: 'all',
    alefMaksura: true,
    tehMarbuta: true,
  })
  return fold(word)
}

/** The row of a word, or of two words with a blank between them, by its key; `undefined` for any other. */
export function newsRow(key: string): NewsWordRow | undefined {
  rows ??= new Map(NEWS_WORDS.map(row => [lookupKey(row.form), row]))
  return rows.get(key)
}

/** What a particle such as `بن` is written as within a name, with a capital where it always has one. */
export function newsParticle(key: string): string | undefined {
  particles ??= new Map(
    [...LATIN_PARTICLES, ...CAPITAL_PARTICLES].map(row => [lookupKey(row.form), row.news]),
  )
  return particles.get(key)
}
