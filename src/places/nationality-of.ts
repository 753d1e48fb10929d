import { withoutArticle } from '../letters/article.js'
import { normalize } from '../letters/index.js'
import { NISBA_ENDINGS, nisbaStem } from '../letters/nisba.js'
import { COUNTRIES } from './lexicon/countries.js'
import { PEOPLES } from './lexicon/peoples.js'

const BETWEEN_WORDS = /[\s-]+/u

/** Adjectives and their ids, and the last words of those that have two. */
interface Adjectives {
  readonly ids: ReadonlyMap<string, string>
  readonly lastWords: ReadonlySet<string>
}

let adjectives: Adjectives | undefined

/**
 * The country or region that an adjective of nationality belongs to, in any gender, number and state: `الروسية`,
 * `روسيين`, `الأتراك`, `الكورية الشمالية` in both words. `undefined` for any other word, the name of the country
 * included: `روسيا` is a place.
 *
 * Folding does not count; clitics are not read. Also of regions and peoples: `أوروبي` is `150`, `خليجي` `gulf-states`,
 * `كردي` `kurdistan`. Some adjectives are names, too: `مالي`, `جيبوتي`. Ambiguous ones give the likelier country:
 * `كوري` is South Korea, `كونغولي` the Democratic Republic.
 *
 * @param word - an adjective, of one word or two, folded or as written
 * @returns the id, as of places
 * @example
 * ```ts
 * import { nationalityOf } from 'khabar/places'
 * nationalityOf('الإماراتيون')
 * // → 'AE'
 * nationalityOf('هنود')
 * // → 'IN'
 * ```
 */
export function nationalityOf(word: string): string | undefined {
  const { ids, lastWords } = (adjectives ??= buildAdjectives())
  const folded = normalize(word).trim().split(BETWEEN_WORDS)
  const words = folded.map(part => withoutArticle(part))
  for (const [first = '', ...others] of [folded, words]) {
    const last = others.at(-1)
    for (const ending of NISBA_ENDINGS) {
      const stem = nisbaStem(first, ending)
      // Nearly every word asked for is none, so the last word decides before anything is put together.
      if (last === undefined ? stem === '' : !lastWords.has(nisbaStem(last, ending))) continue
      const rest = others.map(part => ` ${nisbaStem(part, ending)}`).join('')
      // `جنوب` in `جنوب سوداني` stays as it is.
      const id = ids.get(stem + rest) ?? (rest === '' ? undefined : ids.get(first + rest))
      if (id !== undefined) return id
    }
  }
  return undefined
}

function buildAdjectives(): Adjectives {
  const ids = new Map<string, string>()
  const lastWords = new Set<string>()
  for (const { id, adjectives: singulars = '', plurals = '' } of [...COUNTRIES, ...PEOPLES]) {
    for (const form of [...singulars.split('/'), ...plurals.split('/')]) {
      const key = normalize(form)
      if (key !== '' && !ids.has(key)) ids.set(key, id)
      const [, ...others] = key.split(BETWEEN_WORDS)
      const last = others.at(-1)
      if (last !== undefined) lastWords.add(last)
    }
  }
  return { ids, lastWords }
}
