import { splitClitics, stripDiacritics } from '../../letters/index.js'
import { readTitles } from '../parse/read-titles.js'
import { neighbourWords } from './neighbour-words.js'
import { ODDS, timesOdds } from './odds.js'
import type { Proposal } from './proposal.js'
import type { Standing } from './standing.js'
import { factsOf, type WordFacts } from './text-word.js'
import type { TextWords } from './text-words.js'

/** Whatever the letters say, a word of the language is no surer than this a name. */
const MOST_COMMON = 0.8
const LONGEST_TITLE = 4
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
  if (last - first === 1 && (isOtherAcronym(text, proposal) || isGrammar(text, proposal))) return 0
  // A heading or a field that holds the name and nothing else.
  if (text.count === last - first && proposal.exact) return proposal.score
  if (!standing) {
    const ordinary = !proposal.exact && areCommon(text, proposal) ? ODDS.commonWord : 1
    return timesOdds(proposal.score, ordinary * (clitics === '' ? 1 : ODDS.behindClitic))
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
  const mayHaveTitle = clitics === '' && (!standing.nationality || proposal.exact)
  const hasTitle = mayHaveTitle && followsTitle(text, first)
  let odds = 1
  if (standing.nationality && before?.article && !hasTitle) odds *= ODDS.behindNoun
  if (behind?.bodyTail) odds *= ODDS.bodyTail
  if (isFamily && clitics === '' && isJoined && !hasTitle && before?.otherName) odds *= ODDS.otherGiven
  else if (hasTitle) odds *= ODDS.title
  else if (isFamily && (before?.verb || behind?.verb)) odds *= ODDS.verb
  if (!isFamily && before?.place) odds *= ODDS.place
  // Of those who share a family name it is one, and the text says which by his full name.
  if (isFamily) odds *= others.inFull ? ODDS.seenInFull : 1 / bearers
  if (others.beside) odds *= ODDS.beside
  if (clitics === '' && before?.quantifier) odds *= ODDS.quantified
  if (before?.prayer) odds *= ODDS.prayer
  if (standing.common && isJoined && !hasTitle && before && isNoun(before)) odds *= ODDS.behindCommon
  return odds
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
function endsInTitle(text: TextWords, end: number): boolean {
  const words = [{ folded: NAME }]
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_TITLE && text.joined[at + 1] === 1; at--) {
    for (const { rest } of splitClitics(wordAt(text, at))) {
      const asked = [{ folded: rest }, ...words]
      if (readTitles(asked).count === asked.length - 1) return true
    }
    words.unshift({ folded: wordAt(text, at) })
  }
  return false
}

/** A common word before which an adjective does not stand alone: `مصدر رئيسي`. */
function isNoun(before: WordFacts): boolean {
  return before.commonSomehow && !before.article && !before.verb && !before.place
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
