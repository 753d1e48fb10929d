import { normalize } from '../letters/index.js'
import { NATIVE_ROMANIZATIONS } from './lexicon/native-romanizations.js'
import { findNativeName } from './native-name.js'

const ARTICLES = /^(?:al|el|ul|as|ash|an|ar|ad|at|az)(?=\p{L}{4})/u

let entries: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The native names that a Latin word is known to write, by the entries of {@link findNativeName}: `Hassan` writes `حسن` and
 * `حسان`, and not `حسين`. `undefined` for a word of which nothing is known.
 *
 * @param word - a Latin word, folded
 */
export function romanizedEntries(word: string): readonly string[] | undefined {
  const known = (entries ??= build())
  return known.get(word) ?? known.get(word.replace(ARTICLES, ''))
}

function build(): Map<string, string[]> {
  const built = new Map<string, string[]>()
  for (const { name, latin } of NATIVE_ROMANIZATIONS) {
    const folded = normalize(name)
    const entry = findNativeName(folded)?.entry ?? folded
    for (const form of latin.split(' ')) {
      const known = built.get(form)
      if (!known) built.set(form, [entry])
      else if (!known.includes(entry)) known.push(entry)
    }
  }
  return built
}
