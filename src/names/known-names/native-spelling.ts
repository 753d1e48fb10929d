import {
  CONSONANT_READINGS,
  FIRST_READINGS,
  LAST_READINGS,
  LONG_VOWEL_READINGS,
  SHORT_VOWELS,
  type LatinReadingRow,
} from './lexicon/latin-readings.js'

type Readings = ReadonlyMap<string, readonly string[]>

interface Tables {
  readonly consonants: Readings
  readonly vowels: Readings
  readonly last: Readings
  readonly first: Readings
  readonly short: readonly string[]
}

const ALEF = 'ا'
const WAW = 'و'
const YEH = 'ي'
/** Letters behind which, and before which, a vowel may stand that Arabic does not write, though a long one stands there. */
const BREATHS = 'عءه'
const LATIN_VOWEL = /^[aeiouy]/u
/**
 * `قاسم`, `ناصري`: what stands before the last consonant of an active participle is i, for the newspapers also e, but
 * with the sounds of the throat, which like an a: `Rabah`, `Tahar`.
 */
const PARTICIPLE = /^[^اوي]ا[^اويىحخهعغ]{2}[يى]?$/u
/** `Bassam`, `Qassam`, and not `Bassem`: an a where the participle has its i. */
const A_BEFORE_LAST = /a[^aeiouy]+[iy]?$/u
/** `عمر`, `حمد`: three consonants, none of them double. */
const THREE_CONSONANTS = /^[^اويى]{3}$/u
/** `السالمية` ends on -iya, -iyah or -ieh; -iyat is `ـيات`. */
const FEMININE_ADJECTIVE = /[^اوي]ي[هةا]$/u
const PLURAL_END = /[iy]y?[ae]t$/u
const DOUBLED = /([^aeiou])\1/u

let tables: Tables | undefined

/**
 * Whether Latin letters can be what a newspaper writes for a native name: each consonant by one of its letters, single or
 * double, a long vowel by one like it, and at most one short vowel where Arabic writes none. `Jamal` can write `جمال` and
 * `جمل`, and not `جميل`.
 *
 * @param native - a folded Arabic word without article; a final ى stays
 *   apart from ي
 * @param latin - a folded Latin word
 */
export function canWrite(native: string, latin: string): boolean {
  if (PARTICIPLE.test(native) && A_BEFORE_LAST.test(latin)) return false
  if (FEMININE_ADJECTIVE.test(native) && PLURAL_END.test(latin)) return false
  if (THREE_CONSONANTS.test(native) && DOUBLED.test(latin)) return false
  tables ??= build()
  return reads(tables, native, 0, latin, 0, true)
}

/** Whether the Arabic letters from `at` on can be read as the Latin ones from `from` on. */
function reads(
  known: Tables,
  native: string,
  at: number,
  latin: string,
  from: number,
  mayAddVowel: boolean,
): boolean {
  if (at === native.length) return from === latin.length || isSilentEnd(latin, from)
  const letter = native.charAt(at)
  const isLast = at === native.length - 1
  const asVowel =
    at === 0 ? known.first.get(letter) : isLast ? known.last.get(letter) : known.vowels.get(letter)
  // A vowel letter between others: `زياد` is Ziad as well as Ziyad, `فواد` Fuad as well as Fouwad.
  const before = native.charAt(at - 1)
  const isSilent = (letter === YEH || letter === WAW) && (before === ALEF || native.charAt(at + 1) === letter)
  for (const reading of asVowel ?? [])
    if (startsWith(latin, reading, from) && reads(known, native, at + 1, latin, endOf(reading, from), false))
      return true
  if (isSilent && reads(known, native, at + 1, latin, from, true)) return true
  for (const reading of known.consonants.get(letter) ?? []) {
    if (!startsWith(latin, reading, from)) continue
    const end = endOf(reading, from)
    if (reads(known, native, at + 1, latin, end, true)) return true
    if (
      reading !== '-' &&
      isDoubled(latin, reading, from) &&
      reads(known, native, at + 1, latin, end + 1, true)
    )
      return true
  }
  if (!mayAddVowel || at === 0) {
    if (!BREATHS.includes(letter) || at === 0) return false
  }
  if (letter === ALEF) return false
  return known.short.some(
    vowel => latin.startsWith(vowel, from) && reads(known, native, at, latin, from + vowel.length, false),
  )
}

/** French ends on a mute e: `Yacine`, `Abderrahmane`. */
function isSilentEnd(latin: string, from: number): boolean {
  return from === latin.length - 1 && latin.endsWith('e') && !LATIN_VOWEL.test(latin.slice(from - 1))
}

function startsWith(latin: string, reading: string, from: number): boolean {
  return reading === '-' || latin.startsWith(reading, from)
}

function endOf(reading: string, from: number): number {
  return reading === '-' ? from : from + reading.length
}

/** `ss`, `tth`: the first letter is written twice; vowels never are. */
function isDoubled(latin: string, reading: string, from: number): boolean {
  return (
    !LATIN_VOWEL.test(reading) &&
    latin.charAt(from) === reading.charAt(0) &&
    latin.startsWith(reading, from + 1)
  )
}

function build(): Tables {
  const mapOf = (rows: readonly LatinReadingRow[]): Readings =>
    new Map(rows.map(({ letters, latin }) => [letters, latin.split(' ')]))
  return {
    consonants: mapOf(CONSONANT_READINGS),
    vowels: mapOf(LONG_VOWEL_READINGS),
    last: mapOf(LAST_READINGS),
    first: mapOf(FIRST_READINGS),
    short: SHORT_VOWELS.split(' '),
  }
}
