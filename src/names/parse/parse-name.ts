import { beginsWithFamily } from './begins-with-family.js'
import { nameTokens, type NameToken } from './name-tokens.js'
import { joinUnits, type NameUnit } from './name-units.js'
import { countSuffix } from './read-suffix.js'
import { readTitles } from './read-titles.js'

/** A stretch of the name that was parsed. */
export interface NameSpan {
  /** As the caller wrote it. */
  readonly text: string
  /** Offset of its first unit in the caller's string. */
  readonly start: number
  /** Offset behind it. */
  readonly end: number
}

/** The parts of one name, each in the order of the text. A word is in one part only. */
export interface ParsedName {
  /** Titles and offices in front, each with what belongs to it: `وزير الخارجية`, `الرئيس`, `الروسي`. */
  readonly titles: readonly NameSpan[]
  /** Words of the given name and of the fathers between it and the family: `عبد الفتاح`, `جين`. */
  readonly given: readonly NameSpan[]
  /** Words of the family name; of a person named by one word, that word, except behind `الملك`, `البابا` and their like. */
  readonly family: readonly NameSpan[]
  /** `بن`, `آل`, `دي`, `van`. Halves of one word (`عبد`, `أبو`, `الدين`) are no particles but stay in it. */
  readonly particles: readonly NameSpan[]
  /** What numbers the bearer or tells him from his father: `الثاني`, `الابن`, `Jr.`; null for none. */
  readonly suffix: NameSpan | null
  /** What stands in brackets or behind `،`: where the bearer comes from; null for none. */
  readonly qualifier: NameSpan | null
}

/**
 * The parts of a name: titles, given and family words, particles and a suffix, with offsets into the text given.
 *
 * It goes by position and by closed lists, so it cannot know every person: the last word is the family name, except in
 * `Surname, Given` of Latin lists and behind the family names of China, Korea and Vietnam, which come first (`شي جين بينغ`,
 * `Kim Jong Un`). `بن` and what follows are the family where nothing comes behind (`محمد بن سلمان`). Spanish double
 * names lose their first half to the given name. Lower and upper case are one. Names of organisations and places
 * come out as given and family words all the same. Empty text gives empty parts; nothing throws.
 *
 * @param name - one name in Arabic or Latin letters
 * @returns its parts
 * @example
 * ```ts
 * import { parseName } from 'khabar'
 * const { titles, given, family, particles } = parseName('الأمير محمد بن سلمان آل سعود')
 * titles.map(part => part.text)
 * // → ['الأمير']
 * given.map(part => part.text)
 * // → ['محمد', 'سلمان']
 * family.map(part => part.text)
 * // → ['سعود']
 * particles.map(part => part.text)
 * // → ['بن', 'آل']
 * ```
 */
export function parseName(name: string): ParsedName {
  const { words, qualifier, comma } = nameTokens(name)
  const spanOf = (from: NameToken, to: NameToken = from): NameSpan => ({
    text: name.slice(from.start, to.end),
    start: from.start,
    end: to.end,
  })
  const titled = readTitles(words)
  const first = titled.count
  const suffixLength = countSuffix(words.slice(first).map(word => word.folded))
  const bodyEnd = words.length - suffixLength
  const units = joinUnits(words.slice(first, bodyEnd))
  const names = units.filter(unit => !unit.particle)
  const isFamily = familyOf(units, titled.callsByGiven || suffixLength > 0, comma?.start)
  const [suffixStart, suffixEnd] = [words[bodyEnd], words.at(-1)]
  const spanOfUnit = (unit: NameUnit): NameSpan => spanOf(unit.from, unit.to)
  return {
    titles: titled.groups.map(([from, to]) => spanOf(from, to)),
    given: names.filter(unit => !isFamily(unit)).map(spanOfUnit),
    family: names.filter(isFamily).map(spanOfUnit),
    particles: units.filter(unit => unit.particle).map(spanOfUnit),
    suffix: suffixLength > 0 && suffixStart && suffixEnd ? spanOf(suffixStart, suffixEnd) : null,
    qualifier: qualifier ? { text: name.slice(...qualifier), start: qualifier[0], end: qualifier[1] } : null,
  }
}

function familyOf(
  units: readonly NameUnit[],
  callsByGiven: boolean,
  comma: number | undefined,
): (unit: NameUnit) => boolean {
  const names = units.filter(unit => !unit.particle)
  // `Surname, Given`
  if (comma !== undefined) return unit => unit.from.start < comma
  const [only] = names
  if (names.length === 1) return unit => unit === only && !(callsByGiven && units.length === 1)
  const family = beginsWithFamily(names) ? names[0] : names.at(-1)
  return unit => unit === family
}
