import { normalize, splitClitics } from '../../letters/index.js'
import { establishedPlace } from '../known-names/established-places.js'
import { neighbourWords } from './neighbour-words.js'
import { ODDS } from './odds.js'
import type { Proposal } from './proposal.js'
import { factsOf, type WordFacts } from './text-word.js'
import type { TextWords } from './text-words.js'

const ADJECTIVE = ' adjective'

/**
 * How the odds of a mention change where the words beside it say that it is somebody else who is named, or a thing named after
 * him; 1 where they say nothing.
 */
export function otherBearerOdds(text: TextWords, proposal: Proposal): number {
  const { first, last, clitics, isPerson } = proposal
  if (!isPerson || clitics !== '' || text.joined[first] !== 1) return 1
  const before = factsAt(text, first - 1)
  const farther = text.joined[first - 1] === 1 ? factsAt(text, first - 2) : undefined
  if (before?.namedAfter || (before?.endsTitle && farther?.namedAfter)) return ODDS.namedAfter
  // `الحسين بن عبد الله الثاني`: the father is meant by nobody.
  if (before?.child) return ODDS.otherGiven
  if (proposal.kind !== 'family') return 1
  if (farther?.relative && !before?.known && !before?.commonSomehow && !before?.verb) return ODDS.otherGiven
  if (farther?.given && before?.native) return ODDS.otherGiven
  return isGivenOfOther(text, first, last) ? ODDS.otherGiven : 1
}

/** `عباس النوري`, where `محمود عباس` is watched: a given name, and behind it a family name. */
function isGivenOfOther(text: TextWords, first: number, last: number): boolean {
  if (last - first > 1 || text.joined[last] !== 1 || !isGiven(factsAt(text, first))) return false
  const behind = factsAt(text, last)
  return behind !== undefined && behind.native && !behind.commonSomehow && !behind.verb
}

/** Whether a word and its neighbour are another place than the watched one: `كوريا الشمالية`, `جنوب السودان`, `نهر الأردن`. */
export function isOfOtherPlace(text: TextWords, { first, last, clitics, name }: Proposal): boolean {
  const watched = establishedPlace(normalize(name))
  if (!watched || last - first > 1) return false
  const word = text.folded.text.slice(text.starts[first], text.ends[first]).slice(clitics.length)
  if (text.joined[last] === 1 && isOther(`${word} ${text.words[last]?.text ?? ''}`, watched)) return true
  if (clitics !== '' || text.joined[first] !== 1) return false
  if (factsAt(text, first - 1)?.water) return true
  return splitClitics(text.words[first - 1]?.text ?? '').some(({ rest }) =>
    isOther(`${rest} ${word}`, watched),
  )
}

function isOther(place: string, watched: readonly string[]): boolean {
  const ids = establishedPlace(place)
  return ids?.some(id => !id.endsWith(ADJECTIVE)) === true && !ids.some(id => watched.includes(id))
}

/** Whether a word is a month that is spelled like the name: `شهر ماي`, `5 مارس`, `ماي 1968`. */
export function isMonth(text: TextWords, { first, last }: Proposal): boolean {
  const { months } = neighbourWords()
  const written = text.words[first]?.text ?? ''
  if (last - first > 1 || !splitClitics(written).some(({ rest }) => months.has(rest))) return false
  const before = text.joined[first] === 1 ? factsAt(text, first - 1) : undefined
  const behind = text.joined[last] === 1 ? factsAt(text, last) : undefined
  return before?.monthNeighbour === true || before?.number === true || behind?.number === true
}

function isGiven(word: WordFacts | undefined): boolean {
  return word !== undefined && (word.given || (word.native && !word.article))
}

function factsAt(text: TextWords, at: number): WordFacts | undefined {
  const word = text.words[at]
  return word && factsOf(word)
}
