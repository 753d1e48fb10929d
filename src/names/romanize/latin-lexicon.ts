import { stripDiacritics } from '../../letters/index.js'
import { foldLatin, withoutAccents } from './fold-latin.js'
import { CAPITAL_PARTICLES, LATIN_PARTICLES } from './lexicon/latin-particles.js'
import { NEWS_WORDS } from './lexicon/news-words.js'

let forms: Map<string, string[]> | undefined

/** The Arabic forms of a Latin word the lexicon knows, as newspapers write them, or nothing. */
export function newsForms(word: string): readonly string[] {
  forms ??= collectForms()
  return forms.get(keyOf(word)) ?? []
}

function collectForms(): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { form, news, also = '' } of [...NEWS_WORDS, ...LATIN_PARTICLES, ...CAPITAL_PARTICLES]) {
    // Marks are of the lexicon, not of newspapers.
    const plain = stripDiacritics(form)
    for (const spelling of [news, ...also.split(' ')]) {
      if (spelling === '') continue
      const known = all.get(keyOf(spelling)) ?? []
      if (!known.includes(plain)) all.set(keyOf(spelling), [...known, plain])
    }
  }
  return all
}

const keyOf = (word: string): string => withoutAccents(foldLatin(word))
