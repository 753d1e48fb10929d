import {
  APPOINTING_VERBS,
  BASELINES,
  DELIVERIES,
  PLANNED_NOUNS,
  PLANNING_VERBS,
} from '../lexicon/planning.js'
import { CLAUSE_CLOSERS, CLAUSE_OPENERS, LASTING, UNPLANNED } from '../lexicon/tense-cues.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { tenseOf, type Tense } from './tense-of.js'

/** Terms a clause is searched back for its verb, and on. */
const REACH_BACK = 40
const REACH_ON = 12
const SENTENCE_ENDS = ['.', '?', '!', ';']
const RELATIVES = ['الذي', 'التي', 'الذين', 'اللذان', 'اللذين']
const COMING_BACK = ['يعود', 'تعود', 'عاد', 'عادت', 'يرجع', 'ترجع']
const SESSIONS = ['جلسه', 'لجلسه']
const PRONOUNS = ['ته', 'ها', 'هم', 'هما']

/** What the clause around the terms `at` to `next` says. */
export type ClauseReader = (at: number, next: number) => Tense | null

/**
 * Answers for the clause around an expression of time: past, present or future, or null where nothing tells. It reads in
 * this order, and the first that tells decides:
 *
 * 1. what touches the expression: `هجوم الأحد` is past, `إلى الأحد`, `قبل مباراة الأحد` and `الأحد موعدا` are future;
 * 2. where the expression opens its clause, the verb right behind it: `والجمعة يعود`, `أن الأحد سيكون`;
 * 3. back to the beginning of the sentence, the nearest word that tells: a verb, a participle or a noun of plan. What stands
 *    between quotation marks or in brackets is passed over from outside, and so is a relative clause that a comma has
 *    closed, if there is a main verb before it;
 *    A verb of decision passes the day on to what it decides: `قرر المجلس تعطيل الدراسة الخميس` is future.
 * 4. at `أن`, `إن` with nothing found behind it, the clause it opens is read to its end, and no further back;
 * 5. on to the end of the sentence or clause, or to the next weekday.
 *
 * Each word of the text is judged at most once.
 */
export function createClauseReader(terms: readonly Term[]): ClauseReader {
  const judged = new Map<number, Tense | null>()
  const judge = (at: number): Tense | null => {
    let tense = judged.get(at)
    if (tense === undefined) {
      tense = tenseOf(terms, at)
      judged.set(at, tense)
    }
    return tense
  }

  const readBack = (at: number, next: number): Tense | null => {
    let closed: Tense | null = null
    for (let back = at - 1; back >= 0 && back >= at - REACH_BACK && !endsSentence(terms, back); back -= 1) {
      back = passQuoted(terms, back, at)
      if (isOneOf(CLAUSE_OPENERS, terms[back]?.text) && !startsLikeVerb(terms[back + 1]))
        return closed ?? readOn(next)
      if (isOneOf(BASELINES, terms[back]?.text) || isDoneBefore(terms, back)) return 'past'
      const tense = judge(back)
      if (tense === null) continue
      if (!isClosedRelative(terms, back, at))
        return tense === 'past' && isPlanned(terms, back, at) ? 'future' : tense
      closed ??= tense
    }
    return closed ?? readOn(next)
  }

  const readOn = (next: number): Tense | null => {
    for (let on = next; on < next + REACH_ON && !endsSentence(terms, on); on += 1) {
      if (senseOf(terms[on], 'weekday') !== undefined || isOneOf(CLAUSE_CLOSERS, terms[on]?.text)) return null
      const tense = judge(on)
      if (tense !== null) return tense
    }
    return null
  }

  const readUntil = (at: number): Tense => {
    for (let back = at - 1; back >= 0 && back >= at - REACH_ON && !endsSentence(terms, back); back -= 1) {
      if (isOneOf(LASTING, terms[back]?.text)) return 'past'
    }
    return 'future'
  }

  return (at, next) => {
    if (senseOf(terms[at - 1], 'preposition')?.role === 'until') return readUntil(at)
    const touching = readTouching(terms, at, next)
    if (touching !== null) return touching
    const fronted = opensClause(terms, at) ? judge(isSign(terms[next], ',') ? next + 1 : next) : null
    return fronted ?? readBack(at, next)
  }
}

function readTouching(terms: readonly Term[], at: number, next: number): Tense | null {
  const before = terms[at - 1]
  if (terms[next]?.text === 'موعدا' || isOneOf(DELIVERIES, before?.text)) return 'future'
  if (isAppointed(terms, at)) return 'future'
  if (isOneOf(UNPLANNED, before?.text)) return 'past'
  if (senseOf(before, 'preposition')?.role === 'to' && senseOf(terms[at], 'weekday') !== undefined) {
    return [2, 3, 4].some(back => COMING_BACK.includes(terms[at - back]?.text ?? '')) ? null : 'future'
  }
  const led = senseOf(terms[at - 2], 'preposition')?.role === 'before'
  const plain = before?.senses.length === 0 || senseOf(before, 'event') !== undefined
  const noun = before?.kind === 'word' && plain ? before.text : null
  return led && noun !== null && !PRONOUNS.some(end => noun.endsWith(end)) ? 'future' : null
}

/** `أجلت المحكمة القضية إلى 12 يناير`, `حددت جلسة الأحد`, `أرجأت … إلى ما بعد العيد`: the verb is past, the day to come. */
function isAppointed(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  const afterwards = senseOf(before, 'preposition')?.role === 'after' && terms[at - 2]?.text === 'ما'
  const target = senseOf(before, 'preposition')?.role === 'to' || isOneOf(SESSIONS, before?.text)
  if (!target && !afterwards) return false
  for (let back = at - 2; back >= 0 && back >= at - REACH_ON && !endsSentence(terms, back); back -= 1) {
    if (isOneOf(APPOINTING_VERBS, terms[back]?.text) && terms[back - 1]?.text !== 'من') return true
  }
  return false
}

/** `بعد اعتقاله الأحد`, `عقب انسحابهم في مايو`: a verbal noun with its pronoun, done before what the clause tells. */
function isDoneBefore(terms: readonly Term[], at: number): boolean {
  return (
    senseOf(terms[at - 1], 'preposition')?.role === 'after' &&
    terms[at]?.senses.length === 0 &&
    /^(?:ا.{2,4}ا.ه|ت.{2}ي.ه|.{3,}(?:ها|هم|هما))$/u.test(terms[at].text)
  )
}

/** Nothing of its clause stands before the expression and its preposition. */
function opensClause(terms: readonly Term[], at: number): boolean {
  const first = senseOf(terms[at - 1], 'preposition') === undefined ? at : at - 1
  const before = terms[first - 1]
  if (endsSentence(terms, first - 1) || isSign(before, ':') || isSign(before, '"')) return true
  return isOneOf(CLAUSE_OPENERS, before?.text) || (isSign(before, ',') && terms[first]?.clitics === 'و')
}

/** From a closing quotation mark or bracket to the one that opens it, or the term itself. */
function passQuoted(terms: readonly Term[], at: number, from: number): number {
  const opener =
    isSign(terms[at], '"') && terms[at]?.glued === true ? '"' : isSign(terms[at], ')') ? '(' : null
  if (opener === null) return at
  for (let back = at - 1; back >= 0 && back >= from - REACH_BACK; back -= 1)
    if (isSign(terms[back], opener)) return back
  return at
}

/** `القمة التي دعا إليها الرئيس، الخميس`: the comma has closed the relative clause of this verb. */
function isClosedRelative(terms: readonly Term[], verb: number, at: number): boolean {
  if (!isSign(terms[at - 1], ',')) return false
  return [1, 2].some(back => RELATIVES.includes(terms[verb - back]?.text ?? ''))
}

/** `دعا إلى إضراب الخميس`, `قرر المجلس تعطيل الدراسة الخميس`: the day is that of what is planned. */
function isPlanned(terms: readonly Term[], verb: number, at: number): boolean {
  if (!isOneOf(PLANNING_VERBS, terms[verb]?.text) || isSign(terms[at - 1], ',')) return false
  for (let on = verb + 1; on < at; on += 1) {
    const noun = terms[on]?.text.replace(/^(?:بال|لل|ال|ب)/u, '')
    const role = senseOf(terms[on - 1], 'preposition')?.role
    if (isOneOf(PLANNED_NOUNS, noun) && (role === undefined || role === 'to')) return true
  }
  return false
}

/** A line end, the beginning or end of the text, or a full stop that does not divide a number. */
function endsSentence(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  if (term === undefined || term.kind === 'break') return true
  if (term.kind !== 'sign' || !SENTENCE_ENDS.includes(term.text)) return false
  return !(
    term.glued &&
    terms[at - 1]?.kind === 'number' &&
    terms[at + 1]?.kind === 'number' &&
    terms[at + 1]?.glued === true
  )
}

/** A subjunctive: `قبل أن يصل` opens no clause that a day before the main verb could lie in. */
function startsLikeVerb(term: Term | undefined): boolean {
  return term !== undefined && (senseOf(term, 'tense') !== undefined || 'يت'.includes(term.text.charAt(0)))
}

function isOneOf(list: readonly string[], text: string | undefined): boolean {
  return text !== undefined && list.includes(text)
}
