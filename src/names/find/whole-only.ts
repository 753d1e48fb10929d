import { establishedPlace } from '../known-names/established-places.js'
import type { PreparedName } from '../prepare/prepare-name.js'
import { ARTICLE } from '../../letters/article.js'
import { normalize } from '../../letters/index.js'
import { BODY_WORDS } from './lexicon/body-words.js'

let bodies: ReadonlySet<string> | undefined

/**
 * Whether no word of a name of several words can stand for it alone: it is a place or a body and not a person. `يورك` is
 * not `نيويورك`, `مدريد` not `ريال مدريد`, `الأمن` not `مجلس الأمن`.
 */
export function isWholeOnly({ words, titles, search }: PreparedName): boolean {
  bodies ??= new Set(BODY_WORDS.split(' ').map(form => normalize(form)))
  const names = words.slice(titles)
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return true
  if (isPlace(search) || isPlace(last.search)) return true
  if (first.search.startsWith(ARTICLE) && last.search.startsWith(ARTICLE)) return true
  return names.some(word => bodies?.has(word.search) === true)
}

function isPlace(search: string): boolean {
  return establishedPlace(search)?.some(id => !id.endsWith(' adjective')) === true
}
