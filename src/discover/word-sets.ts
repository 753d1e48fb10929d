import { normalize, stripDiacritics } from '../letters/index.js'
import {
  COMPOUND_HEADS,
  FAMILY_FIRST,
  FAMILY_PARTICLES,
  NAME_SUFFIXES,
} from '../names/parse/lexicon/name-parts.js'
import { NAME_TITLES } from '../names/parse/lexicon/name-titles.js'
import {
  GRAMMAR_WORDS,
  NEWS_ADJECTIVES,
  NEWS_NOUNS,
  NEWS_VERBS,
  VERBAL_NOUNS,
} from './lexicon/common-words.js'
import { FOREIGN_GIVEN_NAMES } from './lexicon/foreign-given-names.js'
import {
  ALSO_CALLED,
  NAMED_AFTER,
  NAMES_LIKE_GRAMMAR,
  NAMING_WORDS,
  OF_GOD,
  OFFICE_HEADS,
  OFFICE_LINKS,
  PEOPLE_HEADS,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  SETTLEMENT_HEADS,
  THINGS_NAMED_AFTER,
  TOPONYM_HEADS,
} from './lexicon/office-words.js'
import { INNER_NOUNS, ORGANISATION_HEADS, OUTER_WORDS, WEAK_HEADS } from './lexicon/organisation-words.js'

type WordSet = ReadonlySet<string>

/** The lexicon, folded. */
export interface WordSets {
  readonly grammar: WordSet
  /** Grammar words as newspapers write them, without marks: `على` and not `علي`. */
  readonly grammarAsWritten: WordSet
  readonly verbs: WordSet
  readonly nominals: WordSet
  readonly adjectives: WordSet
  readonly givenNames: WordSet
  /** Family names that come first: `شي`. */
  readonly familyFirst: WordSet
  readonly particles: WordSet
  readonly compoundHeads: WordSet
  /** `الثاني`, and of two words `الثاني عشر`. */
  readonly suffixes: WordSet
  readonly officeHeads: WordSet
  /** Titles of one word: `الشيخ`. */
  readonly titles: WordSet
  readonly officeLinks: WordSet
  readonly personVerbs: WordSet
  readonly placeHeads: WordSet
  readonly placePrepositions: WordSet
  readonly organisationHeads: WordSet
  readonly weakHeads: WordSet
  readonly innerNouns: WordSet
  readonly outerWords: WordSet
  readonly peopleHeads: WordSet
  readonly namedAfter: WordSet
  readonly thingsNamedAfter: WordSet
  readonly settlementHeads: WordSet
  readonly toponymHeads: WordSet
  readonly namingWords: WordSet
  readonly likeGrammar: WordSet
  /** What makes a name with `الله`. */
  readonly ofGod: WordSet
  readonly alsoCalled: WordSet
}

let built: WordSets | undefined

/** The lexicon as sets of folded words, built on the first call. */
export function wordSets(): WordSets {
  return (built ??= {
    grammar: foldedSet(GRAMMAR_WORDS),
    grammarAsWritten: new Set(wordsOf(GRAMMAR_WORDS).map(word => stripDiacritics(word))),
    verbs: foldedSet(NEWS_VERBS),
    nominals: foldedSet(NEWS_NOUNS, NEWS_ADJECTIVES, VERBAL_NOUNS, titleWords()),
    adjectives: foldedSet(NEWS_ADJECTIVES),
    familyFirst: foldedSet(FAMILY_FIRST),
    givenNames: foldedSet(FOREIGN_GIVEN_NAMES, FAMILY_FIRST),
    particles: foldedSet(FAMILY_PARTICLES),
    compoundHeads: foldedSet(COMPOUND_HEADS),
    suffixes: foldedSet(NAME_SUFFIXES),
    officeHeads: foldedSet(OFFICE_HEADS),
    titles: new Set(NAME_TITLES.flatMap(({ forms }) => forms.split('/')).map(form => normalize(form))),
    officeLinks: foldedSet(OFFICE_LINKS),
    personVerbs: foldedSet(PERSON_VERBS),
    placeHeads: foldedSet(PLACE_HEADS),
    placePrepositions: foldedSet(PLACE_PREPOSITIONS),
    organisationHeads: foldedSet(ORGANISATION_HEADS),
    weakHeads: foldedSet(WEAK_HEADS),
    innerNouns: foldedSet(INNER_NOUNS),
    outerWords: foldedSet(OUTER_WORDS),
    peopleHeads: foldedSet(PEOPLE_HEADS),
    namedAfter: foldedSet(NAMED_AFTER),
    thingsNamedAfter: foldedSet(THINGS_NAMED_AFTER),
    settlementHeads: foldedSet(SETTLEMENT_HEADS),
    toponymHeads: foldedSet(TOPONYM_HEADS),
    namingWords: foldedSet(NAMING_WORDS),
    likeGrammar: foldedSet(NAMES_LIKE_GRAMMAR),
    ofGod: foldedSet(OF_GOD),
    alsoCalled: foldedSet(ALSO_CALLED),
  })
}

/** The words of titles of several words: `ولي العهد`. */
function titleWords(): string {
  const titles = NAME_TITLES.flatMap(({ forms }) => forms.split('/')).filter(form => form.includes(' '))
  return titles.filter(form => !form.includes('عمان')).join(' ')
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u)
}

/** Two words that belong together, which the lists join by `_`, have a blank. */
function foldedSet(...lists: readonly string[]): Set<string> {
  return new Set(lists.flatMap(wordsOf).map(word => normalize(word.replace('_', ' '))))
}
