import { MANAGING } from '../lexicon/tense-cues.js'
import { lexiconIndex } from '../terms/lexicon-index.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import {
  isEventfulImperfect,
  isFutureVerb,
  isListedPerfect,
  isPerfect,
  maybeFeminineImperfect,
  startsLikeImperfect,
} from './verb-forms.js'

/** Where a word places its clause. */
export type Tense = 'past' | 'present' | 'future'

const AUXILIARIES = ['لم', 'كان', 'كانت', 'كانوا', 'كانا']
const BEFORE_A_VERB = [
  'الذي',
  'التي',
  'الذين',
  'قد',
  'لقد',
  'فقد',
  'كان',
  'كانت',
  'ما',
  'عندما',
  'حين',
  'بعدما',
  'ان',
]
const IN_A_SIDE_CLAUSE = ['وهو', 'وهي', 'وهما', 'وهم', 'ما', 'مما', 'لا', 'كما', 'بينما', 'فيما']
const BEFORE_THE_FUTURE = ['سوف', 'لن', 'قد']
const LATER_THAN_ITSELF = ['قبل', 'دون', 'بدل']
const NOT_BEFORE_A_VERB = 'بلك'

/** What a single word says about its clause, or null: `سيلتقي` future, `أعلنت` past, `يزور` present, `المقرر` future. */
export function tenseOf(terms: readonly Term[], at: number): Tense | null {
  const term = terms[at]
  if (term?.kind !== 'word') return null
  const cue = senseOf(term, 'tense')
  if (cue !== undefined) return ofCue(terms, at, term, cue.tense, cue.homograph === true)
  const turn = senseOf(term, 'turn')
  if (turn !== undefined) return ofTurn(term, turn.turn, terms[at - 1])
  if (term.senses.length > 0) return null
  const bare = stripAnd(term.text)
  const words = bare === term.text ? [bare] : [term.text, bare]
  // `ألقت`, `التقوا`: the `ال` of a verb that begins with it.
  if (term.definite) return words.some(isListedPerfect) ? 'past' : null
  if (words.some(isFutureVerb)) return 'future'
  const feminine = maybeFeminineImperfect(bare) && (standsAsVerb(terms, at) || isSecond(terms, at))
  if (feminine || isEventfulImperfect(bare)) return ofImperfect(terms, at)
  return words.some(isPerfect) ? 'past' : null
}

function ofCue(
  terms: readonly Term[],
  at: number,
  term: Term,
  tense: Tense,
  homograph: boolean,
): Tense | null {
  if (term.text === 'قد') return startsLikeImperfect(terms[at + 1]?.text ?? '') ? 'future' : 'past'
  if (tense === 'past') {
    if (isNoun(term) || (homograph && !standsAsVerb(terms, at))) return null
    // `تعرض المحكمة`: before a feminine subject the perfect would have its ending.
    const agrees = term.text.startsWith('ت') && isFeminine(terms[at + 1])
    return agrees ? 'present' : tense
  }
  if (term.text === 'لن' || term.text === 'سوف') return tense
  if (isPerson(terms, at) || (tense === 'present' && isNoun(term))) return null
  // `كان الاجتماع المقرر`: the adjective of a noun has no auxiliary.
  if (!isAdjective(term, terms[at - 1]) && isGovernedByPast(terms, at)) return 'past'
  return tense === 'present' ? ofImperfect(terms, at) : tense
}

/** `المقررة الخاصة`, `مقرر اللجنة`: a rapporteur. */
function isPerson(terms: readonly Term[], at: number): boolean {
  const after = terms[at + 1]
  if (!/^(?:ال)?مقرره?$/u.test(terms[at]?.text ?? '')) return false
  const title = after?.text.startsWith('الخاص') === true || after?.text.startsWith('الامم') === true
  return title || (terms[at]?.definite === false && after?.definite === true && after.senses.length === 0)
}

/** An adjective of its noun: `الجولة المقبلة`; beside a time it belongs to that, and `السابق` is mostly «former». */
function ofTurn(term: Term, turn: number, before: Term | undefined): Tense | null {
  if (before?.kind !== 'word' || before.senses.length > 0 || !before.definite || term.clitics !== '')
    return null
  if (turn > 0) return 'future'
  return turn < 0 && (term.text === 'الماضي' || term.text === 'الماضيه') ? 'past' : null
}

function isAdjective(term: Term, before: Term | undefined): boolean {
  return term.definite && before?.kind === 'word' && before.definite
}

/** `لم يصل`, `كان … يتدرب`; `قبل أن يصل` tells nothing, `أن يصل` a wish. */
function ofImperfect(terms: readonly Term[], at: number): Tense | null {
  const before = terms[at - 1]?.text ?? ''
  if (IN_A_SIDE_CLAUSE.includes(before)) return null
  if (BEFORE_THE_FUTURE.includes(before)) return 'future'
  if (isGovernedByPast(terms, at)) return 'past'
  if (before !== 'ان') return 'present'
  const governor = terms[at - 2]?.text ?? ''
  if (LATER_THAN_ITSELF.includes(governor)) return null
  if (senseOf(terms[at - 2], 'tense')?.tense === 'future') return tenseOf(terms, at - 2)
  const managed = [at - 2, at - 3, at - 4].some(back => MANAGING.some(verb => terms[back]?.text === verb))
  return managed ? null : 'future'
}

/** `كان … يزور`, `لم يصل`, `كان من المقرر`. */
function isGovernedByPast(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text.startsWith('و') === true || terms[at]?.clitics === 'و') return false
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    if (terms[back]?.kind !== 'word') return false
    if (AUXILIARIES.includes(terms[back]?.text ?? '')) return true
  }
  return false
}

/** `القتل`, `لبحث`: with an article or a preposition the form is the noun; `التقى` has no article. */
function isNoun(term: Term): boolean {
  if (term.definite && !lexiconIndex().words.has(term.text)) return true
  return [...term.clitics].some(clitic => NOT_BEFORE_A_VERB.includes(clitic))
}

/** Where a bare `بحث` is a verb: first in its clause, behind `الذي` or `قد`, behind the definite noun that is its subject. */
function standsAsVerb(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (before === undefined || before.kind === 'break' || BEFORE_A_VERB.includes(before.text)) return true
  if (isSign(before, '.') || isSign(before, ':') || (isSign(before, '"') && terms[at]?.glued === true))
    return true
  if (isSign(before, ',')) return terms[at]?.clitics === 'و'
  if (before.kind !== 'word' || !before.definite || before.clitics !== '') return false
  return senseOf(terms[at - 2], 'preposition') === undefined && before.senses.length === 0
}

/** Behind the first word of its sentence, which is the subject of a headline: `إسرائيل تقصف`. */
function isSecond(terms: readonly Term[], at: number): boolean {
  const [subject, before] = [terms[at - 1], terms[at - 2]]
  if (before !== undefined && before.kind !== 'break') return false
  // `مصر` and its like are names of time zones as well.
  return subject?.kind === 'word' && subject.senses.every(sense => sense.type === 'zone')
}

function isFeminine(subject: Term | undefined): boolean {
  return subject?.senses.length === 0 && subject.definite && subject.text.endsWith('ه')
}

/** Without `و` or `ف`; `في` begins nouns (`فيروس`) more often than verbs. */
function stripAnd(word: string): string {
  if (word.length < 4) return word
  return word.startsWith('و') || (word.startsWith('ف') && !word.startsWith('في')) ? word.slice(1) : word
}
