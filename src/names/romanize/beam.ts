/** A unit of the model and the pieces before it. */
export interface Piece {
  readonly unit: number
  readonly before: Piece | null
}

/** A way to a place of the word. */
export interface Way {
  readonly node: number
  readonly cost: number
  readonly last: Piece | null
  /** What is written so far; empty where results need not stay apart. */
  readonly text: string
  /** Whether the last unit read nothing, as the alef that `Hamza` does not write. */
  readonly isSilent: boolean
}

/** The best ways to one place of the word, the best first. */
export class Beam {
  readonly ways: Way[] = []
  /** What a new way must cost less than. */
  worst: number = Infinity

  constructor(
    private readonly width: number,
    /** Whether ways to one context stay apart where their results differ. */
    private readonly keepsResults: boolean,
    private readonly written: readonly string[],
  ) {}

  /** Adds a way, unless there are enough better ones or the same is known at no more cost. Unit 0 adds nothing to write. */
  add(node: number, cost: number, before: Way | null, unit: number, isSilent: boolean): void {
    if (cost >= this.worst) return
    const { ways, width } = this
    const text = this.keepsResults && before !== null ? before.text + (this.written[unit] ?? '') : ''
    let at = 0
    while (at < ways.length && !((ways[at] as Way).node === node && (ways[at] as Way).text === text)) at++
    if (at < ways.length && (ways[at] as Way).cost <= cost) return
    if (at === width) at--
    for (; at > 0 && (ways[at - 1] as Way).cost > cost; at--) ways[at] = ways[at - 1] as Way
    ways[at] = { node, cost, last: before === null ? null : { unit, before: before.last }, text, isSilent }
    if (ways.length === width) this.worst = (ways[width - 1] as Way).cost
  }
}
