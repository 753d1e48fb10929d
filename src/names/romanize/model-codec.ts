import { type BitOdds, evenOdds } from './bit-reader.js'

/** What the packed model is read and written with: the same kinds of bits in the same order. */
export const COST_STEP = 0.55
export const COST_LEVELS = 40
export const BACKOFF_STEP = 0.5
/** Backoffs may be above 1; level 0 stands for this much. */
export const LEAST_BACKOFF = -1.5
export const BACKOFF_LEVELS = 32

/** The kinds of bits of a packed model. */
export interface ModelOdds {
  readonly hasChildren: BitOdds
  readonly isPresent: BitOdds
  readonly cost: BitOdds
  readonly backoff: BitOdds
}

export const modelOdds = (): ModelOdds => ({
  hasChildren: evenOdds(8 * 32),
  isPresent: evenOdds(8 * 16 * COST_LEVELS),
  cost: evenOdds(8 * COST_LEVELS * COST_LEVELS),
  backoff: evenOdds(8 * BACKOFF_LEVELS),
})

/** A context with many units after it, in its shorter form, has more often a longer form that is kept. */
export const childrenKind = (depth: number, suffixChildren: number): number =>
  depth * 32 + Math.min(31, Math.floor(4 * Math.log2(1 + suffixChildren)))

/** A unit is kept in the longer context more often where it is likely in the shorter one, or one of few. */
export const presentKind = (depth: number, suffixChildren: number, suffixCost: number): number =>
  (depth * 16 + Math.min(15, Math.floor(2 * Math.log2(1 + suffixChildren)))) * COST_LEVELS + suffixCost

/** A level is told step by step from 0 up: «higher?» in a context that knows the cost in the shorter context. */
export const costKind = (depth: number, suffixCost: number, level: number): number =>
  (depth * COST_LEVELS + suffixCost) * COST_LEVELS + level

export const backoffKind = (depth: number, level: number): number => depth * BACKOFF_LEVELS + level
