import { COMPOSITIONS } from '../../letters/lexicon/letters.js'
import { MARK_RANGES } from '../../letters/arabic.data.js'
import { HAMZA_ABOVE, MOST_MARKS, TATWEEL, YEH_WITH_HAMZA } from '../../letters/rules/tatweel.js'
import { codeClass, escapeCode, rangeClass } from '../code-class.js'
import type { FoldStep, RewriteStep } from '../fold-step.js'
import type { SortedUnits } from './sort-units.js'

/**
 * Tatweel that carries a hamza gets the letter for it. The tatweel itself stays until later, because what stands before it
 * is not to see the letter.
 */
export function writeHamzaOfTatweel({ screens }: SortedUnits): RewriteStep[] {
  if (!screens.includes(TATWEEL)) return []
  const marks = rangeClass(MARK_RANGES)
  return [
    {
      kind: 'rewrite',
      about: 'a tatweel that carries a hamza stands for a letter',
      pattern: `${escapeCode(TATWEEL)}+(?=[${marks}]{0,${MOST_MARKS - 1}}${escapeCode(HAMZA_ABOVE)})`,
      replacement: String.fromCharCode(TATWEEL, YEH_WITH_HAMZA),
      needs: [TATWEEL],
      rare: false,
    },
  ]
}

/** Hamza and madda marks join the letter below them, where it takes them, and are removed elsewhere. */
export function composeHamza({ table, hamzaMarks }: SortedUnits): FoldStep[] {
  if (hamzaMarks.length === 0) return []
  const steps = new Map<string, { letter: string; skipped: number[]; mark: number; bases: number[] }>()
  for (const { base, mark, letter } of COMPOSITIONS) {
    const taken = COMPOSITIONS.filter(row => row.base === base).map(row => row.mark)
    const skipped = hamzaMarks.filter(other => !taken.includes(other))
    const written = String.fromCharCode(table.units[letter.charCodeAt(0)] as number)
    const key = [written, mark, ...skipped].join()
    const step = steps.get(key) ?? { letter: written, skipped, mark, bases: [] }
    step.bases.push(base.charCodeAt(0))
    steps.set(key, step)
  }
  return [
    ...Array.from(steps.values(), ({ letter, skipped, mark, bases }): RewriteStep => ({
      kind: 'rewrite',
      about: `${bases.map(base => String.fromCharCode(base)).join(' ')} with its hamza or madda is ${letter}`,
      pattern: `[${codeClass(bases)}]${skipped.length > 0 ? `[${codeClass(skipped)}]*` : ''}${escapeCode(mark)}`,
      replacement: letter,
      needs: [mark],
      rare: true,
    })),
    {
      kind: 'map',
      about: 'marks of hamza and madda that no letter took',
      pairs: new Map(hamzaMarks.map(mark => [mark, ''])),
      rare: true,
    },
  ]
}
