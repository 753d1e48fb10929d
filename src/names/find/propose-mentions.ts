import { normalize } from '../../letters/index.js'
import { isFamilyFirst } from '../parse/name-roles.js'
import type { PreparedName } from '../prepare/prepare-name.js'
import { ALIKE, answerBefore, answerBehind, answerBeyond, mayBelong } from './answer-words.js'
import type { CompiledWatchlist } from './compile-watchlist.js'
import { judgeLetters, type LetterJudgement } from './judge-letters.js'
import type { TextWord } from './text-word.js'
import type { TextWords } from './text-words.js'
import { placed, type Proposal } from './proposal.js'
import { isRespelled } from './is-respelled.js'
import { isWholeOnly } from './whole-only.js'
import { mayStand, mayStandAlone, standingOf } from './standing.js'
import type { LaterReading, WordHit } from './word-hits.js'

const ACRONYM = /^[A-Z]+$/u
const MOST_WORDS = 8
/** Of an alias, or another spelling of a place. */
const OTHER_FORM = 0.98
/** Below this the letters are no spelling of the name, whatever stands around. */
const LEAST_LIKE = 0.2
/** A foreign name of one word with a vowel more or less. */
const RESPELLED = 0.86
const MOST_JUDGED = 50_000

/** Proposes the mentions of the names that a word was found to be spelled like. */
export class MentionProposer {
  readonly #watched: CompiledWatchlist
  #judged = new Map<string, LetterJudgement>()

  constructor(watched: CompiledWatchlist) {
    this.#watched = watched
  }

  /**
   * Leaves a word the hits that may come to something by themselves. A family name that would need its full name in the
   * text is kept for texts that have it; words of longer names are found by two that stand together. What leaves is
   * told by the word alone, so that it may leave for all texts.
   */
  meet(text: TextWords, at: number, word: TextWord): void {
    const hits: WordHit[] = []
    const later: LaterReading[] = []
    for (const hit of word.hits) {
      const name = this.#watched.prepared(hit.form)
      const found = this.#alone(text, at, hit, name, 1)
      if (!found) continue
      if (!found.standing || mayStandAlone(found, found.standing)) hits.push(hit)
      else if (hit.kind === 'family') {
        const { clitics, length, prefix } = hit
        later.push({ letters: name.words[hit.first]?.letters ?? '', clitics, length, prefix })
      }
    }
    word.hits = hits
    word.later = [...word.later, ...later]
    word.met = true
  }

  /**
   * The mentions around one word.
   *
   * @param text - the words of a text
   * @param at - the word
   * @param hit - what it was found to be
   * @param width - how many words of the text the hit is made of
   * @param proposals - takes what is found
   */
  propose(text: TextWords, at: number, hit: WordHit, width: number, proposals: Proposal[]): void {
    const name = this.#watched.prepared(hit.form)
    let widest = width
    for (const alike of this.#mayExtend(text, at, hit, width, name) ? ALIKE : []) {
      const wide = this.#extend(text, at, hit, width, name, alike)
      if (wide.last - wide.first <= widest) continue
      widest = wide.last - wide.first
      const found = this.#judge(text, wide, hit, name)
      if (found) proposals.push(found)
    }
    const found = this.#alone(text, at, hit, name, width)
    if (found) proposals.push(found)
  }

  /** Whether any word beside a hit may belong to the name; one in front may be parted from it by another. */
  #mayExtend(text: TextWords, at: number, hit: WordHit, width: number, name: PreparedName): boolean {
    const { form } = hit
    const { joined, count } = text
    return (
      name.words.length > hit.last - hit.first &&
      ((joined[at] === 1 && mayBelong(text, at - 1, form, name)) ||
        (joined[at] === 1 && joined[at - 1] === 1 && mayBelong(text, at - 2, form, name)) ||
        (at + width < count && joined[at + width] === 1 && mayBelong(text, at + width, form, name)))
    )
  }

  /** What a hit is without its neighbours. */
  #alone(text: TextWords, at: number, hit: WordHit, name: PreparedName, width: number): Proposal | undefined {
    const { clitics, length, prefix } = hit
    const answered = hit.kind === 'inner' ? 2 : hit.last - hit.first
    return this.#judge(text, { first: at, last: at + width, clitics, length, prefix, answered }, hit, name)
  }

  #judge(text: TextWords, span: Span, hit: WordHit, name: PreparedName): Proposal | undefined {
    const isAlone = span.last - span.first === 1
    const start = (text.starts[span.first] as number) + span.length
    const end = (text.ends[span.last - 1] as number) - hit.tail
    const place = { first: span.first, last: span.last, clitics: span.clitics, start, end }
    const known = isAlone ? hit.alone : undefined
    if (known !== undefined) return known === null ? undefined : placed(known, place)
    const { id, name: watchedName, form: written } = this.#watched.form(hit.form)
    const asWritten = span.prefix + text.source.slice(...text.folded.toSource(start, end))
    const letters = this.#lettersOf(asWritten, span, hit, name)
    const isOneName = isAlone && hit.kind === 'whole' && name.words.length === 1
    const respelled = isOneName && !letters.exact && isRespelled(normalize(asWritten), name.search)
    const { exact } = letters
    const score = respelled ? Math.max(letters.score, RESPELLED) : letters.score
    const words = name.words.length - name.titles
    const proposal = {
      ...place,
      form: hit.form,
      id,
      name: watchedName,
      score: written === watchedName ? score : score * OTHER_FORM,
      answered: hit.kind === 'family' && isAlone ? 1 : Math.min(words, span.answered),
      words,
      exact,
      respelled,
      isPerson: name.titles > 0 || (words > 1 && !isWholeOnly(name)),
      isAcronym: written !== watchedName && words === 1 && ACRONYM.test(written),
      isGivenLast:
        hit.kind === 'family' &&
        hit.first > name.titles &&
        isFamilyFirst(name.words[name.titles]?.letters ?? ''),
      kind: hit.kind === 'family' && !isAlone && span.answered > 1 ? 'whole' : hit.kind,
      bearers: hit.bearers,
    } as const
    const isOneWord = isAlone && (proposal.answered === 1 || proposal.kind === 'family')
    const standing = isOneWord ? standingOf(text, proposal, this.#watched.size) : undefined
    const found =
      score < LEAST_LIKE || (standing && !mayStand(proposal, standing))
        ? undefined
        : { ...proposal, standing }
    if (isAlone) hit.alone = found ?? null
    return found
  }

  /** What the letters say, which is remembered. */
  #lettersOf(written: string, span: Span, hit: WordHit, name: PreparedName): LetterJudgement {
    const key = `${String(hit.form)}|${hit.kind}|${String(span.answered)}|${written}`
    let letters = this.#judged.get(key)
    if (letters) return letters
    letters = judgeLetters(written, hit, name, span.answered)
    if (this.#judged.size >= MOST_JUDGED) this.#judged.clear()
    this.#judged.set(key, letters)
    return letters
  }

  /** As far as the words to both sides answer words of the name. */
  #extend(text: TextWords, at: number, hit: WordHit, width: number, name: PreparedName, alike: number): Span {
    const span: Writable<Span> = {
      first: at,
      last: at + width,
      clitics: hit.clitics,
      length: hit.length,
      prefix: hit.prefix,
      answered: hit.last - hit.first,
    }
    for (
      let held = hit.tail > 0 ? name.words.length : hit.last;
      held < name.words.length && span.last - span.first < MOST_WORDS;
    ) {
      const step = answerBehind(text, span.last, name, held, alike)
      if (step) {
        span.last += step.taken
        span.answered += step.given
      }
      held += step?.given ?? 1
    }
    // The two languages order the words of a body otherwise: `منظمة تعاون شانغهاي`.
    const skipped = hit.last - hit.first > 2 ? hit.last - 1 : hit.first
    for (let held = hit.kind === 'inner' ? name.titles : skipped; held < skipped; held++) {
      const step = answerBehind(text, span.last, name, held, ALIKE[0])
      if (!step) continue
      span.last += step.taken
      span.answered += step.given
    }
    if (hit.length > 0) return span
    for (let held = hit.first; held > 0 && span.last - span.first < MOST_WORDS;) {
      const next = answerBefore(text, span.first, name, held, alike)
      // `سعد الدين الحريري`: a word that the watched name does not have.
      const step = next ?? answerBeyond(text, span.first, name, held, alike)
      if (step) {
        span.first -= step.taken
        span.answered += step.given
        if (step.length > 0)
          return { ...span, clitics: step.clitics, length: step.length, prefix: step.prefix }
      }
      held -= step?.given ?? 1
    }
    return span
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

interface Span {
  readonly first: number
  readonly last: number
  readonly clitics: string
  readonly length: number
  readonly prefix: string
  readonly answered: number
}
