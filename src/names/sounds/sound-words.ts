import { ARTICLE } from '../../letters/article.js'
import { createNormalizer, PRESETS, type Normalizer } from '../../letters/index.js'
import {
  ARABIC_SOUNDS,
  ARTICLES,
  GROUP_SOUNDS,
  LATIN_LETTER_SOUNDS,
  SOUND_SIGNS,
  type SoundRow,
} from './lexicon/sounds.js'

/** One word of a name as it sounds. Each unit of a string is the number of a sound, from 1 to `SOUND_COUNT` - 1. */
export interface SoundWord {
  /** Without the article. */
  readonly bare: string
  /** With it. */
  readonly full: string
}

/** Sounds are numbered below this. */
export const SOUND_COUNT = 64
/** Longer words and names are cut, so that no input takes unbounded time. */
export const LONGEST_WORD = 32
export const MOST_WORDS = 24
/** Names longer than this many units are cut before they are folded. */
const LONGEST_NAME = 2000

/** A shorter word that starts with the letters of the article is a word of its own: `الي`. */
const SHORTEST_WITH_ARTICLE = 5
const SILENT = 255
const APOSTROPHES = "'`´ʼʿʾʻ‘’"
/** From here on units that are no punctuation are letters of other scripts. */
const OTHER_SCRIPTS = 0x0370

interface Reader {
  readonly fold: Normalizer
  /** The sound of each unit of the Latin and Arabic blocks; 0 where it parts words. */
  readonly letters: Uint8Array
  /** The groups that begin with a unit. */
  readonly groups: ReadonlyMap<number, readonly SoundRow[]>
}

let reader: Reader | undefined

/**
 * The words of a name as they sound, so far as the letters tell: one reading of each letter in either script. The
 * article stands aside, alone it is a word. Empty for text without letters and digits.
 */
export function soundWords(name: string): SoundWord[] {
  reader ??= buildReader()
  const text = reader.fold(name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name)
  const words: SoundWord[] = []
  let article = ''
  for (let at = 0; at < text.length && words.length < MOST_WORDS;) {
    const start = at
    let sounds = ''
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      const group = reader.groups
        .get(unit)
        ?.find(row => text.startsWith(row.from, at) && !(row.at === 'start' && at > start))
      const sound = group ? SILENT : soundOf(reader.letters, unit)
      if (sound === 0) break
      if (group) sounds += soundString(group.to)
      else if (sound !== SILENT) sounds += String.fromCharCode(sound)
      at += group?.from.length ?? 1
    }
    const word = text.slice(start, at++)
    if (sounds === '') continue
    if (sounds.length > LONGEST_WORD) sounds = sounds.slice(0, LONGEST_WORD)
    if (article === '' && ARTICLES.includes(word)) {
      article = sounds
      continue
    }
    const glued = word.length >= SHORTEST_WITH_ARTICLE && word.startsWith(ARTICLE)
    words.push({ bare: glued ? sounds.slice(ARTICLE.length) : sounds, full: article + sounds })
    article = ''
  }
  if (article !== '') words.push({ bare: article, full: article })
  return words
}

/** A string of sounds as bytes. */
export function soundBytes(sounds: string): Uint8Array {
  const bytes = new Uint8Array(sounds.length)
  for (let at = 0; at < sounds.length; at++) bytes[at] = sounds.charCodeAt(at)
  return bytes
}

/** Signs of `SOUND_SIGNS` as a string of sound numbers. */
function soundString(signs: string): string {
  let sounds = ''
  for (const sign of signs) sounds += String.fromCharCode(SOUND_SIGNS.indexOf(sign) + 1)
  return sounds
}

function soundOf(letters: Uint8Array, unit: number): number {
  if (unit < letters.length) return letters[unit] as number
  // General punctuation and CJK punctuation part words; any other unit is a letter, told apart as far as numbers last.
  if ((unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f)) return 0
  // Of a pair of surrogates the first is heard, unless it begins a picture.
  if (unit >= 0xd83c && unit <= 0xd83e) return 0
  return unit >= 0xdc00 && unit <= 0xdfff ? SILENT : otherSound(unit)
}

function otherSound(unit: number): number {
  const first = SOUND_SIGNS.length + 1
  return first + (unit % (SOUND_COUNT - first))
}

function buildReader(): Reader {
  const letters = new Uint8Array(0x0750)
  for (let unit = OTHER_SCRIPTS; unit < 0x0600; unit++) letters[unit] = otherSound(unit)
  for (const row of [...ARABIC_SOUNDS, ...LATIN_LETTER_SOUNDS])
    for (const letter of row.from)
      letters[letter.charCodeAt(0)] = row.to === '' ? SILENT : soundString(row.to).charCodeAt(0)
  for (const digit of '0123456789') letters[digit.charCodeAt(0)] = soundString(digit).charCodeAt(0)
  for (const apostrophe of APOSTROPHES)
    if (apostrophe.charCodeAt(0) < letters.length) letters[apostrophe.charCodeAt(0)] = SILENT
  const groups = new Map<number, SoundRow[]>()
  for (const row of GROUP_SOUNDS) {
    const first = row.from.charCodeAt(0)
    groups.set(first, [...(groups.get(first) ?? []), row])
  }
  return { fold: createNormalizer({ ...PRESETS.search, foreignLetters: false }), letters, groups }
}
