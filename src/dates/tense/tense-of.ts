import { FUTURE_LOOKALIKE_STEMS, FUTURE_LOOKALIKE_WORDS } from '../lexicon/future-lookalikes.js'
import { PRESENT_LOOKALIKES } from '../lexicon/present-lookalikes.js'
import { lexiconIndex } from '../terms/lexicon-index.js'
import { senseOf, type Term } from '../terms/term.js'

/** Where a word places its clause. */
export type Tense = 'past' | 'present' | 'future'

const IMPERFECT_PREFIXES = 'يتنا'
const VERB_ENDINGS = ['ت', 'وا', 'تا', 'ا', 'ته', 'ها', 'هم', 'نا']
const BEFORE_A_VERB = ['الذي', 'التي', 'قد', 'لقد', 'فقد', 'كان', 'كانت']
const IN_A_SIDE_CLAUSE = ['الذي', 'التي', 'وهو', 'وهي', 'وهما', 'وهم', 'ما', 'مما', 'لا', 'كما']

/** What a single word says about its clause, or null: `سيلتقي` future, `أعلنت` past, `يزور` present. */
export function tenseOf(terms: readonly Term[], at: number): Tense | null {
  const term = terms[at]
  if (term?.kind !== 'word') return null
  const cue = senseOf(term, 'tense')
  const before = terms[at - 1]?.text ?? ''
  if (cue !== undefined) {
    if (term.text === 'قد' && startsImperfect(terms[at + 1])) return 'future'
    if (cue.homograph === true && !BEFORE_A_VERB.includes(before) && !opensSentence(terms[at - 1]))
      return null
    return cue.tense
  }
  if (term.senses.length > 0) return null
  const word = stripAnd(term.text)
  if (isListedPast(word)) return 'past'
  if (term.definite) return null
  if (isFutureVerb(word)) return 'future'
  if (isDerivedPast(word)) return 'past'
  if (!startsImperfect(term) || IN_A_SIDE_CLAUSE.includes(before)) return null
  return isGovernedByPast(terms, at) ? 'past' : 'present'
}

/** `سيلتقي`, `ستجري`: س, a prefix of the imperfect and at least two letters more. */
function isFutureVerb(word: string): boolean {
  if (word.length < 4 || !word.startsWith('س') || !IMPERFECT_PREFIXES.includes(word.charAt(1))) return false
  if (word.charAt(1) === 'ا') return false
  if ((FUTURE_LOOKALIKE_WORDS as readonly string[]).includes(word)) return false
  return !FUTURE_LOOKALIKE_STEMS.some(stem => word.startsWith(stem))
}

/** A verb of the list with an ending: `أعلنت`, `التقيا`. */
function isListedPast(word: string): boolean {
  const { words } = lexiconIndex()
  for (const ending of VERB_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const stem = word.slice(0, -ending.length)
    for (const form of [stem, `${stem}ي`, `${stem}ا`]) {
      if (words.get(form)?.some(sense => sense.type === 'tense' && sense.tense === 'past') === true)
        return true
    }
  }
  return false
}

/** A derived perfect: `استقبل`, `اجتمع`, `انفجر`; their nouns have an alef before the last letter. */
function isDerivedPast(word: string): boolean {
  const stem = word.endsWith('ت') ? word.slice(0, -1) : word.endsWith('وا') ? word.slice(0, -2) : word
  const derived = stem.startsWith('است')
    ? stem.length === 6
    : stem.length === 5 && (stem.startsWith('ان') || stem.charAt(2) === 'ت')
  return derived && stem.startsWith('ا') && stem.charAt(stem.length - 2) !== 'ا' && !endsLikeNoun(stem)
}

/** The first word of a sentence is its verb: `قتل ثلاثة …`. */
function opensSentence(before: Term | undefined): boolean {
  return before === undefined || before.kind === 'break' || (before.kind === 'sign' && before.text === '.')
}

function startsImperfect(term: Term | undefined): boolean {
  if (term?.kind !== 'word' || term.senses.length > 0) return false
  const word = stripAnd(term.text)
  return word.length >= 4 && word.startsWith('ي') && !(PRESENT_LOOKALIKES as readonly string[]).includes(word)
}

/** `كان … يزور`, `لم يصل`. */
function isGovernedByPast(terms: readonly Term[], at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    const text = terms[back]?.text ?? ''
    if (text === 'لم' || text === 'كان' || text === 'كانت' || text === 'كانوا') return true
  }
  return false
}

function stripAnd(word: string): string {
  return word.length > 4 && (word.startsWith('و') || word.startsWith('ف')) ? word.slice(1) : word
}

function endsLikeNoun(stem: string): boolean {
  return stem.endsWith('ه') || stem.endsWith('ء') || stem.endsWith('ا')
}
