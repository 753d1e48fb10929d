import { ARTICLE, SHORTEST_NOUN, withoutArticle } from '../../letters/article.js'
import { unpackForm } from '../../letters/packed-form.js'
import { NATIVE_KEYS } from './native-names.data.js'

/** A word of a name that is Arabic or has long been Arabic. */
export interface NativeName {
  /** What all spellings of the word share, and no other native word. */
  readonly entry: string
  /** Whether the tables list the word itself; otherwise it is a listed word with an ending or its other half. */
  readonly listed: boolean
}

const SERVANT = 'عبد'
const OF_GOD = 'الله'
const OF_RELIGION = 'الدين'
const YEH = 'ي'
const HEH = 'ه'
const FINAL_HAMZA = /اء$/u
const FINAL_HEH = /ه$/u
/** In words this short a last ه is a letter of the root: `طه`, `ميه`. */
const SHORTEST_WITH_HEH = 4
/** A rest of fewer letters is found in too many foreign words. */
const SHORTEST_STEM = 3
/** Written onto the name in one word: `ابومازن`, `بوعزه`. */
const KUNYA = 'ابو'
const KUNYAS = [KUNYA, 'بو']
const NOTHING = ''

let entries: ReadonlyMap<string, string> | undefined

/**
 * The native name that a folded word is, with or without article. Two words that are both native names with different
 * entries are different names, however alike they look: `حسن` and `حسين`. `undefined` says nothing: foreign, rare or
 * no name at all.
 *
 * Besides the listed words it reads what is built from them: `عبدالرحمن`, `نورالدين` and `ابومازن` in one word, the
 * adjective in `ي` (`حسيني`) and the feminine in `ه` (`جميله`).
 *
 * @param word - one folded word (preset `search`)
 */
export function findNativeName(word: string): NativeName | undefined {
  const listed = listedEntry(word)
  if (listed !== undefined) return { entry: listed, listed: true }
  const built = joinedEntry(word) ?? derivedEntry(word)
  return built === undefined ? undefined : { entry: built, listed: false }
}

/** The tables were made to be asked with and without article; the word as written comes first: `الهام`. */
function listedEntry(word: string): string | undefined {
  const known = (entries ??= buildEntries())
  return known.get(nativeKey(word)) ?? known.get(nativeKey(withoutArticle(word, SHORTEST_NOUN)))
}

/** `عبدالرحمن`, `نورالدين`, `سعدالله`, `ابومازن`: both halves in one word. */
function joinedEntry(word: string): string | undefined {
  if (word.startsWith(SERVANT + ARTICLE)) {
    const rest = word.slice(SERVANT.length + ARTICLE.length)
    const name = word.endsWith(OF_GOD) && rest === 'له' ? OF_GOD : listedEntry(rest)
    return name === undefined ? undefined : `${SERVANT} ${name}`
  }
  for (const kunya of KUNYAS) {
    const rest = word.startsWith(kunya) ? word.slice(kunya.length) : ''
    const name = rest.length < SHORTEST_STEM ? undefined : listedEntry(rest)
    if (name !== undefined) return `${KUNYA} ${name}`
  }
  for (const ending of [OF_RELIGION, OF_GOD]) {
    if (!word.endsWith(ending)) continue
    const first = listedEntry(word.slice(0, -ending.length))
    if (first !== undefined) return `${first} ${ending}`
  }
  return undefined
}

/** `حسيني` of `حسين`, `جميله` of `جميل`. */
function derivedEntry(word: string): string | undefined {
  const bare = withoutArticle(word, SHORTEST_NOUN)
  const ending = bare.endsWith(YEH) ? YEH : bare.endsWith(HEH) ? HEH : NOTHING
  const stem = bare.slice(0, -1)
  if (ending === NOTHING || stem.length < SHORTEST_STEM) return undefined
  const entry = (entries ??= buildEntries()).get(nativeKey(stem))
  return entry === undefined ? undefined : `${entry}+${ending}`
}

/** All listed spellings of native names, as {@link nativeKey} has them. */
export function listedNatives(): Iterable<string> {
  return (entries ??= buildEntries()).keys()
}

/** What a folded word is looked up by. Newspapers drop a last hamza and write ا for ة: `هيفا`, `سارا`. */
export function nativeKey(folded: string): string {
  const open = folded.replace(FINAL_HAMZA, 'ا')
  return open.length >= SHORTEST_WITH_HEH ? open.replace(FINAL_HEH, 'ا') : open
}

function buildEntries(): Map<string, string> {
  const built = new Map<string, string>()
  for (const word of NATIVE_KEYS.trim().split(/\s+/u)) {
    const [first = '', ...others] = word.split('/').map(unpackForm)
    for (const form of [first, ...others]) built.set(form, first)
  }
  return built
}
