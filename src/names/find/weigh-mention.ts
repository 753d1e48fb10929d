import { splitClitics, stripDiacritics } from '../../letters/index.js'
import { readTitles } from '../parse/read-titles.js'
import { neighbourWords } from './neighbour-words.js'
import { ODDS, timesOdds } from './odds.js'
import { isMonth, isOfOtherPlace, otherBearerOdds } from './other-bearer.js'
import type { Proposal } from './proposal.js'
import type { Standing } from './standing.js'
import { factsOf, type WordFacts } from './text-word.js'
import type { TextWords } from './text-words.js'

/** Whatever the letters say, a word of the language is no surer than this a name. */
const MOST_COMMON = 0.8
const LONGEST_TITLE = 4
const PREPOSITION = /[بلك]/u
/** `أ` after folding, and what else is folded so. */
const QUESTION = 'ا'
const OTHER_ALEF = /[إآٱ]/u
/** Stands for the name behind a title. */
const NAME = '*'

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
  const { first, last, clitics, standing } = proposal
  if (isNoQuestion(text, proposal)) return 0
  if (last - first === 1 && (isOtherAcronym(text, proposal) || isGrammar(text, proposal))) return 0
  // A heading or a field that holds the name and nothing else.
  if (text.count === last - first && proposal.exact) return proposal.score
  if (!standing) {
    const ordinary = !proposal.exact && areCommon(text, proposal) ? ODDS.commonWords : 1
    const odds = ordinary * (clitics === '' ? 1 : ODDS.behindClitic)
    return timesOdds(proposal.score, odds * otherBearerOdds(text, proposal))
  }
  const odds = standing.odds * besideOdds(text, proposal, standing, others)
  const isWord = standing.common || standing.nationality
  return timesOdds(isWord ? Math.min(MOST_COMMON, proposal.score) : proposal.score, odds)
}

/** What the words beside one that stands alone, and the rest of the text, do to its odds. */
function besideOdds(text: TextWords, proposal: Proposal, standing: Standing, others: Evidence): number {
  const { first, last, clitics, bearers } = proposal
  const isFamily = proposal.kind === 'family' && proposal.words > 1
  const before = factsAt(text, first - 1)
  const behind = text.joined[last] === 1 ? factsAt(text, last) : undefined
  const isJoined = text.joined[first] === 1
  // `الرئيس الروسي` speaks of a nationality, unless a name is spelled just so.
  const mayHaveTitle =
    clitics === '' && (!standing.nationality || (proposal.exact && !isAdjectiveOf(text, first)))
  const hasTitle = mayHaveTitle && followsTitle(text, first)
  let odds = 1
  if (standing.nationality && before?.article && !hasTitle) odds *= ODDS.behindNoun
  if (behind?.bodyTail) odds *= ODDS.bodyTail
  odds *= otherBearerOdds(text, proposal)
  const isOthers = before?.otherName && !isGrammarAt(text, first - 1)
  if (isFamily && clitics === '' && isJoined && !hasTitle && isOthers) odds *= ODDS.otherGiven
  else if (hasTitle) odds *= ODDS.title
  else if (isFamily && (before?.verb || behind?.verb)) odds *= ODDS.verb
  // Where a preposition is written onto the name, a noun before it says nothing.
  if (!isFamily && before?.place && !PREPOSITION.test(clitics)) odds *= ODDS.place
  else if (!isFamily && isJoined && clitics === '' && before?.feminineVerb) odds *= ODDS.place
  if (!isFamily && isOfOtherPlace(text, proposal)) odds *= ODDS.namedAfter
  if (isMonth(text, proposal)) odds *= ODDS.month
  // Of those who share a family name it is one, and the text says which by his full name.
  if (isFamily) odds *= others.inFull ? ODDS.seenInFull : 1 / bearers
  if (others.beside) odds *= ODDS.beside
  if (clitics === '' && before?.quantifier) odds *= ODDS.quantified
  if (before?.prayer) odds *= ODDS.prayer
  if (standing.common && isJoined && !hasTitle && before && isNoun(before)) odds *= ODDS.behindCommon
  return odds
}

/** `الرئيس السوداني`: an adjective behind one word with the article, even if it is that of an office. */
function isAdjectiveOf(text: TextWords, first: number): boolean {
  return (
    text.joined[first] === 1 && factsAt(text, first - 1)?.article === true && !endsInTitle(text, first, 2)
  )
}

/** The question is written `أ` only: `إبان` is not `بان`. */
function isNoQuestion(text: TextWords, { first, clitics }: Proposal): boolean {
  if (!clitics.includes(QUESTION)) return false
  const at = text.starts[first] as number
  return OTHER_ALEF.test(text.source.slice(...text.folded.toSource(at, at + clitics.length)))
}

function isGrammarAt(text: TextWords, at: number): boolean {
  const { grammar } = neighbourWords()
  const [start, end] = [text.starts[at] as number, text.ends[at] as number]
  return grammar.has(stripDiacritics(text.source.slice(...text.folded.toSource(start, end))))
}

function factsAt(text: TextWords, at: number): WordFacts | undefined {
  const word = text.words[at]
  return word && factsOf(word)
}

function wordAt(text: TextWords, at: number): string {
  return text.words[at]?.text ?? ''
}

/** `الرئيس`, also with an adjective behind it: `الرئيس التونسي`. */
function followsTitle(text: TextWords, first: number): boolean {
  const known = text.titled[first]
  if (known !== 0) return known === 2
  const before = text.joined[first] === 1 ? factsAt(text, first - 1) : undefined
  const found =
    before !== undefined &&
    before.endsTitle &&
    (endsInTitle(text, first) || (before.definiteNisba && endsInTitle(text, first - 1)))
  text.titled[first] = found ? 2 : 1
  return found
}

/** Whether some of the words before one are a title, its longest form or any. */
function endsInTitle(text: TextWords, end: number, least = 1): boolean {
  const words = [{ folded: NAME }]
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_TITLE && text.joined[at + 1] === 1; at--) {
    for (const { rest, length } of splitClitics(wordAt(text, at))) {
      // `أ` is short for a professor, but not what clitics leave of `ولا`.
      if (end - at < least || (length > 0 && rest.length === 1)) continue
      const asked = [{ folded: rest }, ...words]
      if (readTitles(asked).count === asked.length - 1) return true
    }
    words.unshift({ folded: wordAt(text, at) })
  }
  return false
}

/** A common word before which an adjective does not stand alone: `مصدر رئيسي`. */
function isNoun(before: WordFacts): boolean {
  return (
    before.commonSomehow &&
    !before.small &&
    !before.article &&
    !before.verb &&
    !before.feminineVerb &&
    !before.place
  )
}

/** Words of the language all of them: `زيارة خارجية` is spelled like `وزارة الخارجية`. */
function areCommon(text: TextWords, { first, last }: Proposal): boolean {
  for (let at = first; at < last; at++) if (!factsAt(text, at)?.commonSomehow) return false
  return true
}

function sourceOf(text: TextWords, { start, end }: Proposal): string {
  return text.source.slice(...text.folded.toSource(start, end))
}

/** Initials are written in capitals. */
function isOtherAcronym(text: TextWords, proposal: Proposal): boolean {
  if (!proposal.isAcronym) return false
  const { start, end } = proposal
  return text.folded.text.slice(start, end).toUpperCase() !== sourceOf(text, proposal)
}

/** Whether the text has a word of grammar that only folding makes equal to the name: `على` for `علي`. */
function isGrammar(text: TextWords, proposal: Proposal): boolean {
  const { foldedGrammar, grammar } = neighbourWords()
  const { start, end, standing } = proposal
  if (!(standing ? standing.mayBeGrammar : foldedGrammar.has(text.folded.text.slice(start, end))))
    return false
  const bare = stripDiacritics(sourceOf(text, proposal))
  return grammar.has(bare) && bare !== stripDiacritics(proposal.name)
}
