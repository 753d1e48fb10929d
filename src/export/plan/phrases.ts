import { LETTER_RANGES } from '../../letters/arabic.data.js'
import { ALLAH_SIGN } from '../../letters/rules/expansion.js'
import { codeClass, escapeCode, rangeClass } from '../code-class.js'
import type { FoldStep, RewriteStep } from '../fold-step.js'
import type { SortedUnits } from './sort-units.js'

/** Letters, and the signs that are still to be spelled out. */
export function letterClass({ phrases }: SortedUnits): string {
  return rangeClass(LETTER_RANGES) + codeClass(phrases.keys())
}

/** A sign that is a whole phrase is parted from the word behind it, before anything between the two goes. */
export function partPhrasesBefore(sorted: SortedUnits): RewriteStep[] {
  const signs = phraseSigns(sorted)
  if (signs.length === 0) return []
  const passed = codeClass([...sorted.joiners, ...sorted.selectors])
  return [
    {
      kind: 'rewrite',
      about: 'a sign that stands for several words is parted from the next word',
      pattern: `([${codeClass(signs)}])(?=${passed === '' ? '' : `[${passed}]*`}[${letterClass(sorted)}])`,
      replacement: '$1 ',
      needs: signs,
      rare: true,
    },
  ]
}

/** The signs are parted from the word before them and spelled out. */
export function spellPhrases(sorted: SortedUnits): FoldStep[] {
  const signs = phraseSigns(sorted)
  if (sorted.phrases.size === 0) return []
  const steps: FoldStep[] = []
  if (signs.length > 0) {
    steps.push({
      kind: 'rewrite',
      about: 'and from the word before it',
      pattern: `(?<=[${letterClass(sorted)}])([${codeClass(signs)}])`,
      replacement: ' $1',
      needs: signs,
      rare: true,
    })
  }
  const allah = sorted.phrases.get(ALLAH_SIGN)
  if (allah !== undefined) {
    steps.push({
      kind: 'rewrite',
      about: 'an alef typed before the sign for الله is its own, but that of يا',
      pattern: `(?<=ا)(?<!يا)${escapeCode(ALLAH_SIGN)}`,
      replacement: allah.slice(1),
      needs: [ALLAH_SIGN],
      rare: true,
    })
  }
  steps.push({ kind: 'map', about: 'signs that are words', pairs: sorted.phrases, rare: true })
  return steps
}

function phraseSigns({ phrases }: SortedUnits): number[] {
  return [...phrases].filter(([, words]) => words.includes(' ')).map(([sign]) => sign)
}
