import { ARABIC_DECIMAL_SEPARATOR, GROUP } from '../../letters/rules/number-separator.js'
import { codeClass, escapeCode } from '../code-class.js'
import type { RewriteStep } from '../fold-step.js'
import { letterClass } from './phrases.js'
import type { SortedUnits } from './sort-units.js'

const DIGITS = '\\u{30}-\\u{39}'

/** `٫` before no digit and `٬` before no group of three are commas. */
export function separatorsBefore({ joiners, selectors, separators }: SortedUnits): RewriteStep[] {
  const digit = `[${codeClass([...joiners, ...selectors])}]*[${DIGITS}]`
  return separators.map(separator => ({
    kind: 'rewrite',
    about:
      separator === ARABIC_DECIMAL_SEPARATOR
        ? 'a decimal separator before no digit is a comma'
        : 'a separator of thousands that no group of three digits follows is a comma',
    pattern:
      separator === ARABIC_DECIMAL_SEPARATOR
        ? `${escapeCode(separator)}(?!${digit})`
        : `${escapeCode(separator)}(?!(?:${digit}){${GROUP}}(?!${digit}))`,
    replacement: ',',
    needs: [separator],
    rare: true,
  }))
}

/** The separators that digits follow: what stands before them decides. */
export function separatorsAfter(sorted: SortedUnits): RewriteStep[] {
  return sorted.separators.flatMap((separator): RewriteStep[] => {
    const sign = escapeCode(separator)
    const needs = [separator]
    const isDecimal = separator === ARABIC_DECIMAL_SEPARATOR
    return [
      isDecimal
        ? {
            kind: 'rewrite',
            about: 'a decimal separator is a point, unless it stands behind a letter',
            pattern: `(?<![${letterClass(sorted)}])${sign}`,
            replacement: '.',
            needs,
            rare: true,
          }
        : {
            kind: 'rewrite',
            about: 'a separator of thousands behind a digit is left out',
            pattern: `(?<=[${DIGITS}])${sign}`,
            replacement: '',
            needs,
            rare: true,
          },
      {
        kind: 'rewrite',
        about: 'and a comma elsewhere',
        pattern: sign,
        replacement: ',',
        needs,
        rare: true,
      },
    ]
  })
}
