import { normalize } from '../../letters/index.js'
import { FUNCTION_WORDS } from './lexicon/function-words.js'
import { GRAMMAR_WORDS } from './lexicon/common-words.js'
import {
  FEMININE_VERBS,
  MONTH_NEIGHBOURS,
  MONTHS_LIKE_NAMES,
  MORE_FOREIGN_GIVEN,
  NAMED_AFTER,
  RELATIVES,
  WATERS_AND_STREETS,
} from './lexicon/other-bearers.js'
import { NAME_TITLES } from '../parse/lexicon/name-titles.js'
import {
  ARAB_GIVEN,
  BODY_TAILS,
  FOREIGN_GIVEN,
  PERSON_VERBS,
  PLACE_NEIGHBOURS,
  PRAYER_WORDS,
  QUANTIFIERS,
} from './lexicon/name-neighbours.js'

/** What may stand beside a name, folded. */
export interface NeighbourWords {
  readonly verbs: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly quantifiers: ReadonlySet<string>
  readonly prayers: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly namedAfter: ReadonlySet<string>
  readonly waters: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly monthNeighbours: ReadonlySet<string>
  readonly feminineVerbs: ReadonlySet<string>
  /** Words of grammar and numbers, as common words are known. */
  readonly small: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
  /** As they are written, and folded. */
  readonly grammar: ReadonlySet<string>
  readonly foldedGrammar: ReadonlySet<string>
  /** The last words of titles. */
  readonly titleEnds: ReadonlySet<string>
}

let built: NeighbourWords | undefined

/** The lists of words beside names, folded on first use. */
export function neighbourWords(): NeighbourWords {
  return (built ??= build())
}

function build(): NeighbourWords {
  const setOf = (words: string): Set<string> => new Set(words.split(' ').map(form => normalize(form)))
  return {
    verbs: setOf(PERSON_VERBS),
    places: setOf(PLACE_NEIGHBOURS),
    given: setOf(`${FOREIGN_GIVEN} ${MORE_FOREIGN_GIVEN} ${ARAB_GIVEN}`),
    relatives: setOf(RELATIVES),
    namedAfter: setOf(NAMED_AFTER),
    waters: setOf(WATERS_AND_STREETS),
    months: setOf(MONTHS_LIKE_NAMES),
    monthNeighbours: setOf(MONTH_NEIGHBOURS),
    feminineVerbs: setOf(FEMININE_VERBS),
    small: setOf(GRAMMAR_WORDS),
    tails: setOf(BODY_TAILS),
    quantifiers: setOf(QUANTIFIERS),
    prayers: setOf(PRAYER_WORDS),
    grammar: new Set(FUNCTION_WORDS.map(row => row.form)),
    foldedGrammar: new Set(FUNCTION_WORDS.map(row => normalize(row.form))),
    titleEnds: new Set(
      NAME_TITLES.flatMap(row => row.forms.split('/')).map(
        form =>
          normalize(form)
            .split(/[^\p{L}]+/u)
            .at(-1) ?? '',
      ),
    ),
  }
}
