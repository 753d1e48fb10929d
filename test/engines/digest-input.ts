import { loadCorpus } from '../corpus/load-corpus.js'
import { ALL_PAIRS } from '../names/pairs/all-pairs.js'
import { readText } from '../repository-files.js'
import type { DigestInput } from './digests-of.js'

/** Our own articles with the watchlist of what they name, and all our pairs of names. */
export function digestInput(): DigestInput {
  return {
    texts: loadCorpus().map(({ text, article }) => ({ text, reference: article.reference })),
    pairs: ALL_PAIRS.flatMap(({ pairs }) => pairs.map(({ a, b }) => [a, b] as const)),
    watchlist: JSON.parse(readText('test/corpus/watchlist.json')) as DigestInput['watchlist'],
  }
}
