import { type BitOdds, BitReader } from './bit-reader.js'
import {
  BACKOFF_LEVELS,
  BACKOFF_STEP,
  backoffKind,
  childrenKind,
  COST_LEVELS,
  COST_STEP,
  costKind,
  LEAST_BACKOFF,
  modelOdds,
  presentKind,
} from './model-codec.js'
import { withoutAccents } from './fold-latin.js'
import { GRAPHONES, NGRAMS } from './model.data.js'

/**
 * An n-gram model over graphones, the pieces of a name in both scripts (`تش` with `ch`). Nodes are contexts, breadth first;
 * node 0 knows nothing, and the children of a node stand in a row, ordered by unit.
 */
export interface LetterModel {
  /** The Arabic and the Latin letters of each unit. Unit 0 stands at both ends of a word. Ordered by Arabic letters. */
  readonly arabic: readonly string[]
  readonly latin: readonly string[]
  /** The Latin letters without `ç ş š č ž ć ñ ğ ł ř`, which the model keeps apart to know the sound. */
  readonly plainLatin: readonly string[]
  /** For each node its last unit, and where its children begin; they end where those of the next node begin. */
  readonly unit: Uint16Array
  readonly firstChild: Int32Array
  /** The node that forgets the oldest unit, and what it costs to go there. */
  readonly suffix: Int32Array
  readonly backoff: Float64Array
  /** What a node costs in the context before it: minus the logarithm of its probability. */
  readonly cost: Float64Array
  /** The longest context that the model knows after a node. */
  readonly state: Int32Array
}

let loaded: LetterModel | undefined

/** The model, unpacked on first use. */
export function letterModel(): LetterModel {
  return (loaded ??= unpackModel(GRAPHONES, bytesOf(NGRAMS)))
}

/** Unpacks what scripts/train-romanization/pack-model.ts has packed. */
function unpackModel(graphones: string, bytes: Uint8Array): LetterModel {
  const [arabic, latin] = readGraphones(graphones)
  const reader = new BitReader(bytes)
  const odds = modelOdds()
  const unit = [0]
  const level = [0]
  const backoff = [0]
  const suffix = [0]
  const firstChild = [1]
  for (let at = 0; at < arabic.length; at++) {
    unit.push(at)
    level.push(readLevel(reader, odds.cost, COST_LEVELS, at => costKind(0, 0, at)))
    suffix.push(0)
  }
  let depth = 1
  for (let node = 1, rowEnd = unit.length; node < unit.length; node++) {
    if (node === rowEnd) {
      depth++
      rowEnd = unit.length
    }
    firstChild.push(unit.length)
    const below = suffix[node] as number
    const from = firstChild[below] as number
    const to = firstChild[below + 1] as number
    if (reader.read(odds.hasChildren, childrenKind(depth, to - from)) === 0) {
      backoff.push(0)
      continue
    }
    for (let other = from; other < to; other++) {
      const cost = level[other] as number
      if (reader.read(odds.isPresent, presentKind(depth, to - from, cost)) === 0) continue
      unit.push(unit[other] as number)
      level.push(readLevel(reader, odds.cost, COST_LEVELS, at => costKind(depth, cost, at)))
      suffix.push(other)
    }
    const steps = readLevel(reader, odds.backoff, BACKOFF_LEVELS, at => backoffKind(depth, at))
    backoff.push(steps * BACKOFF_STEP + LEAST_BACKOFF)
  }
  firstChild.push(unit.length)
  const state: number[] = []
  for (let node = 0; node < unit.length; node++) {
    const hasChildren = (firstChild[node + 1] as number) > (firstChild[node] as number)
    state.push(hasChildren ? node : (state[suffix[node] as number] as number))
  }
  return {
    arabic,
    latin,
    plainLatin: latin.map(withoutAccents),
    unit: Uint16Array.from(unit),
    firstChild: Int32Array.from(firstChild),
    suffix: Int32Array.from(suffix),
    backoff: Float64Array.from(backoff),
    cost: Float64Array.from(level, steps => steps * COST_STEP),
    state: Int32Array.from(state),
  }
}

function readLevel(
  reader: BitReader,
  odds: BitOdds,
  levels: number,
  kindOf: (level: number) => number,
): number {
  let level = 0
  while (level < levels - 1 && reader.read(odds, kindOf(level)) === 1) level++
  return level
}

/** `ب:b,p` stands for two units, `ا:,a` for an alef that is not written or written `a`. */
function readGraphones(text: string): [arabic: string[], latin: string[]] {
  const arabic = ['']
  const latin = ['']
  for (const group of text.split(' ')) {
    const [letters = '', pieces = ''] = group.split(':')
    for (const piece of pieces.split(',')) {
      arabic.push(letters)
      latin.push(piece)
    }
  }
  return [arabic, latin]
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a base64 text; `atob` is not there in every host. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array((base64.length * 3) >> 2)
  let at = 0
  for (let bits = 0, held = 0, i = 0; i < base64.length; i++) {
    held = ((held << 6) | DIGITS.indexOf(base64.charAt(i))) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
  }
  return bytes
}
