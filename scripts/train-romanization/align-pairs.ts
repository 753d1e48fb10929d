import { type WordPair } from './read-pairs.js'

/** A piece of a name in both scripts: one or two Arabic letters and the Latin letters written for them. */
export type Graphone = string

/** A pair taken apart into graphones, written `arabic:latin`. */
export interface AlignedPair {
  readonly pair: WordPair
  readonly graphones: readonly Graphone[]
  /** Natural logarithm of the likelihood of the best way, per letter of both sides. */
  readonly likelihood: number
}

/** Pairs of Arabic letters that may be one piece with several Latin letters; others only with a single one. */
const DIGRAPHS: readonly string[] = ['تش', 'دج', 'كس', 'تس']
const LONGEST_LATIN = 3
/** What the article at the beginning of a word is written as. */
const ARTICLES: readonly string[] = ['al-', 'el-', '']
/** Letters that are a vowel or nothing, though `h` may be written along (`Hugo` is `أوغو`, `Leah` is `ليا`). */
const ALEFS = /^[اأإآ]$/u
/** Letters that may be written as vowels, with or without a consonant behind them. */
const VOWEL_LETTERS = /^[اأإآىيوعةهءؤئ]/u

/**
 * Whether a piece may exist. A short vowel belongs to the consonant before it, so that `محمد` is cut in one way only:
 * `mo-ha-mme-d`, never `m-oh-am-med`; the first letter of a word may have one in front of it.
 */
function isPiece(left: string, right: string, isFirst: boolean): boolean {
  if (left === 'ال' && isFirst && ARTICLES.includes(right)) return true
  if (right.includes('-')) return false
  if (left.length === 2 && (right === '' || (right.length > 1 && !DIGRAPHS.includes(left)))) return false
  if (ALEFS.test(left)) return /^(?:h?[aeiouyw]{0,3}|[aeo]h)$/u.test(right)
  if (VOWEL_LETTERS.test(left)) return right.length < 4
  if (right === '') return false
  if (right.length > LONGEST_LATIN && !/^(sch|tch|ssh|kkh)/u.test(right)) return false
  return isFirst ? right.length <= LONGEST_LATIN : !/^[aeiou]/u.test(right)
}

interface Lattice {
  readonly pair: WordPair
  /** For each step: from, to (cells of the grid) and the number of the graphone. Ordered by `from`. */
  readonly steps: Int32Array
  readonly cells: number
}

/** Finds the pieces by expectation–maximisation over all ways to cut the pairs, then the best way of each pair. */
export function alignPairs(pairs: readonly WordPair[], rounds: number, rarest: number): AlignedPair[] {
  const numbers = new Map<Graphone, number>()
  const lattices = pairs.map(pair => buildLattice(pair, numbers))
  const graphones = [...numbers.keys()]
  let scores = new Float64Array(graphones.length).fill(1 / graphones.length)
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(graphones.length)
    for (const lattice of lattices) addExpectations(lattice, scores, counts)
    // What only a few pairs need is noise of the pairs; cutting slowly leaves the pairs time to find another way.
    const least = (rarest * round) / rounds
    scores = normalized(counts, least)
  }
  return lattices.flatMap(lattice => bestWay(lattice, scores, graphones) ?? [])
}

/** Joint shares of what was counted at least so often. */
function normalized(counts: Float64Array, least: number): Float64Array<ArrayBuffer> {
  const kept = counts.map(count => (count >= least ? count : 0))
  const sum = kept.reduce((a, b) => a + b, 0)
  return Float64Array.from(kept, count => count / sum)
}

function buildLattice(pair: WordPair, numbers: Map<Graphone, number>): Lattice {
  const { arabic, latin } = pair
  const width = latin.length + 1
  const steps: number[] = []
  for (let a = 0; a < arabic.length; a++) {
    for (let l = 0; l <= latin.length; l++) {
      for (let arabicLength = 1; arabicLength <= 2 && a + arabicLength <= arabic.length; arabicLength++) {
        const left = arabic.slice(a, a + arabicLength)
        for (let latinLength = 0; latinLength <= 4 && l + latinLength <= latin.length; latinLength++) {
          const right = latin.slice(l, l + latinLength)
          if (!isPiece(left, right, a === 0)) continue
          const graphone = `${left}:${right}`
          let number = numbers.get(graphone)
          if (number === undefined) numbers.set(graphone, (number = numbers.size))
          steps.push(a * width + l, (a + arabicLength) * width + l + latinLength, number)
        }
      }
    }
  }
  return { pair, steps: Int32Array.from(steps), cells: (arabic.length + 1) * width }
}

function addExpectations({ pair, steps, cells }: Lattice, scores: Float64Array, counts: Float64Array): void {
  const forward = new Float64Array(cells)
  const backward = new Float64Array(cells)
  forward[0] = 1
  backward[cells - 1] = 1
  for (let at = 0; at < steps.length; at += 3)
    forward[steps[at + 1] as number] =
      (forward[steps[at + 1] as number] as number) +
      (forward[steps[at] as number] as number) * (scores[steps[at + 2] as number] as number)
  for (let at = steps.length - 3; at >= 0; at -= 3)
    backward[steps[at] as number] =
      (backward[steps[at] as number] as number) +
      (backward[steps[at + 1] as number] as number) * (scores[steps[at + 2] as number] as number)
  const total = forward[cells - 1] as number
  if (total === 0) return
  for (let at = 0; at < steps.length; at += 3) {
    const number = steps[at + 2] as number
    const share =
      ((forward[steps[at] as number] as number) *
        (scores[number] as number) *
        (backward[steps[at + 1] as number] as number)) /
      total
    counts[number] = (counts[number] as number) + share * pair.weight
  }
}

function bestWay(
  { pair, steps, cells }: Lattice,
  scores: Float64Array,
  graphones: readonly Graphone[],
): AlignedPair | null {
  const best = new Float64Array(cells).fill(-Infinity)
  const arrival = new Int32Array(cells).fill(-1)
  best[0] = 0
  for (let at = 0; at < steps.length; at += 3) {
    const to = steps[at + 1] as number
    const score = (best[steps[at] as number] as number) + Math.log(scores[steps[at + 2] as number] as number)
    if (score > (best[to] as number)) {
      best[to] = score
      arrival[to] = at
    }
  }
  if (best[cells - 1] === -Infinity) return null
  const way: Graphone[] = []
  for (let cell = cells - 1; cell > 0;) {
    const at = arrival[cell] as number
    way.unshift(graphones[steps[at + 2] as number] ?? '')
    cell = steps[at] as number
  }
  return {
    pair,
    graphones: way,
    likelihood: (best[cells - 1] as number) / (pair.arabic.length + pair.latin.length),
  }
}
