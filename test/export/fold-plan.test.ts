import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize, PRESETS } from '../../src/letters/index.js'
import { resolveSteps } from '../../src/letters/resolve-steps.js'
import { foldPlan } from '../../src/export/plan/fold-plan.js'
import { mixedText } from '../letters/mixed-text.js'
import { createPlanRunner } from './run-plan.js'
import { ruleText } from './rule-text.js'

describe.each(['search', 'strict', 'lucene'] as const)('the plan of %s folds as the library does', preset => {
  const plan = foldPlan(resolveSteps(PRESETS[preset]))
  const run = createPlanRunner(plan)

  test('every character of the Basic Multilingual Plane, alone and between letters', () => {
    const different: string[] = []
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit)
      for (const text of [character, `ب${character}ب`, `a${character}1`, `1${character}222`])
        if (run(text) !== normalize(text, preset)) different.push(`${unit.toString(16)} ${text}`)
    }
    expect(different).toEqual([])
  }, 60_000)

  test.each([
    ['mixed text', mixedText],
    ['text of what rules look at', ruleText],
  ] as const)(
    '%s',
    (_, texts) => {
      fc.assert(
        fc.property(texts, text => {
          fc.pre(!/\p{Cs}/u.test(text))
          expect(run(text)).toBe(normalize(text, preset))
        }),
        { numRuns: 5000 },
      )
    },
    600_000,
  )
})
