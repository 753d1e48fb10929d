import { foreignOdds } from './foreign-letters.js'
import { isGrammar, isVerb } from './is-common-word.js'
import { nextClass } from './name-neighbours.js'
import { properReadings } from './proper-readings.js'
import { type TextWord, continues } from './read-words.js'
import { isFree, take, type TextReading } from './text-reading.js'
import { isNamePart } from './word-class.js'
import { wordSets } from './word-sets.js'

const HEAD_SCORE = 0.6
const FEMININE = 'ة'
const HIS = 'ه'
/** An adjective of a masculine head looks like no name: `حي شعبي`. */
const LEAST_ODDS = -1

/** Takes the places that no table has, by the noun in front of them: `قرية كفر عقب`, `بلدة حوارة`. */
export function findHeadedPlaces(reading: TextReading): void {
  const { words, classes } = reading
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || !isFree(reading, at + 1, at + 2) || !isHead(word)) continue
    const to = endOfPlace(reading, at + 1)
    if (to === undefined || classes[at] === 'place') continue
    take(reading, {
      kind: 'place',
      from: at + 1,
      to,
      clitics: '',
      cliticLength: 0,
      score: HEAD_SCORE,
      evidence: ['head'],
    })
    at = to - 1
  }
}

/** In the construct state, so without article. */
function isHead({ text, raw }: TextWord): boolean {
  const { settlementHeads } = wordSets()
  // `محافظه` is his.
  if (raw.endsWith(HIS)) return false
  return properReadings(text).some(({ rest }) => settlementHeads.has(rest))
}

function endOfPlace(reading: TextReading, at: number): number | undefined {
  const { words, classes } = reading
  const word = words[at]
  if (word?.kind !== 'word' || !continues(word) || isGrammar(word)) return undefined
  const next = words[at + 1]
  const isPair = next?.kind === 'word' && continues(next) && !isGrammar(next) && isFree(reading, at, at + 2)
  if (wordSets().toponymHeads.has(word.text)) return isPair && !isVerb(next.text) ? at + 2 : undefined
  const wordClass = classes[at]
  if (isVerb(word.text)) return undefined
  switch (wordClass) {
    case 'native':
      // `قرية محمد الدرة` is named after somebody, and nobody knows where the name ends.
      return isNamePart(nextClass(reading, at)) ? undefined : at + 1
    case 'foreign':
      return at + 1
    case 'unknown':
      return word.definite || (!word.raw.endsWith(FEMININE) && foreignOdds(word.text) > LEAST_ODDS)
        ? at + 1
        : undefined
    default:
      return undefined
  }
}
