import { ARTICLE, withoutArticle } from '../../letters/article.js'
import { splitClitics } from '../../letters/index.js'
import { establishedPlace } from '../known-names/established-places.js'
import { findNativeName } from '../known-names/native-name.js'
import { wordRole } from '../parse/name-roles.js'
import type { WordAnswer } from './answer-words.js'
import { isCommonWord } from './common-words.js'
import { neighbourWords } from './neighbour-words.js'
import { soundKey } from './sound-keys.js'
import type { LaterReading, WordHit, WordMatch } from './word-hits.js'

/** A word of texts, folded, and what was found out about it; made once for all places where it stands. */
export interface TextWord {
  readonly text: string
  /** The key of its sounds, and those of what is left behind the letters that may be clitics before a name. */
  readonly keys: readonly number[]
  /** Words of the watchlist that it may be. */
  readonly matches: readonly WordMatch[]
  /** Names that it may stand for; those that come to nothing anywhere leave when the word is met first. */
  hits: readonly WordHit[]
  /** Whether they have left. */
  met: boolean
  /** Family names that it may be where the text has the full name. */
  later: readonly LaterReading[]
  /** Its consonants, see `consonantClasses`. */
  readonly classes: number
  /** What it is to words of names beside others that were found, by the letters of those. */
  readonly answers: Map<string, WordAnswer>
  /** The same of it and words behind it: costs by what is written and by the letters of the name. */
  readonly joinedAnswers: Map<string, Map<string, number>>
  /** Whether it may belong to a name, by the number of its form. */
  readonly near: Map<number, boolean>
  /** What it says of the words beside it, as soon as somebody asks. */
  facts: WordFacts | undefined
}

/** What a word says of a name beside it. */
export interface WordFacts {
  /** A common word of news, with its article or without. */
  readonly common: boolean
  /** The same behind clitics. */
  readonly commonSomehow: boolean
  /** A word that names something by itself: a common word, a place, an adjective of nationality, a given name. */
  readonly known: boolean
  readonly verb: boolean
  readonly place: boolean
  /** A given name, or what binds a family to another bearer. */
  readonly otherName: boolean
  /** A given name, and an Arab name of any kind. */
  readonly given: boolean
  readonly native: boolean
  /** Says whose child comes before it. */
  readonly child: boolean
  readonly relative: boolean
  readonly namedAfter: boolean
  readonly water: boolean
  readonly number: boolean
  readonly monthNeighbour: boolean
  /** A verb that a land or a body is the subject of. */
  readonly feminineVerb: boolean
  /** A word of grammar. */
  readonly small: boolean
  readonly quantifier: boolean
  readonly prayer: boolean
  readonly bodyTail: boolean
  readonly article: boolean
  /** It may be the last word of a title. */
  readonly endsTitle: boolean
  /** `التونسي`, which may stand between a title and a name. */
  readonly definiteNisba: boolean
}

const NISBA = /ي(?:ه|ون|ين|ات|ان|تان|تين)?$/u
/** May stand before the first word of a name of several words, folded. */
const CLITICS = 'وفبلك'
/** The shapes of `شكر` and `دافع`, which names have as well: `فهد`, `ماجد`. */
const MAY_BE_VERB = /^و?\p{L}ا?\p{L}{2}$/u
const NUMBER = /^[0-9]+$/u
const MOST_CLITICS = 2
/** What is left of a word behind its clitics is more than an initial. */
const SHORTEST_REST = 2

/** What a word says of the names beside it, found out once. */
export function factsOf(word: TextWord): WordFacts {
  return (word.facts ??= readFacts(word.text))
}

function readFacts(word: string): WordFacts {
  const lists = neighbourWords()
  const splits = splitClitics(word)
  const has = (words: ReadonlySet<string>): boolean =>
    splits.some(({ rest }) => words.has(rest) || words.has(withoutArticle(rest)))
  const role = wordRole(word)
  const common = isCommon(word)
  const commonSomehow = isCommonSomehow(word)
  const given = splits.some(({ clitics, rest }) => clitics.length <= 1 && lists.given.has(rest))
  const endsTitle = splits.some(({ rest }) => lists.titleEnds.has(rest))
  const native = findNativeName(word)?.listed === true
  return {
    common,
    commonSomehow,
    known: common || lists.given.has(word) || establishedPlace(word) !== undefined,
    verb: has(lists.verbs),
    place: has(lists.places),
    otherName:
      role === 'particle' ||
      role === 'child' ||
      given ||
      // `مساعد بوتين` has a title in front, `شكر بوتين` a verb.
      (native && !commonSomehow && !endsTitle && !word.startsWith(ARTICLE) && !MAY_BE_VERB.test(word)),
    given,
    native,
    child: role === 'child',
    relative: has(lists.relatives),
    namedAfter: has(lists.namedAfter),
    water: has(lists.waters),
    number: NUMBER.test(word),
    monthNeighbour: has(lists.monthNeighbours),
    feminineVerb: has(lists.feminineVerbs),
    small: splits.some(({ rest }) => lists.small.has(rest)),
    quantifier: splits.some(({ clitics, rest }) => clitics.length <= 1 && lists.quantifiers.has(rest)),
    prayer: has(lists.prayers),
    bodyTail: lists.tails.has(word),
    article: word.startsWith(ARTICLE),
    endsTitle: endsTitle || (word.startsWith(ARTICLE) && NISBA.test(word)),
    definiteNisba: word.startsWith(ARTICLE) && NISBA.test(word),
  }
}

/** A common word of news, with the article or without. */
export function isCommon(word: string): boolean {
  return isCommonWord(word) || isCommonWord(withoutArticle(word))
}

/** The same behind any clitics: `وكان` is spelled like `ocean`. */
export function isCommonSomehow(word: string): boolean {
  return splitClitics(word).some(({ rest }) => isCommon(rest))
}

/** The keys of a folded word, whole and without the first letters that may be clitics. */
export function keysOf(word: string): number[] {
  const keys = [soundKey(word, 0, word.length)]
  for (let from = 1; from <= MOST_CLITICS && CLITICS.includes(word.charAt(from - 1)); from++) {
    if (word.length - from < SHORTEST_REST) break
    keys.push(soundKey(word, from, word.length))
  }
  return keys
}
