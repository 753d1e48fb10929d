/**
 * How the odds that letters are a name change with what else is known. Fixed figures for the order of what news does,
 * set on sentences of its own and not on articles.
 */
export const ODDS = {
  title: 20,
  verb: 6,
  place: 20,
  seenInFull: 15,
  beside: 5,
  givenLast: 0.2,
  shortest: 0.15,
  /** A single letter. */
  letter: 0.02,
  quantified: 0.01,
  prayer: 0.005,
  behindCommon: 0.1,
  commonWord: 0.02,
  /** Several common words, not as the watchlist has them: `بنك دولي`. */
  commonWords: 0.005,
  commonGiven: 0.1,
  otherGiven: 0.01,
  /** What is named after somebody is not he, and a river not the land. */
  namedAfter: 0.0001,
  month: 0.002,
  behindClitic: 0.8,
  /** A word that a clitic can only be seen in by taking a word that everybody knows apart. */
  splitKnown: 0.05,
  nationality: 0.02,
  /** A word that is another place than the watched one. */
  otherPlace: 0.02,
  behindNoun: 0.3,
  /** One word that is spelled otherwise than the watchlist has it. */
  spelled: 0.8,
  spelledShort: 0.4,
  otherArticle: 0.1,
  bodyTail: 0.05,
  /** The odds of a word in doubt sink with this power of the size of the list. */
  listPower: 0.5,
} as const

/** What stands around one word makes it at most so much likelier: a title or a preposition. */
export const BEST_NEIGHBOUR = 20
/** The same for a family name, where the text has the full name elsewhere. */
export const BEST_IN_FULL = 300

/** Below this a mention is none: a text has many more words that are like a name than names. */
export const LEAST = 0.5

/** A family name for its bearer, where the letters are the name's beyond doubt. */
export const FAMILY = 0.85

/** No mention is surer. */
const MOST = 0.995

/** A probability whose odds are changed by a factor. */
export function timesOdds(probability: number, factor: number): number {
  const odds = (Math.min(MOST, probability) / (1 - Math.min(MOST, probability))) * factor
  return Math.min(MOST, odds / (1 + odds))
}
