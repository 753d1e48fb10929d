import { compileFoldTable } from '../../letters/fold-table.js'
import type { Steps } from '../../letters/options.js'
import type { FoldStep, MapStep } from '../fold-step.js'
import { composeHamza, writeHamzaOfTatweel } from './compose.js'
import { removeJoiners } from './joiners.js'
import { removeLatinMarks } from './latin-marks.js'
import { mapGroups } from './map-groups.js'
import { partPhrasesBefore, spellPhrases } from './phrases.js'
import { separatorsAfter, separatorsBefore } from './separators.js'
import { sortUnits } from './sort-units.js'
import { collapseSpaces } from './spaces.js'

/**
 * The same fold as the library's, as steps over whole texts, made from the library's own table.
 *
 * The library reads once, and its rules look at what is written already on one side and at the source on the other. Here
 * the rules that look at the source behind them come first, while tatweel and joiners still stand there; then goes what is
 * not written; then come the rules that look at what stands before.
 *
 * @param steps - of one of the presets that are exported
 */
export function foldPlan(steps: Steps): FoldStep[] {
  const sorted = sortUnits(compileFoldTable(steps))
  return [
    ...writeHamzaOfTatweel(sorted),
    ...drop('marks, controls and what else is not written', sorted.deleted),
    ...mapGroups(sorted),
    ...partPhrasesBefore(sorted),
    ...separatorsBefore(sorted),
    ...removeLatinMarks(sorted),
    ...removeJoiners(sorted),
    ...drop('tatweel and the marks of extended Arabic', sorted.screens),
    ...mapStep('signs that joiners were asked about', sorted.mappedLate),
    ...composeHamza(sorted),
    ...separatorsAfter(sorted),
    ...spellPhrases(sorted),
    ...collapseSpaces(sorted),
  ]
}

function drop(about: string, codes: readonly number[]): MapStep[] {
  return mapStep(about, new Map(codes.map(code => [code, ''])))
}

function mapStep(about: string, pairs: ReadonlyMap<number, string>): MapStep[] {
  return pairs.size === 0 ? [] : [{ kind: 'map', about, pairs, rare: false }]
}
