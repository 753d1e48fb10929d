import { normalize } from '../letters/index.js'
import { NAME_ALIASES } from '../names/known-names/lexicon/name-aliases.js'
import { KNOWN_ORGANISATIONS } from './lexicon/organisation-words.js'
import type { OrganisationStretch } from './organisation-extent.js'
import { elidedBy, properReadings } from './proper-readings.js'
import { continues } from './read-words.js'
import type { TextReading } from './text-reading.js'
import { wordSets } from './word-sets.js'

const LONGEST_KNOWN = 5
const SHORTEST_KNOWN = 2
const LATIN = /^[a-z]/u
const BETWEEN_WORDS = /[\s\-'’.]+/gu

/** So many letters of a word tell that no known name begins with it. */
const OPENING = 3

let known: ReadonlySet<string> | undefined
let openings: ReadonlySet<string> | undefined

/** The longest known name of an organisation that begins at a word. */
export function knownOrganisation(
  { words, places }: TextReading,
  at: number,
): OrganisationStretch | undefined {
  known ??= buildKnown()
  openings ??= new Set([...known].map(key => key.slice(0, OPENING)))
  const first = words[at]
  let best: OrganisationStretch | undefined
  if (first?.kind !== 'word') return undefined
  for (const { clitics, length, rest } of properReadings(first.text)) {
    if (rest.length >= OPENING && !openings.has(rest.slice(0, OPENING))) continue
    let key = rest
    for (let count = 1; count <= LONGEST_KNOWN; count++) {
      const isShort =
        key.length < (clitics === '' ? SHORTEST_KNOWN : SHORTEST_KNOWN + 2) || !isAcronym(first.raw, key)
      // A place or a word of the same name wins where the name is no more than that: `القدس`, `فتح`.
      const isPlace = count === 1 && (places[at]?.kind === 'place' || isWord(key))
      if (known.has(key) && !isShort && !isPlace && at + count > (best?.to ?? at))
        best = { to: at + count, clitics, cliticLength: length, elided: elidedBy(first.text, length, rest) }
      const next = words[at + count]
      if (next?.kind !== 'word' || !continues(next)) break
      key += next.text
    }
  }
  return best
}

/** `الشباب` is a movement in few texts. */
function isWord(key: string): boolean {
  const { nominals, verbs } = wordSets()
  return nominals.has(key) || verbs.has(key) || (key.startsWith('ال') && nominals.has(key.slice(2)))
}

/** Short Latin words are acronyms where they are written in capitals: `AP`. */
function isAcronym(raw: string, key: string): boolean {
  return !LATIN.test(key) || key.length > 4 || raw === raw.toUpperCase()
}

function buildKnown(): Set<string> {
  const aliases = NAME_ALIASES.filter(({ kind }) => kind === 'organisation' || kind === 'movement')
  const names = [...KNOWN_ORGANISATIONS.split('/'), ...aliases.flatMap(row => row.names.split('/'))]
  return new Set(
    names
      .map(name => normalize(name).replace(BETWEEN_WORDS, ''))
      .filter(key => key.length > 2 || LATIN.test(key)),
  )
}
