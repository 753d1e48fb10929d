import * as code from '../fold-codes.js'
import type { FoldRun } from '../fold-run.js'
import { foldDaggerAlef } from './dagger-alef.js'
import { shortenElongation } from './elongation.js'
import { expand } from './expansion.js'
import { foldJoiners } from './joiners.js'
import { composeHamza, orderMarks } from './marks.js'
import { foldNumberSeparator } from './number-separator.js'
import { foldLatinMark, foldMarkSurrogate } from './other-marks.js'
import { spaceSign } from './spacing.js'
import { foldTatweel, removeTatweel } from './tatweel.js'

/**
 * Does what the neighbours of the next source unit decide, and moves the run past that unit.
 *
 * @param run - stands at a unit whose table entry is a code that needs a rule
 */
export function applyRule(run: FoldRun): void {
  const unit = run.text.charCodeAt(run.read)
  switch (run.table.units[unit]) {
    case code.EXPANSION:
      return expand(run, unit)
    case code.KEPT_MARK:
      return orderMarks(run, run.foldedAt, null)
    case code.HAMZA_MARK:
      return composeHamza(run, unit)
    case code.DAGGER_ALEF:
      return foldDaggerAlef(run)
    case code.TATWEEL:
      return run.table.steps.tatweel === 'inner' ? foldTatweel(run) : removeTatweel(run)
    case code.JOINER:
    case code.VARIATION:
      return foldJoiners(run)
    case code.NUMBER_SEPARATOR:
      return foldNumberSeparator(run, unit)
    case code.SPACED:
      return spaceSign(run, unit)
    case code.LETTER:
      return shortenElongation(run, unit)
    case code.MARK_SURROGATE:
      return foldMarkSurrogate(run)
    case code.LATIN_MARK:
      return foldLatinMark(run)
    default:
      return run.replace(unit)
  }
}
