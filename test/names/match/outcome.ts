import { matchNames } from '../../../src/names/index.js'

const SIGNS = { equal: '=', spelling: '~', unanswered: '?' } as const

/** All that `matchNames` says of two names, in one line: the relation, the score, and which words answer each other how. */
export function outcomeOf(a: string, b: string): string {
  const { relation, score, parts } = matchNames(a, b)
  const words = parts.map(part => {
    const changes = part.changes.length > 0 ? ` (${part.changes.join(', ')})` : ''
    return ` ${part.a ?? ''}${SIGNS[part.relation]}${part.b ?? ''}${changes}`
  })
  return `${relation} ${score.toFixed(2)}${words.length > 0 ? ':' : ''}${words.join('')}`
}
