import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Whatever stands between quotation marks in a lexicon: whole forms, and rows of forms. */
const LITERALS = /'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|`(?<block>[^`]+)`/gu
const BETWEEN_FORMS = /[\s/|,;]+/u
const ARABIC = /\p{Script=Arabic}/u

let words: readonly string[] | undefined

/** The words of all lexicons of the library: what its rules are waiting for. Sorted, so that a seed means the same. */
export function lexiconWords(): readonly string[] {
  return (words ??= readWords())
}

function readWords(): string[] {
  const src = resolve('src') // and not from here: the fuzzer runs as a bundle that lies elsewhere
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(file => /(?:^|\/)lexicon\/.*\.ts$/u.test(file))
    .sort()
  const found = new Set<string>()
  for (const file of files) {
    for (const { groups } of readFileSync(join(src, file), 'utf8').matchAll(LITERALS)) {
      const literal = groups?.['single'] ?? groups?.['double'] ?? groups?.['block'] ?? ''
      if (!ARABIC.test(literal)) continue
      for (const form of literal.split(BETWEEN_FORMS)) if (ARABIC.test(form)) found.add(form)
      if (literal.length < 40) found.add(literal)
    }
  }
  return [...found].sort()
}
