import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadCorpus } from '../corpus/load-corpus.js'

const ORIGINALS = new URL('../../../shared/corpus/', import.meta.url)

/**
 * A word as a reader sees it: letters of one script with their marks, tatweel and what is not seen within them; or a run of
 * digits.
 */
const WORD =
  /[\p{M}\p{Cf}]*(?:\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Cf}]*|(?:(?!\p{Script=Latin})\p{L})(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{Cf}])*)|\p{Nd}+/gu

/** The texts whose words are not to be lost; the real articles only where the folder beside the repository is there. */
export function corpora(): { readonly name: string; readonly texts: readonly string[] }[] {
  const own = { name: 'our own articles', texts: loadCorpus().map(({ text }) => text) }
  if (!existsSync(ORIGINALS)) return [own]
  const files = readdirSync(ORIGINALS).filter(name => name.endsWith('.txt'))
  return [
    own,
    { name: 'the real articles', texts: files.map(name => readFileSync(new URL(name, ORIGINALS), 'utf8')) },
  ]
}

/** Every word of the texts once, as it is written. */
export function wordsOfTexts(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(text => text.match(WORD) ?? []))]
}
