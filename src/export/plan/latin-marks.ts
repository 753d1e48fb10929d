import { codeClass, codeRange } from '../code-class.js'
import type { RewriteStep } from '../fold-step.js'
import type { SortedUnits } from './sort-units.js'

/** Removes combining marks behind a Latin letter, and whatever nobody sees between the two. */
export function removeLatinMarks({ latinMarks, joiners, selectors, screens }: SortedUnits): RewriteStep[] {
  if (latinMarks.length === 0) return []
  const marks = codeClass(latinMarks)
  return [
    {
      kind: 'rewrite',
      about: 'accents typed as marks of a Latin letter',
      pattern: `([${codeRange(0x61, 0x7a)}])[${codeClass([...latinMarks, ...joiners, ...selectors, ...screens])}]*[${marks}]`,
      replacement: '$1',
      needs: latinMarks,
      rare: true,
    },
  ]
}
