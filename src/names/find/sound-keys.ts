import { ARABIC_SOUND_LETTERS, LATIN_SOUND_LETTERS, type SoundLetterRow } from './lexicon/sound-letters.js'

/** So many readings of a word are filed at most, the likelier ones first. */
const MOST_READINGS = 40
const LONGEST_GROUP = 3
const LETTERS_END = 0x700
const ALEF = 0x0627
const LAM = 0x0644
const HEH = 0x0647
/** `الي` is a word of its own; `الصين` has the article. */
const SHORTEST_WITH_ARTICLE = 5
const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

interface Sounds {
  /** The usual sound of a unit as a character code; 0 for vowels and signs. */
  readonly usual: Uint8Array
  /** All readings of a letter or group of letters, the usual one first. */
  readonly readings: ReadonlyMap<string, readonly string[]>
}

let built: Sounds | undefined

/**
 * The key of a folded word of a text (preset `search`): a hash of its consonants by class in their usual reading, the
 * article left out. 0 for a word without consonants. Nothing is allocated.
 *
 * @param text - a folded text
 * @param start - where the word starts
 * @param end - offset behind it
 * @param seed - the key of the word before, to go on from as if both were one
 */
export function soundKey(text: string, start: number, end: number, seed = 0): number {
  const { usual } = (built ??= build())
  let hash = seed === 0 ? FNV_START : seed
  let last = 0
  let from = start
  if (end - start >= SHORTEST_WITH_ARTICLE && hasArticleAt(text, start)) from += 2
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at)
    const sound = unit < LETTERS_END ? (usual[unit] as number) : unit & 0x7f
    // A last ه is ة, and silent.
    if (sound === 0 || (unit === HEH && at === end - 1)) {
      last = 0
      continue
    }
    // A doubled letter of Latin is one.
    if (sound === last && unit < 0x80) continue
    hash = Math.imul(hash ^ sound, FNV_PRIME)
    last = sound
  }
  return hash === FNV_START ? 0 : hash
}

/**
 * The keys under which a watched word, or words read as one, are filed: those of every spelling that another newsroom may
 * give it, so that a text has to be read in one way only.
 *
 * @param words - folded words (preset `search`)
 * @param most - how many of the likeliest spellings
 * @param known - takes the readings of each word, for callers whose words come again; of one `most`
 */
export function soundKeysOf(
  words: readonly string[],
  most: number = MOST_READINGS,
  known?: Map<string, readonly SoundReading[]>,
): number[] {
  let readings: readonly SoundReading[] = [{ sounds: '', odd: 0 }]
  for (const word of words) {
    let own = known?.get(word)
    if (!own) {
      own = readingsOf(word, most)
      known?.set(word, own)
    }
    readings = words.length === 1 ? own : cheapest(joinReadings(readings, own), most)
  }
  const keys = new Set<number>()
  for (const { sounds } of readings) {
    let hash = FNV_START
    for (let at = 0; at < sounds.length; at++) hash = Math.imul(hash ^ sounds.charCodeAt(at), FNV_PRIME)
    keys.add(hash === FNV_START ? 0 : hash)
  }
  return [...keys]
}

/** What a word may sound like. */
export interface SoundReading {
  readonly sounds: string
  /** How far from the usual: the sum of the ranks of what was chosen. */
  readonly odd: number
}

function joinReadings(before: readonly SoundReading[], behind: readonly SoundReading[]): SoundReading[] {
  return before.flatMap(one =>
    behind.map(other => ({ sounds: one.sounds + other.sounds, odd: one.odd + other.odd })),
  )
}

function readingsOf(word: string, most: number): SoundReading[] {
  const { readings } = (built ??= build())
  const bare = word.length >= SHORTEST_WITH_ARTICLE && hasArticleAt(word, 0) ? word.slice(2) : word
  const ends = Array.from({ length: bare.length + 1 }, (): SoundReading[] => [])
  ends[0] = [{ sounds: '', odd: 0 }]
  for (let at = 0; at < bare.length; at++) {
    const here = cheapest(ends[at] ?? [], most)
    for (let length = 1; length <= LONGEST_GROUP && at + length <= bare.length; length++) {
      const choices =
        readings.get(bare.slice(at, at + length)) ?? (length === 1 ? [otherSound(bare.charCodeAt(at))] : [])
      const isSilent = at > 0 && at + length === bare.length && bare.charCodeAt(at) === HEH
      for (const [rank, sound] of (isSilent ? ['', 'h'] : choices).entries())
        for (const { sounds, odd } of here) {
          const doubled =
            sound !== '' && bare.charCodeAt(at) < 0x80 && bare.charAt(at - 1) === bare.charAt(at)
          ends[at + length]?.push({ sounds: doubled ? sounds : sounds + sound, odd: odd + rank })
        }
    }
  }
  return cheapest(ends[bare.length] ?? [], most)
}

/** The usual ones, each once. */
function cheapest(readings: readonly SoundReading[], most: number): SoundReading[] {
  const best = new Map<string, SoundReading>()
  for (const one of readings) {
    const known = best.get(one.sounds)
    if (!known || one.odd < known.odd) best.set(one.sounds, one)
  }
  return [...best.values()].sort((a, b) => a.odd - b.odd).slice(0, most)
}

function otherSound(unit: number): string {
  if (unit >= 0x30 && unit <= 0x39) return String.fromCharCode(unit)
  return unit < LETTERS_END ? '' : String.fromCharCode(unit & 0x7f)
}

function hasArticleAt(text: string, start: number): boolean {
  return text.charCodeAt(start) === ALEF && text.charCodeAt(start + 1) === LAM
}

function build(): Sounds {
  const usual = new Uint8Array(LETTERS_END)
  const readings = new Map<string, readonly string[]>()
  for (const { letter, sounds } of [
    ...ARABIC_SOUND_LETTERS,
    ...LATIN_SOUND_LETTERS,
  ] satisfies SoundLetterRow[]) {
    const all = sounds.split('/')
    readings.set(letter, all)
    if (letter.length === 1) usual[letter.charCodeAt(0)] = all[0] === '' ? 0 : (all[0] ?? '').charCodeAt(0)
  }
  for (const digit of '0123456789') usual[digit.charCodeAt(0)] = digit.charCodeAt(0)
  return { usual, readings }
}
