import { OMISSION_COSTS, SOUND_COSTS, SOUND_SIGNS } from './lexicon/sounds.js'
import { SOUND_COUNT } from './sound-words.js'

/** Costs in hundredths of a full difference. */
interface Costs {
  /** What changing one sound into another costs, at `a * SOUND_COUNT + b`. */
  readonly change: Uint8Array
  /** What leaving a sound out costs. */
  readonly omit: Uint8Array
  /** The last row of a comparison, kept from call to call. */
  readonly row: Int32Array
  /** What leaving each sound of the second side out costs, kept in the same way. */
  readonly drops: Int32Array
}

/** Sounds of one side that are compared; what follows is not read. */
const MOST_SOUNDS = 64
const FULL = 100
/** A letter written twice is often one sound: its second costs one in so many. */
const DOUBLED = 5

let costs: Costs | undefined

/**
 * How alike the sounds `a` are to those of `b` from `start` to `end`: 1 for equal ones, 0 where nothing agrees and where
 * they are less alike than `least`. Sounds beyond the 64th are not read.
 */
export function soundSimilarity(
  a: Uint8Array,
  b: Uint8Array,
  least = 0,
  start = 0,
  end: number = b.length,
): number {
  costs ??= buildCosts()
  const { change, omit, row, drops } = costs
  const aLength = Math.min(a.length, MOST_SOUNDS)
  const bLength = Math.min(end - start, MOST_SOUNDS)
  let aWeight = 0
  for (let i = 0; i < aLength; i++) aWeight += omit[a[i] as number] as number
  let bWeight = 0
  let before = 0
  row[0] = 0
  for (let j = 0; j < bLength; j++) {
    const sound = b[start + j] as number
    const cost = omit[sound] as number
    bWeight += cost
    const drop = sound === before ? (cost / DOUBLED) | 0 : cost
    drops[j] = drop
    row[j + 1] = (row[j] as number) + drop
    before = sound
  }
  const total = aWeight + bWeight
  if (total === 0) return 0
  const most = ((1 - least) * total) / 2
  // What one side weighs more has to be left out. A doubled letter may be cheap, hence the margin.
  if (Math.abs(aWeight - bWeight) > most + FULL) return 0
  before = 0
  for (let i = 0; i < aLength; i++) {
    const sound = a[i] as number
    const full = omit[sound] as number
    const omitA = sound === before ? (full / DOUBLED) | 0 : full
    const changes = sound * SOUND_COUNT
    let diagonal: number = row[0]
    let left: number = diagonal + omitA
    let lowest = left
    row[0] = left
    for (let j = 0; j < bLength; j++) {
      const above = row[j + 1] as number
      const changed = diagonal + (change[changes + (b[start + j] as number)] as number)
      left = lower(lower(changed, above + omitA), left + (drops[j] as number))
      lowest = lower(lowest, left)
      row[j + 1] = left
      diagonal = above
    }
    if (lowest > most) return 0
    before = sound
  }
  const similarity = 1 - (2 * (row[bLength] as number)) / total
  return similarity < least ? 0 : Math.max(0, similarity)
}

/** The lower of two costs, without a branch: which of them it is changes from sound to sound and cannot be foreseen. */
function lower(a: number, b: number): number {
  const difference = (a - b) | 0
  return (b + (difference & (difference >> 31))) | 0
}

/** What sounds weigh: 1 for a consonant, little for a vowel. */
export function soundWeight(sounds: Uint8Array): number {
  costs ??= buildCosts()
  let weight = 0
  for (const sound of sounds) weight += costs.omit[sound] as number
  return weight / FULL
}

function buildCosts(): Costs {
  const change = new Uint8Array(SOUND_COUNT * SOUND_COUNT).fill(FULL)
  const omit = new Uint8Array(SOUND_COUNT).fill(FULL)
  const numberOf = (sign: string | undefined): number => SOUND_SIGNS.indexOf(sign ?? '') + 1
  for (const [signs, cost] of OMISSION_COSTS) for (const sign of signs) omit[numberOf(sign)] = cost * FULL
  for (let sound = 0; sound < SOUND_COUNT; sound++) change[sound * SOUND_COUNT + sound] = 0
  for (const [pair, cost] of SOUND_COSTS) {
    const [a, b] = [numberOf(pair[0]), numberOf(pair[1])]
    change[a * SOUND_COUNT + b] = change[b * SOUND_COUNT + a] = cost * FULL
  }
  return { change, omit, row: new Int32Array(MOST_SOUNDS + 1), drops: new Int32Array(MOST_SOUNDS) }
}
