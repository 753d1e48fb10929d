import { CONFUSED_CLASSES, SKELETON_CLASSES, SOUND_SIGNS } from './lexicon/sounds.js'
import { SOUND_COUNT } from './sound-words.js'

/**
 * What a word is filed under and looked for by: a hash of its skeleton (its consonants by coarse class, a doubled one
 * once), or of the skeleton less one consonant.
 */
export interface SkeletonKey {
  readonly hash: number
  /** The class of the consonant that was left out, 0 for none. */
  readonly left: number
  /** Where it stood. */
  readonly place: number
  /** How many consonants the hash is made of. */
  readonly size: number
}

interface Skeletons {
  /** The class of each sound, 0 for those that are no part of a skeleton. */
  readonly classes: Uint8Array
  /** Whether two classes may stand for each other, at `a * CLASS_COUNT + b`. */
  readonly confused: Uint8Array
}

/** Classes are numbered below this; all digits and letters of other scripts count as the last one when left out. */
const CLASS_COUNT = 16
/** Shorter skeletons less a consonant would fit too many words. */
const FEWEST_CONSONANTS = 3

let skeletons: Skeletons | undefined

/** The keys of a word. Two words whose skeletons differ in one place have a key with the same hash. */
export function skeletonKeys(sounds: string): SkeletonKey[] {
  skeletons ??= buildSkeletons()
  const skeleton: number[] = []
  let before = 0
  for (let at = 0; at < sounds.length; at++) {
    const one = skeletons.classes[sounds.charCodeAt(at)] as number
    if (one !== 0 && one !== before) skeleton.push(one)
    before = one
  }
  const keys = [{ hash: hashWithout(skeleton, -1), left: 0, place: 0, size: skeleton.length }]
  if (skeleton.length < FEWEST_CONSONANTS) return keys
  for (const [at, one] of skeleton.entries()) {
    if (one === skeleton[at - 1]) continue
    const [left, place] = [Math.min(one, CLASS_COUNT - 1), Math.min(at, CLASS_COUNT - 1)]
    keys.push({ hash: hashWithout(skeleton, at), left, place, size: skeleton.length - 1 })
  }
  return keys
}

/**
 * Whether two keys with the same hash may belong to spellings of one word: one of them left nothing out, or both left
 * out, at the same place, consonants that are taken for each other.
 */
export function mayAnswer(key: SkeletonKey, left: number, place: number): boolean {
  if (key.left === 0 || left === 0) return true
  skeletons ??= buildSkeletons()
  return key.place === place && skeletons.confused[key.left * CLASS_COUNT + left] === 1
}

function hashWithout(skeleton: readonly number[], left: number): number {
  let hash = 0x811c9dc5 // FNV-1a
  for (let at = 0; at < skeleton.length; at++)
    if (at !== left) hash = Math.imul(hash ^ (skeleton[at] as number), 0x01000193)
  // The low bits choose the list, and FNV mixes them least.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

function buildSkeletons(): Skeletons {
  const classes = new Uint8Array(SOUND_COUNT)
  for (const [index, signs] of SKELETON_CLASSES.entries())
    for (const sign of signs) classes[SOUND_SIGNS.indexOf(sign) + 1] = index + 1
  const firstDigit = SOUND_SIGNS.indexOf('0') + 1
  for (let sound = firstDigit; sound < SOUND_COUNT; sound++) classes[sound] = sound
  const confused = new Uint8Array(CLASS_COUNT * CLASS_COUNT)
  for (let one = 0; one < CLASS_COUNT; one++) confused[one * CLASS_COUNT + one] = 1
  const classOf = (sign: string | undefined): number => classes[SOUND_SIGNS.indexOf(sign ?? '') + 1] as number
  for (const pair of CONFUSED_CLASSES) {
    const [a, b] = [classOf(pair[0]), classOf(pair[1])]
    confused[a * CLASS_COUNT + b] = confused[b * CLASS_COUNT + a] = 1
  }
  return { classes, confused }
}
