import { withoutArticle } from '../../letters/article.js'
import { NISBA_ENDINGS, nisbaStem } from '../../letters/nisba.js'
import { unpackForm } from '../../letters/packed-form.js'
import { ESTABLISHED_ADJECTIVES, ESTABLISHED_LATIN, ESTABLISHED_PLACES } from './established-places.data.js'

const BETWEEN_WORDS = /[\s-]/gu

interface Tables {
  readonly places: ReadonlyMap<string, readonly string[]>
  readonly spellings: ReadonlyMap<string, readonly string[]>
  readonly adjectives: ReadonlyMap<string, string>
}

/** Words are compared with many others, each time with this question; so many answers are kept. */
const MOST_ASKED = 8192

let tables: Tables | undefined
let asked: Map<string, readonly string[] | null> | undefined

/**
 * The ids of the countries and the cities most often in the news that go by this name, in Arabic or in English;
 * `undefined` for every other name. Two names with one id are spellings of one place; two names that are both known and
 * share no id are different places, however alike they look: `النيجر`, `نيجيريا`.
 *
 * An adjective of nationality, in any gender, number and state, has an id of its own: `الروسية` is not `روسيا`.
 * An id is the ISO 3166 code of a country or the commonest folded spelling of another place. All places of
 * `khabar/places` are more than these.
 *
 * @param folded - a folded name (preset `search`), with its article; blanks and hyphens do not count
 */
export function establishedPlace(folded: string): readonly string[] | undefined {
  const known = asked?.get(folded)
  if (known !== undefined) return known ?? undefined
  if (!asked || asked.size >= MOST_ASKED) asked = new Map()
  const found = lookUp(folded)
  asked.set(folded, found ?? null)
  return found
}

function lookUp(folded: string): readonly string[] | undefined {
  const { places } = (tables ??= decode())
  const key = folded.replace(BETWEEN_WORDS, '')
  const known = places.get(key)
  if (known) return known
  const adjective = adjectiveOf(key)
  return adjective === undefined ? undefined : [adjective]
}

/** The folded spellings of places in Arabic, for the ids of {@link establishedPlace}. */
export function establishedSpellings(ids: readonly string[]): string[] {
  const { spellings } = (tables ??= decode())
  return ids.flatMap(id => spellings.get(id) ?? [])
}

function adjectiveOf(key: string): string | undefined {
  const { adjectives } = (tables ??= decode())
  const bare = withoutArticle(key)
  for (const ending of NISBA_ENDINGS) {
    const id = adjectives.get(nisbaStem(bare, ending))
    if (id !== undefined) return id
  }
  return undefined
}

function decode(): Tables {
  const places = new Map<string, string[]>()
  const spellings = new Map<string, string[]>()
  const adjectives = new Map<string, string>()
  const latin = linesOf(ESTABLISHED_LATIN)
  const adjectiveLines = linesOf(ESTABLISHED_ADJECTIVES)
  for (const [at, line] of linesOf(ESTABLISHED_PLACES).entries()) {
    const equals = line.indexOf('=')
    const forms = line
      .slice(equals + 1)
      .split('/')
      .map(unpackForm)
    const id = equals < 0 ? forms[0] : line.slice(0, equals)
    if (id === undefined) continue
    spellings.set(id, forms)
    for (const form of [...forms, ...(latin[at] ?? '').split('/')]) {
      const key = form.replace(BETWEEN_WORDS, '')
      const known = places.get(key)
      if (!known) places.set(key, [id])
      else if (!known.includes(id)) known.push(id)
    }
    for (const form of (adjectiveLines[at] ?? '').split('/')) {
      const stem = unpackForm(form)
      if (stem !== '' && !adjectives.has(stem)) adjectives.set(stem, `${id} adjective`)
    }
  }
  places.delete('')
  return { places, spellings, adjectives }
}

/** The table without its first and last line end; an empty line is a place without such a form. */
function linesOf(table: string): string[] {
  return table.slice(1, -1).split('\n')
}
