/** A word that begins with the letters of the article without having it. */
export interface NoArticleRow {
  readonly form: string
  readonly what: string
}

/**
 * The words of grammar whose first two letters are not to be taken off: what is left is another common word (`له`, `لهم`,
 * `ذي`, `يه`). Nouns need no row: `ألمانيا` loses its letters in texts and in queries alike.
 */
export const NO_ARTICLE: readonly NoArticleRow[] = [
  { form: 'الله', what: 'God' },
  { form: 'اللهم', what: 'O God' },
  { form: 'الذي', what: 'relative pronoun' },
  { form: 'التي', what: 'relative pronoun' },
  { form: 'الذين', what: 'relative pronoun' },
  { form: 'اللذان', what: 'relative pronoun' },
  { form: 'اللذين', what: 'relative pronoun' },
  { form: 'اللتان', what: 'relative pronoun' },
  { form: 'اللتين', what: 'relative pronoun' },
  { form: 'اللاتي', what: 'relative pronoun' },
  { form: 'اللواتي', what: 'relative pronoun' },
  { form: 'إليه', what: 'to, with a pronoun' },
  { form: 'إليها', what: 'to, with a pronoun' },
  { form: 'إليهم', what: 'to, with a pronoun' },
  { form: 'إليهما', what: 'to, with a pronoun' },
  { form: 'إلينا', what: 'to, with a pronoun' },
  { form: 'إليك', what: 'to, with a pronoun' },
  { form: 'إليكم', what: 'to, with a pronoun' },
  { form: 'الآن', what: 'now' },
  { form: 'آلاف', what: 'thousands' },
]
