import { outcomeOf } from './outcome.js'
import { SCORED_ARABIC_PAIRS } from './scored-arabic-pairs.js'
import { SCORED_LATIN_PAIRS } from './scored-latin-pairs.js'

for (const [a, b, outcome] of [...SCORED_ARABIC_PAIRS, ...SCORED_LATIN_PAIRS]) {
  const now = outcomeOf(a, b)
  if (now !== outcome) console.log(`${a} | ${b}: ${outcome} → ${now}`)
}
