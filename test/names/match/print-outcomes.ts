import { outcomeOf } from './outcome.js'
import { SCORED_ARABIC_PAIRS } from './scored-arabic-pairs.js'
import { SCORED_LATIN_PAIRS } from './scored-latin-pairs.js'
import { SCORED_PARTS_OF_NAMES } from './scored-parts-of-names.js'

for (const [a, b, outcome] of [...SCORED_ARABIC_PAIRS, ...SCORED_LATIN_PAIRS, ...SCORED_PARTS_OF_NAMES]) {
  const now = outcomeOf(a, b)
  if (now !== outcome) console.log(`${a} | ${b}: ${outcome} → ${now}`)
}
