import { judgeEitherWay } from '../match/match-names.js'
import type { PreparedName } from '../prepare/prepare-name.js'

/** The score of two names in any order. */
export function judgeOrdered(a: PreparedName, b: PreparedName): number {
  return judgeEitherWay(a, b).score
}

/** The script of the last word of a name. */
export function scriptOf(name: PreparedName): string | undefined {
  return name.words.at(-1)?.script
}

/** Whether a name has all the words of another. */
export function holds(name: string, part: string): boolean {
  const words = name.split(' ')
  return part.split(' ').every(word => words.includes(word))
}
