/** A sequence of graphones (by number) and how often it is seen. */
export interface Sequence {
  readonly units: readonly number[]
  readonly weight: number
}

/** A context of the model, and at once the last unit of an n-gram. */
export interface Node {
  readonly unit: number
  readonly depth: number
  readonly parent: Node | null
  /** The node of the same units without the oldest one. */
  suffix: Node | null
  readonly children: Map<number, Node>
  count: number
  /** How many different units stand before it: what an order below the highest goes by. */
  different: number
  probability: number
  /** What the probabilities of the suffix are multiplied by for units this context does not list. */
  backoff: number
  /** Whether a longer n-gram that is kept ends in this one: the packed form names units by their place in the suffix. */
  needed: boolean
}

const node = (unit: number, parent: Node | null): Node => ({
  unit,
  depth: parent === null ? 0 : parent.depth + 1,
  parent,
  suffix: null,
  children: new Map(),
  count: 0,
  different: 0,
  probability: 0,
  backoff: 1,
  needed: false,
})

/** Unit 0 stands at both ends of every sequence. */
export const EDGE = 0

/** Counts all n-grams up to `order` and gives them interpolated Kneser–Ney probabilities with one discount per order. */
export function trainNgrams(
  sequences: readonly Sequence[],
  order: number,
  discount: number,
  continuation: boolean,
): Node {
  const root = node(-1, null)
  for (const { units, weight } of sequences) {
    const all = [EDGE, ...units, EDGE]
    for (let end = 1; end < all.length; end++) {
      for (let start = Math.max(0, end - order + 1); start <= end; start++) {
        let at = root
        for (let i = start; i <= end; i++) {
          const unit = all[i] as number
          let next = at.children.get(unit)
          if (next === undefined) at.children.set(unit, (next = node(unit, at)))
          at = next
        }
        at.count += weight
      }
    }
  }
  // A context at the beginning of a word is counted as often as something follows it.
  const levels = linkSuffixes(root, order)
  for (const level of levels)
    for (const it of level)
      if (it.suffix !== null && it.count > 0) it.suffix.different += Math.min(1, it.count)
  for (const level of levels) for (const it of level) estimate(it, discount, continuation ? order : 0)
  return root
}

/** All nodes by depth, each with its suffix. */
function linkSuffixes(root: Node, order: number): Node[][] {
  const levels: Node[][] = [[root]]
  for (let depth = 1; depth <= order; depth++) {
    const level: Node[] = []
    for (const parent of levels[depth - 1] ?? []) {
      for (const child of parent.children.values()) {
        child.suffix = depth === 1 ? root : (parent.suffix?.children.get(child.unit) ?? null)
        level.push(child)
      }
    }
    levels.push(level)
  }
  return levels
}

function estimate(context: Node, discount: number, order: number): void {
  const children = [...context.children.values()]
  if (children.length === 0) return
  const startsAtEdge = firstUnit(context) === EDGE
  const seen = (child: Node): number =>
    child.depth < order && !startsAtEdge && child.different > 0 ? child.different : child.count
  let total = 0
  let freed = 0
  for (const child of children) {
    total += seen(child)
    freed += Math.min(seen(child), discount)
  }
  if (total === 0) return
  context.backoff = freed / total
  for (const child of children) {
    const below = context.suffix === null ? 1 / children.length : lower(context.suffix, child.unit)
    child.probability = (seen(child) - Math.min(seen(child), discount)) / total + (freed / total) * below
  }
}

function firstUnit(at: Node): number {
  let it = at
  while (it.parent !== null && it.parent.parent !== null) it = it.parent
  return it.unit
}

/** The probability of a unit in a context, backing off where it is not listed. */
export function lower(context: Node, unit: number): number {
  let factor = 1
  for (let at: Node | null = context; at !== null; at = at.suffix) {
    const child = at.children.get(unit)
    if (child !== undefined && child.probability > 0) return factor * child.probability
    factor *= at.backoff
  }
  return 1e-7
}

/**
 * Removes the n-grams the model can best do without (Stolcke 1998: the growth of relative entropy by taking one away),
 * from the highest order down, and sets the backoffs anew.
 */
export function pruneNgrams(root: Node, order: number, threshold: number): number {
  let left = 0
  const total = [...root.children.values()].reduce((sum, child) => sum + child.count, 0)
  const levels = linkSuffixes(root, order)
  for (let depth = order - 1; depth >= 1; depth--) {
    for (const context of levels[depth] ?? []) {
      const { suffix } = context
      if (suffix === null || context.children.size === 0) continue
      let listed = 0
      let below = 0
      for (const child of context.children.values()) {
        listed += child.probability
        below += lower(suffix, child.unit)
      }
      const free = Math.max(1e-6, 1 - listed)
      const freeBelow = Math.max(1e-6, 1 - below)
      const share = contextCount(context) / total
      for (const child of [...context.children.values()]) {
        if (child.children.size > 0 || child.needed) continue
        const p = child.probability
        const q = lower(suffix, child.unit)
        const backoff = (free + p) / (freeBelow + q)
        const loss =
          -share *
          (p * (Math.log(q) + Math.log(backoff) - Math.log(p)) +
            free * (Math.log(backoff) - Math.log(free / freeBelow)))
        if (loss < threshold) context.children.delete(child.unit)
      }
      for (const child of context.children.values()) if (child.suffix !== null) child.suffix.needed = true
      listed = 0
      below = 0
      for (const child of context.children.values()) {
        listed += child.probability
        below += lower(suffix, child.unit)
      }
      context.backoff =
        context.children.size === 0 ? 1 : Math.max(1e-6, 1 - listed) / Math.max(1e-6, 1 - below)
      left += context.children.size
    }
  }
  return left + root.children.size
}

function contextCount(context: Node): number {
  let sum = 0
  for (const child of context.children.values()) sum += child.count
  return context.unit === EDGE && context.depth === 1 ? sum : Math.max(context.count, sum)
}
