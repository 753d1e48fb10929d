import { normalize } from '../../letters/index.js'
import { establishedPlace } from '../known-names/established-places.js'
import { isCommonGiven } from '../parse/name-roles.js'
import { neighbourWords } from './neighbour-words.js'
import { BEST_IN_FULL, BEST_NEIGHBOUR, FAMILY, LEAST, ODDS, timesOdds } from './odds.js'
import type { Proposal } from './proposal.js'
import { factsOf, isCommon, isCommonSomehow } from './text-word.js'
import type { TextWords } from './text-words.js'

/** What is known of a word that stands for a name alone, whatever stands beside it. */
export interface Standing {
  readonly common: boolean
  readonly nationality: boolean
  /** Whether marks and hamza decide if it is a word of grammar. */
  readonly mayBeGrammar: boolean
  /** How the odds change by the word alone. */
  readonly odds: number
}

const ARTICLE = 'ال'
const LAM = 'ل'
const NISBA = /ي(?:ه|ون|ين|ات|ان|تان|تين)?$/u
/** Among words of so few letters many are alike. */
/** Before the last word: `Bashar al-Assad`. */
const LATIN_ARTICLE = /(?:^|\s)(?:al|el)[- ]\P{White_Space}+$/iu
const SHORT = 4
const SHORTEST = 2
/** The factors for words that are spelled otherwise were set with lists of about so many names. */
const USUAL_SIZE = 100
/** Letters that leave so little doubt are the name's, in whatever script. */
const BEYOND_DOUBT = 0.94

/**
 * What is known of the word of a proposal, whatever stands beside it.
 *
 * @param text - the words of a text
 * @param proposal - one of them
 * @param size - how many names are watched
 */
export function standingOf(text: TextWords, proposal: Omit<Proposal, 'standing'>, size: number): Standing {
  const { first, clitics, kind, words, exact, name } = proposal
  const written = text.folded.text.slice(proposal.start, proposal.end)
  const isFamily = kind === 'family' && words > 1
  const common = exact ? isCommon(written) : isCommonSomehow(written)
  const nationality = isNationality(written, proposal)
  // `للسيسي` is without the alef of its article.
  const hidden = clitics.endsWith(LAM) && written.startsWith(LAM) ? 'ا' : ''
  let odds = 1
  if (common) odds *= ODDS.commonWord
  else if (nationality) odds *= ODDS.nationality
  else if (!exact && isOtherPlace(written, name)) odds *= ODDS.otherPlace
  if (isFamily && !common && isCommonGiven(written)) odds *= ODDS.commonGiven
  if (clitics !== '') {
    odds *= ODDS.behindClitic
    // The words of a text that the proposal stands in are there.
    const word = text.words[first]
    if (word && factsOf(word).known) odds *= ODDS.splitKnown
  }
  if (!exact) {
    if (written.length <= SHORT && !proposal.respelled) odds *= ODDS.spelledShort
    if (isArabic(name)) odds *= ODDS.spelled
  }
  if ((!exact || !isArabic(name)) && lacksArticle(hidden + written, name)) odds *= ODDS.otherArticle
  // Of many names some are near to any word: what is wrongly found grows with the list, what is rightly found does not.
  if (!isBeyondDoubt(written, proposal)) odds *= Math.min(1, (USUAL_SIZE / size) ** ODDS.listPower)
  if (isFamily && proposal.isGivenLast) odds *= ODDS.givenLast
  if (written.length <= SHORTEST) odds *= written.length === 1 ? ODDS.letter : ODDS.shortest
  return { common, nationality, odds, mayBeGrammar: neighbourWords().foldedGrammar.has(written) }
}

/** Whether the letters are the name's: equal, or as near as another script can be. */
function isBeyondDoubt(written: string, { exact, score, name, kind }: Omit<Proposal, 'standing'>): boolean {
  if (isArabic(written) === isArabic(name)) return exact
  return written.length > SHORT && score >= (kind === 'family' ? FAMILY : 1) * BEYOND_DOUBT
}

/** Whether there may be a place where the word is a mention, even of a name that the text does not have in full. */
export function mayStandAlone({ score, exact, kind, bearers }: Proposal, { odds }: Standing): boolean {
  return (exact && kind === 'whole') || timesOdds(score, (odds * BEST_NEIGHBOUR) / bearers) >= LEAST
}

/** Whether there may be a place where the word is a mention. */
export function mayStand({ score, exact }: Omit<Proposal, 'standing'>, { odds }: Standing): boolean {
  return exact || timesOdds(score, odds * BEST_IN_FULL) >= LEAST
}

/** `مصري` where `مصر` is watched; not where the name itself ends so. */
function isNationality(written: string, { name, exact }: Pick<Proposal, 'name' | 'exact'>): boolean {
  const ids = establishedPlace(written)
  if (ids?.every(id => id.endsWith(' adjective'))) return true
  if (exact || !isArabic(name)) return false
  const bare = (word: string): string => (word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word)
  const stem = bare(normalize(name)).replace(/[هاي]$/u, '')
  const rest = bare(written).startsWith(stem) ? bare(written).slice(stem.length) : ''
  return rest !== '' && rest === NISBA.exec(rest)?.[0]
}

/** `روسيا` is not Rousseau: a place that everybody knows, and not the one that is watched. */
function isOtherPlace(written: string, name: string): boolean {
  const ids = establishedPlace(written)
  if (!ids) return false
  const watched = establishedPlace(normalize(name))
  return !watched?.some(id => ids.includes(id))
}

/** Whether only one of two words has the article. */
function lacksArticle(written: string, name: string): boolean {
  if (!isArabic(name)) return LATIN_ARTICLE.test(name) && !written.startsWith(ARTICLE)
  const last = normalize(name).split(' ').at(-1) ?? ''
  return written.startsWith(ARTICLE) !== last.startsWith(ARTICLE)
}

function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name)
}
