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
} from '../../src/names/romanize/model-codec.js'
import { type BitOdds } from '../../src/names/romanize/bit-reader.js'
import { BitWriter } from './bit-writer.js'
import { type Node } from './ngram-model.js'

const clamp = (value: number, levels: number): number => Math.max(0, Math.min(levels - 1, Math.round(value)))
const costOf = (it: Node): number => clamp(-Math.log(it.probability) / COST_STEP, COST_LEVELS)
const backoffOf = (it: Node): number =>
  clamp((-Math.log(it.backoff) - LEAST_BACKOFF) / BACKOFF_STEP, BACKOFF_LEVELS)
const byUnit = (it: Node): Node[] => [...it.children.values()].sort((a, b) => a.unit - b.unit)

/** Packs the n-grams, breadth first: what a longer context lists is a selection of what its suffix lists. */
export function packModel(root: Node): Uint8Array {
  const writer = new BitWriter()
  const odds = modelOdds()
  const level = (kinds: BitOdds, value: number, levels: number, kindOf: (level: number) => number): void => {
    for (let at = 0; at < levels - 1; at++) {
      writer.write(kinds, kindOf(at), value > at ? 1 : 0)
      if (value <= at) return
    }
  }
  for (const it of byUnit(root)) level(odds.cost, costOf(it), COST_LEVELS, at => costKind(0, 0, at))
  for (let row = byUnit(root); row.length > 0; row = row.flatMap(byUnit)) {
    for (const { depth, suffix, children, ...rest } of row) {
      if (suffix === null) continue
      writer.write(odds.hasChildren, childrenKind(depth, suffix.children.size), children.size > 0 ? 1 : 0)
      if (children.size === 0) continue
      for (const below of byUnit(suffix)) {
        const child = children.get(below.unit)
        const cost = costOf(below)
        writer.write(
          odds.isPresent,
          presentKind(depth, suffix.children.size, cost),
          child === undefined ? 0 : 1,
        )
        if (child !== undefined) level(odds.cost, costOf(child), COST_LEVELS, at => costKind(depth, cost, at))
      }
      level(odds.backoff, backoffOf({ depth, suffix, children, ...rest }), BACKOFF_LEVELS, at =>
        backoffKind(depth, at),
      )
    }
  }
  return writer.finish()
}
