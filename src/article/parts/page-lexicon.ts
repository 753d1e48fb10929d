import { normalize } from '../../letters/index.js'
import { AGENCIES } from '../lexicon/agencies.js'
import { PAGE_PHRASES, type PhraseRow } from '../lexicon/page-phrases.js'
import {
  ARCHIVE_WORDS,
  AUTHOR_WORDS,
  BYLINE_WORDS,
  CAPTION_WORDS,
  CREDIT_WORDS,
  NAVIGATION_WORDS,
  SHARE_WORDS,
  SURE_BYLINE_WORDS,
  UNNAMED_WORDS,
} from '../lexicon/page-words.js'
import { FILLER_WORDS, PUBLICATION_WORDS, UPDATE_WORDS } from '../lexicon/stamp-words.js'

/** A phrase of the furniture, folded. */
export interface Phrase extends Pick<PhraseRow, 'kind' | 'at'> {
  readonly form: string
  readonly words: number
  readonly opens: boolean
}

/** The tables of the lexicon as the rules ask them: folded, and phrases by their first word. */
export interface PageLexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly within: readonly Phrase[]
  readonly agencies: ReadonlySet<string>
  readonly navigation: ReadonlySet<string>
  readonly share: ReadonlySet<string>
  readonly sureByline: readonly string[]
  readonly byline: readonly string[]
  readonly author: ReadonlySet<string>
  readonly unnamed: ReadonlySet<string>
  readonly credit: readonly string[]
  readonly caption: readonly string[]
  readonly archive: ReadonlySet<string>
  readonly published: ReadonlySet<string>
  readonly filler: ReadonlySet<string>
}

let built: PageLexicon | undefined

/** The lexicon, folded on first use. */
export function pageLexicon(): PageLexicon {
  if (built) return built
  const phrases = PAGE_PHRASES.flatMap(({ forms, ...row }) => forms.map(form => foldPhrase(form, row)))
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    if (phrase.at === 'within') continue
    const first = firstWord(phrase.form)
    byWord.set(
      first,
      [...(byWord.get(first) ?? []), phrase].sort((a, b) => b.form.length - a.form.length),
    )
  }
  return (built = {
    phrases: byWord,
    within: phrases.filter(phrase => phrase.at === 'within'),
    agencies: new Set(AGENCIES.map(form => foldAgency(form))),
    navigation: foldSet(NAVIGATION_WORDS),
    share: foldSet(SHARE_WORDS),
    sureByline: foldList(SURE_BYLINE_WORDS),
    byline: foldList(BYLINE_WORDS),
    author: foldSet(AUTHOR_WORDS),
    unnamed: foldSet(UNNAMED_WORDS),
    credit: foldList(CREDIT_WORDS),
    caption: foldList(CAPTION_WORDS),
    archive: foldSet(ARCHIVE_WORDS),
    published: foldSet([...PUBLICATION_WORDS, ...UPDATE_WORDS]),
    filler: foldSet(FILLER_WORDS),
  })
}

/** `أ.ف.ب.`, `أ ف ب` and `(أف ب)` with one spelling; the article of `الوكالات` stays. */
export function foldAgency(text: string): string {
  return normalize(text).replaceAll(/[\s."'()]/gu, '')
}

/** Up to the first blank or colon. */
export function firstWord(folded: string): string {
  const end = folded.search(/[\s:.,]/u)
  return end < 0 ? folded : folded.slice(0, end)
}

/** The longest of the forms that the folded line starts with, as a whole word; `null` for none. */
export function startOf(folded: string, forms: readonly string[]): string | null {
  let longest: string | null = null
  for (const form of forms)
    if (form.length > (longest?.length ?? 0) && folded.startsWith(form) && isWordEnd(folded, form.length))
      longest = form
  return longest
}

function isWordEnd(folded: string, at: number): boolean {
  return at >= folded.length || !/[\p{L}\p{N}]/u.test(folded.charAt(at))
}

function foldPhrase(form: string, row: Omit<PhraseRow, 'forms'>): Phrase {
  const folded = normalize(form)
  return {
    kind: row.kind,
    at: row.at,
    opens: row.opens ?? false,
    form: folded,
    words: folded.split(' ').length,
  }
}

function foldSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(foldList(words))
}

function foldList(words: readonly string[]): readonly string[] {
  return words.map(word => normalize(word))
}
