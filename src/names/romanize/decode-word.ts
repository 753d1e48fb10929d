import { Beam, type Piece, type Way } from './beam.js'
import { letterModel, type LetterModel } from './letter-model.js'

/** Which script the given word is in decides the way. */
export type Direction = 'to-latin' | 'to-arabic'

/** One way to write a word in the other script. */
export interface Decoded {
  readonly text: string
  /** Minus the logarithm of the probability of both sides together. */
  readonly cost: number
  /** The last piece, and through it all before. */
  readonly last: Piece | null
}

interface Reader {
  readonly direction: Direction
  /** For each piece of the given side the first unit with it and behind the last, as places in `order`. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>
  readonly other: readonly string[]
  readonly longest: number
  /** Units ordered by the given side, the likely ones first. */
  readonly order: Uint16Array
  /** The place in `ranges` of units that read nothing. */
  readonly silent: readonly [number, number]
}

const readers: { [direction in Direction]?: Reader } = {}
/** For each unit the last extension that met it. */
let met: Uint32Array | undefined
let extensions = 0

function readerOf(direction: Direction, model: LetterModel): Reader {
  return (readers[direction] ??= createReader(direction, model))
}

function createReader(direction: Direction, model: LetterModel): Reader {
  const [given, other] =
    direction === 'to-latin' ? [model.arabic, model.plainLatin] : [model.plainLatin, model.arabic]
  const pieceOf = (unit: number): string => given[unit] ?? ''
  const order = Uint16Array.from({ length: given.length - 1 }, (_, at) => at + 1).sort(
    (a, b) =>
      (pieceOf(a) < pieceOf(b) ? -1 : pieceOf(a) > pieceOf(b) ? 1 : 0) ||
      (model.cost[a + 1] as number) - (model.cost[b + 1] as number),
  )
  const ranges = new Map<string, [number, number]>()
  for (const [at, unit] of order.entries()) {
    const range = ranges.get(pieceOf(unit))
    if (range === undefined) ranges.set(pieceOf(unit), [at, at + 1])
    else range[1] = at + 1
  }
  const longest = Math.max(...given.map(piece => piece.length))
  return { direction, ranges, other, longest, order, silent: ranges.get('') ?? [0, 0] }
}

/**
 * Writes a folded word in the other script, the likeliest ways first, by a beam over the model.
 *
 * @param word - folded by `foldArabicWord` or `foldLatin`
 * @param direction - which script the word is to be written in
 * @param width - how many ways are followed at once
 * @param limit - how many different results are wanted
 * @param accepts - whether a piece of the other script may be read at an offset of the word
 * @returns different results, none for a word with a letter the model does not know
 */
export function decodeWord(
  word: string,
  direction: Direction,
  width: number,
  limit: number,
  accepts?: (at: number, length: number, piece: string) => boolean,
): Decoded[] {
  const model = letterModel()
  const reader = readerOf(direction, model)
  const extend = direction === 'to-latin' ? extendByContext : extendByUnit
  const beams = Array.from({ length: word.length + 1 }, () => new Beam(width, limit > 1, reader.other))
  beams[0]?.add(model.state[1] as number, 0, null, 0, false)
  for (const [at, beam] of beams.entries()) {
    if (reader.silent[1] > reader.silent[0]) {
      for (const way of [...beam.ways])
        if (!way.isSilent) extend(model, reader, way, reader.silent, beam, true)
    }
    for (let length = 1; length <= reader.longest && at + length <= word.length; length++) {
      const range = reader.ranges.get(word.slice(at, at + length))
      const next = beams[at + length]
      if (range === undefined || next === undefined) continue
      const may = accepts === undefined ? undefined : (piece: string) => accepts(at, length, piece)
      for (const way of beam.ways) extend(model, reader, way, range, next, false, may)
    }
  }
  const results = new Map<string, Decoded>()
  for (const { last, node, cost } of beams[word.length]?.ways ?? []) {
    const text = textOf(last, reader.other)
    const whole = cost + edgeCost(model, node)
    const same = results.get(text)
    // Two cuts of one result: its probability is their sum.
    const sum = same === undefined ? whole : -Math.log(Math.exp(-whole) + Math.exp(-same.cost))
    results.set(text, { text, last: same !== undefined && same.cost < whole ? same.last : last, cost: sum })
  }
  return [...results.values()].sort((a, b) => a.cost - b.cost).slice(0, limit)
}

function textOf(last: Piece | null, written: readonly string[]): string {
  let text = ''
  for (let piece = last; piece !== null; piece = piece.before) text = (written[piece.unit] ?? '') + text
  return text
}

/**
 * Adds every unit of a range to a way. Units are numbered by their Arabic letters, so those that a context lists stand in
 * a row; each context of the way is asked from the longest down, and a unit it lists is not asked for again.
 */
function extendByContext(
  model: LetterModel,
  { order }: Reader,
  way: Way,
  [from, to]: readonly [number, number],
  beam: Beam,
): void {
  met ??= new Uint32Array(order.length + 1)
  extensions++
  // Sorting by Arabic letters and then by cost, or by Latin ones, keeps the same units together.
  const firstUnit = from + 1
  const lastUnit = to
  let { node, cost } = way
  while (node !== 0) {
    const end = model.firstChild[node + 1] as number
    for (let child = lowerBound(model, node, firstUnit); child < end; child++) {
      const unit = model.unit[child] as number
      if (unit > lastUnit) break
      if (met[unit] === extensions) continue
      met[unit] = extensions
      beam.add(model.state[child] as number, cost + (model.cost[child] as number), way, unit, false)
    }
    cost += model.backoff[node] as number
    node = model.suffix[node] as number
  }
  for (let at = from; at < to; at++) {
    const unit = order[at] as number
    const whole = cost + (model.cost[unit + 1] as number)
    if (whole >= beam.worst) return
    if (met[unit] !== extensions) beam.add(model.state[unit + 1] as number, whole, way, unit, false)
  }
}

/** Adds every unit of a range to a way: each at its cost in the longest context that lists it. */
function extendByUnit(
  model: LetterModel,
  { order, other }: Reader,
  way: Way,
  [from, to]: readonly [number, number],
  beam: Beam,
  isSilent: boolean,
  may?: (piece: string) => boolean,
): void {
  for (let at = from; at < to; at++) {
    const unit = order[at] as number
    if (may?.(other[unit] ?? '') === false) continue
    let { node, cost } = way
    let child = childOf(model, node, unit)
    while (child === 0) {
      cost += model.backoff[node] as number
      node = model.suffix[node] as number
      child = node === 0 ? unit + 1 : childOf(model, node, unit)
    }
    beam.add(model.state[child] as number, cost + (model.cost[child] as number), way, unit, isSilent)
  }
}

/** What it costs that the word ends here. */
function edgeCost(model: LetterModel, from: number): number {
  let cost = 0
  let node = from
  while (node !== 0) {
    const child = childOf(model, node, 0)
    if (child > 0) return cost + (model.cost[child] as number)
    cost += model.backoff[node] as number
    node = model.suffix[node] as number
  }
  return cost + (model.cost[1] as number)
}

/** The child of a node for a unit; 0 where there is none. */
function childOf(model: LetterModel, node: number, unit: number): number {
  const at = lowerBound(model, node, unit)
  return at < (model.firstChild[node + 1] as number) && model.unit[at] === unit ? at : 0
}

/** The first child of a node with this unit or a higher one, by halving. */
function lowerBound(model: LetterModel, node: number, unit: number): number {
  let from = model.firstChild[node] as number
  let to = model.firstChild[node + 1] as number
  while (from < to) {
    const middle = (from + to) >> 1
    if ((model.unit[middle] as number) < unit) from = middle + 1
    else to = middle
  }
  return from
}
