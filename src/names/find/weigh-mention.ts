import { normalize, splitClitics, stripDiacritics } from '../../letters/index.js'
import { establishedPlace } from '../established-places.js'
import { isCommonGiven, wordRole } from '../name-roles.js'
import { readTitles } from '../read-titles.js'
import { isCommonWord } from './common-words.js'
import { neighbourWords, type NeighbourWords } from './neighbour-words.js'
import type { Proposal } from './propose-mentions.js'
import type { TextWords } from './text-words.js'

/**
 * How the odds that letters are a name change with what else is known. Fixed figures for the order of what news does,
 * set on sentences of its own and not on articles.
 */
const ODDS = {
  title: 20,
  verb: 6,
  place: 20,
  seenInFull: 15,
  beside: 5,
  givenLast: 0.2,
  shortest: 0.3,
  quantified: 0.05,
  prayer: 0.005,
  behindCommon: 0.1,
  commonWord: 0.02,
  commonGiven: 0.1,
  otherGiven: 0.01,
  behindClitic: 0.8,
  /** A word that a clitic can only be seen in by taking a common word apart. */
  splitCommon: 0.05,
  nationality: 0.02,
  behindNoun: 0.3,
  /** One word that is spelled otherwise than the watchlist has it. */
  spelled: 0.8,
  spelledShort: 0.4,
  otherArticle: 0.1,
  bodyTail: 0.05,
} as const
/** Whatever the letters say, a word of the language is no surer than this a name. */
const MOST_COMMON = 0.8
const MOST = 0.995
const ARTICLE = 'ال'
const LONGEST_TITLE = 4
/** Among words of so few letters many are alike. */
const SHORT = 4
const SHORTEST = 2
/** Stands for the name behind a title. */
const NAME = '*'
const NISBA = /ي(?:ه|ون|ين|ات|ان|تان|تين)?$/u

/** What the rest of a text says about a proposal. */
export interface Evidence {
  /** The name stands in full somewhere. */
  readonly inFull: boolean
  /** A sure mention stands beside it, with nothing but `و` between: `بوتين وشي`. */
  readonly beside: boolean
}

/**
 * How likely a proposal is a mention, from its letters and the words beside it; 0 for a word of grammar.
 *
 * @param text - the words of a text
 * @param proposal - some of them
 * @param others - what is known of the rest of the text
 */
export function weighMention(text: TextWords, proposal: Proposal, others: Evidence): number {
  const lists = neighbourWords()
  const { first, last, clitics, kind, words } = proposal
  const written = text.folded.text.slice(proposal.start, proposal.end)
  const isOneWord = last - first === 1
  if (isOneWord && proposal.isAcronym && written.toUpperCase() !== sourceOf(text, proposal)) return 0
  if (isOneWord && isGrammar(text, proposal, lists.grammar)) return 0
  // A heading or a field that holds the name and nothing else.
  if (text.count === last - first && proposal.exact) return proposal.score
  const before = wordAt(text, first - 1, first)
  const behind = text.joined[last] === 1 ? wordAt(text, last, last + 1) : ''
  const isAlone = isOneWord && (proposal.answered === 1 || kind === 'family')
  if (!isAlone) {
    const ordinary = !proposal.exact && areCommon(text, proposal) ? ODDS.commonWord : 1
    return timesOdds(proposal.score, ordinary * (clitics === '' ? 1 : ODDS.behindClitic))
  }
  const isFamily = kind === 'family' && words > 1
  const common = proposal.exact ? isCommon(written) : isCommonSomehow(written)
  const nationality = isNationality(written, proposal)
  const hasTitle = clitics === '' && followsTitle(text, first)
  let odds = 1
  if (common) odds *= ODDS.commonWord
  else if (nationality) odds *= ODDS.nationality
  if (nationality && before.startsWith(ARTICLE) && !hasTitle) odds *= ODDS.behindNoun
  if (isFamily && !common && isCommonGiven(written)) odds *= ODDS.commonGiven
  if (clitics !== '') {
    odds *= ODDS.behindClitic
    if (isCommon(wordAt(text, first, first + 1))) odds *= ODDS.splitCommon
  }
  if (!proposal.exact) {
    if (written.length <= SHORT) odds *= ODDS.spelledShort
    if (isArabic(proposal.name)) odds *= ODDS.spelled
    if (lacksArticle(written, proposal.name)) odds *= ODDS.otherArticle
  }
  if (lists.tails.has(behind)) odds *= ODDS.bodyTail
  const speaks = (word: string): boolean => has(lists.verbs, word)
  if (isFamily && clitics === '' && text.joined[first] === 1 && !hasTitle && isOtherName(before, lists.given))
    odds *= ODDS.otherGiven
  else if (hasTitle) odds *= ODDS.title
  else if (isFamily && (speaks(before) || speaks(behind))) odds *= ODDS.verb
  if (!isFamily && has(lists.places, before)) odds *= ODDS.place
  if (isFamily && others.inFull) odds *= ODDS.seenInFull
  if (others.beside) odds *= ODDS.beside
  if (isFamily && proposal.isGivenLast) odds *= ODDS.givenLast
  if (written.length <= SHORTEST) odds *= ODDS.shortest
  if (clitics === '' && lists.quantifiers.has(before)) odds *= ODDS.quantified
  if (has(lists.prayers, before)) odds *= ODDS.prayer
  if (common && text.joined[first] === 1 && !hasTitle && isNoun(before, lists)) odds *= ODDS.behindCommon
  const base = common || nationality ? Math.min(MOST_COMMON, proposal.score) : proposal.score
  return timesOdds(base, odds)
}

function timesOdds(probability: number, factor: number): number {
  const odds = (Math.min(MOST, probability) / (1 - Math.min(MOST, probability))) * factor
  return Math.min(MOST, odds / (1 + odds))
}

function wordAt(text: TextWords, first: number, before: number): string {
  if (first < 0 || before > text.count) return ''
  return text.folded.text.slice(text.starts[first], text.ends[first])
}

/** With any clitic before it. */
function has(words: ReadonlySet<string>, word: string): boolean {
  return splitClitics(word).some(
    ({ rest }) => words.has(rest) || (rest.startsWith(ARTICLE) && words.has(rest.slice(2))),
  )
}

function isCommon(word: string): boolean {
  return isCommonWord(word) || (word.startsWith(ARTICLE) && isCommonWord(word.slice(ARTICLE.length)))
}

/** With any clitic: `وكان` is spelled like `ocean`. */
function isCommonSomehow(word: string): boolean {
  return splitClitics(word).some(({ rest }) => isCommon(rest))
}

/** `الرئيس`, also with an adjective behind it: `الرئيس التونسي`. */
function followsTitle(text: TextWords, first: number): boolean {
  const known = text.titled[first]
  if (known !== 0) return known === 2
  const found = readsTitle(text, first)
  text.titled[first] = found ? 2 : 1
  return found
}

function readsTitle(text: TextWords, first: number): boolean {
  const before = wordAt(text, first - 1, first)
  if (endsInTitle(text, first)) return true
  return (
    before.startsWith(ARTICLE) &&
    NISBA.test(before) &&
    text.joined[first] === 1 &&
    endsInTitle(text, first - 1)
  )
}

/** Whether some of the words before one are a title, its longest form or any. */
function endsInTitle(text: TextWords, end: number): boolean {
  const words = [{ folded: NAME }]
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_TITLE && text.joined[at + 1] === 1; at--) {
    for (const { rest } of splitClitics(wordAt(text, at, at + 1))) {
      const asked = [{ folded: rest }, ...words]
      if (readTitles(asked).count === asked.length - 1) return true
    }
    words.unshift({ folded: wordAt(text, at, at + 1) })
  }
  return false
}

/** A given name, or what binds a family to another bearer. */
function isOtherName(before: string, given: ReadonlySet<string>): boolean {
  if (before === '') return false
  const role = wordRole(before)
  if (role === 'particle' || role === 'child') return true
  return splitClitics(before).some(({ clitics, rest }) => clitics.length <= 1 && given.has(rest))
}

/** A common word before which an adjective does not stand alone: `مصدر رئيسي`. */
function isNoun(before: string, { verbs, places }: NeighbourWords): boolean {
  return isCommonSomehow(before) && !before.startsWith(ARTICLE) && !has(verbs, before) && !has(places, before)
}

/** `مصري` where `مصر` is watched; not where the name itself ends so. */
function isNationality(written: string, { name, exact }: Proposal): boolean {
  const ids = establishedPlace(written)
  if (ids?.every(id => id.endsWith(' adjective'))) return true
  if (exact || !isArabic(name)) return false
  const bare = (word: string): string => (word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word)
  const stem = bare(normalize(name)).replace(/[هاي]$/u, '')
  const rest = bare(written).startsWith(stem) ? bare(written).slice(stem.length) : ''
  return rest !== '' && rest === NISBA.exec(rest)?.[0]
}

/** Whether only one of two words has the article. */
function lacksArticle(written: string, name: string): boolean {
  if (!isArabic(name)) return false
  const last = normalize(name).split(' ').at(-1) ?? ''
  return written.startsWith(ARTICLE) !== last.startsWith(ARTICLE)
}

/** Words of the language all of them: `زيارة خارجية` is spelled like `وزارة الخارجية`. */
function areCommon(text: TextWords, { first, last }: Proposal): boolean {
  for (let at = first; at < last; at++) if (!isCommonSomehow(wordAt(text, at, at + 1))) return false
  return true
}

function sourceOf(text: TextWords, { start, end }: Proposal): string {
  return text.source.slice(...text.folded.toSource(start, end))
}

function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name)
}

/** Whether the text has a word of grammar that only folding makes equal to the name: `على` for `علي`. */
function isGrammar(text: TextWords, proposal: Proposal, grammar: ReadonlySet<string>): boolean {
  const bare = stripDiacritics(sourceOf(text, proposal))
  return grammar.has(bare) && bare !== stripDiacritics(proposal.name)
}
