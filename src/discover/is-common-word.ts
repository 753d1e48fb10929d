import { ARTICLE, SHORTEST_NOUN, withoutArticle } from '../letters/article.js'
import { splitClitics, stripDiacritics } from '../letters/index.js'
import { isArabicPattern } from './is-arabic-pattern.js'
import { wordKey, type TextWord } from './read-words.js'
import { createWordMemory, type WordMemory } from './word-memory.js'
import { wordSets } from './word-sets.js'

const YEH = 'ي'
/** Endings of nouns, adjectives and verbs, folded, the longest first. */
const ENDINGS = [
  'تهما',
  'تهم',
  'تها',
  'يان',
  'ائه',
  'هما',
  'يات',
  'يون',
  'يين',
  'تين',
  'تان',
  'هم',
  'ها',
  'نا',
  'ته',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'تا',
  'يه',
  'يا',
  'ه',
  'ت',
  'ا',
  'ي',
]
const SHORTEST_STEM = 3
const FUTURE = 'س'
/** The future stands before the present. */
const PRESENT = /^س[ايتن]/u
const QUESTION = 'ا'
const PREPOSITION = /[بل]$/u

let commonnesses: WordMemory<Commonness> | undefined

/** How sure it is that a word is one of the lexicon: as listed, by its endings and clitics, or not. */
export type Commonness = 'listed' | 'derived' | 'unknown'

/**
 * Whether a word is an everyday word of news. `على` is, `علي` is not, though folding makes them one; a name that is a word
 * as well (`سلام`) is.
 */
export function commonness(word: TextWord): Commonness {
  commonnesses ??= createWordMemory()
  return commonnesses.of(wordKey(word), () => workOutCommonness(word))
}

function workOutCommonness(word: TextWord): Commonness {
  const { text } = word
  if (isGrammar(word)) return 'listed'
  // `إلهام` is no `الهام`, though folding makes them one.
  if (text.startsWith(ARTICLE) && !word.definite) return wordSets().nominals.has(text) ? 'listed' : 'unknown'
  if (isListed(text)) return 'listed'
  const bare = stripDiacritics(word.raw)
  for (const { clitics, length, rest } of splitClitics(text)) {
    // `الشرع` is no question.
    if (clitics.startsWith(QUESTION)) continue
    if (clitics === '') {
      if (isDerived(rest)) return 'derived'
    } else if (rest.length >= 2 && isBehindClitic(clitics, rest)) return 'derived'
    // `باستدعاء`, `لاحتجاز`: behind a preposition stands a verbal noun.
    else if (PREPOSITION.test(clitics) && isArabicPattern(rest, bare.slice(length))) return 'derived'
  }
  const from = word.definite ? ARTICLE.length : 0
  return isArabicPattern(text.slice(from), bare.slice(from)) ? 'derived' : 'unknown'
}

/** Whether a word is a verb of news, or one with its endings: `أعلنت`, `سيزور`. */
export function isVerb(text: string): boolean {
  const { verbs } = wordSets()
  if (verbs.has(text)) return true
  // `سعاد` is no future of `عاد`.
  if (PRESENT.test(text) && verbs.has(text.slice(1))) return true
  return ['ت', 'وا', 'ا', 'ه', 'ها', 'ون', 'ان'].some(
    ending =>
      text.endsWith(ending) && text.length > ending.length + 1 && verbs.has(text.slice(0, -ending.length)),
  )
}

/** Whether the text has the word of grammar itself and not a name that folding makes equal to it. */
export function isGrammar({ text, raw }: TextWord): boolean {
  const { grammar, grammarAsWritten, givenNames } = wordSets()
  if (!grammar.has(text)) return false
  if (text !== 'علي' && text !== 'ان' && !givenNames.has(text)) return true
  const bare = stripDiacritics(raw)
  return grammarAsWritten.has(bare) || bare === 'ان' || bare === 'الى'
}

function isBehindClitic(clitics: string, rest: string): boolean {
  if (clitics.includes(FUTURE)) return /^[ايتن]/u.test(rest) && wordSets().verbs.has(rest)
  return isListed(rest) || wordSets().grammar.has(rest) || isDerived(rest)
}

function isListed(text: string): boolean {
  const { verbs, nominals, grammar } = wordSets()
  if (verbs.has(text) || nominals.has(text)) return true
  const bare = withoutArticle(text, SHORTEST_NOUN)
  return bare !== text && (nominals.has(bare) || grammar.has(bare))
}

function isDerived(text: string): boolean {
  const bare = withoutArticle(text, SHORTEST_NOUN)
  const { verbs, nominals } = wordSets()
  for (const ending of ENDINGS) {
    if (!bare.endsWith(ending) || bare.length < ending.length + SHORTEST_STEM) continue
    const stem = bare.slice(0, -ending.length)
    if (nominals.has(stem) || nominals.has(`${stem}ه`) || nominals.has(stem + YEH)) return true
    if (bare === text && ending !== YEH && verbs.has(stem)) return true
  }
  return false
}
