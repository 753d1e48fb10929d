import { isFamilyFirst } from '../name-roles.js'
import { prepareName, type PreparedName } from '../prepare-name.js'
import { lettersOf } from '../word-span.js'
import { ALIKE, answerBefore, answerBehind, answerBeyond, isNickname } from './answer-words.js'
import type { CompiledWatchlist } from './compile-watchlist.js'
import { holds, judgeOrdered, scriptOf } from './judge-letters.js'
import type { TextWords } from './text-words.js'
import type { WordHit } from './word-hits.js'

/** Words of a text that may name an entry. */
export interface Proposal {
  readonly id: string
  /** As the watchlist writes it. */
  readonly name: string
  /** The words, from the first to before the last. */
  readonly first: number
  readonly last: number
  readonly clitics: string
  /** Offsets into the folded text, behind the clitics. */
  readonly start: number
  readonly end: number
  /** How likely the letters are the name's. */
  readonly score: number
  /** How many words of the name are there, and how many the name has. */
  readonly answered: number
  readonly words: number
  /** Whether the words are those of the name as a search engine would fold them. */
  readonly exact: boolean
  /** Whether it is the last word of a name that begins with the family: `بينغ` for `شي جين بينغ`. */
  readonly isGivenLast: boolean
  /** Whether it is initials for a name of several words: then the text has capitals. */
  readonly isAcronym: boolean
  /** What the words are to the name. */
  readonly kind: WordHit['kind']
}

const ACRONYM = /^[A-Z]+$/u
const MOST_WORDS = 8
const SHORTEST_SPLIT = 9
const INNER_ARTICLE = /^(?<first>.{3,})(?=ال.{3})/u
/** A family name for its bearer, where the letters are the name's beyond doubt. */
const FAMILY = 0.85
const OTHER_FORM = 0.98
const NICKNAME = 0.95
const MOST_JUDGED = 50_000

/** Proposes the mentions of the names that a word was found to be spelled like. */
export class MentionProposer {
  readonly #watched: CompiledWatchlist
  #judged = new Map<string, Letters>()
  /** What hits are worth without their neighbours. */
  readonly #alone = new WeakMap<WordHit, Letters>()
  /** Words with their neighbours that do not belong to the name. */
  readonly #lonely = new Set<string>()

  constructor(watched: CompiledWatchlist) {
    this.#watched = watched
  }

  /**
   * The mentions around one word.
   *
   * @param text - the words of a text
   * @param at - the word
   * @param hit - what it was found to be
   * @param width - how many words of the text the hit is made of
   */
  propose(text: TextWords, at: number, hit: WordHit, width: number): Proposal[] {
    const name = this.#watched.prepared(hit.form)
    const proposals: Proposal[] = []
    let widest = width
    const beside = width === 1 ? this.#besideKey(text, at, hit) : ''
    for (const alike of this.#lonely.has(beside) ? [] : ALIKE) {
      const wide = this.#extend(text, at, hit, width, name, alike)
      if (wide.last - wide.first <= widest) continue
      widest = wide.last - wide.first
      const found = this.#judge(text, wide, hit, name)
      if (found) proposals.push(found)
    }
    if (widest === width && beside !== '') {
      if (this.#lonely.size >= MOST_JUDGED) this.#lonely.clear()
      this.#lonely.add(beside)
    }
    if (hit.kind !== 'inner' || width > 1) {
      const alone = {
        first: at,
        last: at + width,
        clitics: hit.clitics,
        length: hit.length,
        prefix: hit.prefix,
      }
      const found = this.#judge(
        text,
        { ...alone, answered: hit.kind === 'inner' ? 2 : hit.last - hit.first },
        hit,
        name,
      )
      if (found) proposals.push(found)
    }
    return proposals
  }

  #besideKey({ folded, starts, ends, joined }: TextWords, at: number, hit: WordHit): string {
    const before = joined[at] === 1 ? folded.text.slice(starts[at - 1], starts[at]) : ''
    const behind = joined[at + 1] === 1 ? folded.text.slice(starts[at + 1], ends[at + 1]) : ''
    return `${String(hit.form)}|${String(hit.first)}|${String(hit.length)}|${before}|${behind}`
  }

  #judge(text: TextWords, span: Span, hit: WordHit, name: PreparedName): Proposal | undefined {
    const isAlone = span.last - span.first === 1
    let letters = isAlone ? this.#alone.get(hit) : undefined
    if (letters && letters.score < LEAST) return undefined
    const { id, name: watchedName, form } = this.#watched.form(hit.form)
    const start = (text.starts[span.first] as number) + span.length
    const end = (text.ends[span.last - 1] as number) - hit.tail
    if (!letters) {
      const written = span.prefix + text.source.slice(...text.folded.toSource(start, end))
      letters = this.#lettersOf(written, span, hit, name)
      if (isAlone) this.#alone.set(hit, letters)
    }
    const { score, exact } = letters
    if (score < LEAST) return undefined
    const words = name.words.length - name.titles
    return {
      id,
      name: watchedName,
      first: span.first,
      last: span.last,
      clitics: span.clitics,
      start,
      end,
      score: form === watchedName ? score : score * OTHER_FORM,
      answered: hit.kind === 'family' && isAlone ? 1 : Math.min(words, span.answered),
      words,
      exact,
      isAcronym: form !== watchedName && words === 1 && ACRONYM.test(form),
      isGivenLast:
        hit.kind === 'family' &&
        hit.first > name.titles &&
        isFamilyFirst(name.words[name.titles]?.letters ?? ''),
      kind: hit.kind === 'family' && !isAlone && span.answered > 1 ? 'whole' : hit.kind,
    }
  }

  /** What the letters say, which is remembered. */
  #lettersOf(written: string, span: Span, hit: WordHit, name: PreparedName): Letters {
    const key = `${String(hit.form)}|${hit.kind}|${String(span.answered)}|${written}`
    let letters = this.#judged.get(key)
    if (letters) return letters
    const score = this.#score(written, hit, name, span.answered)
    const read = prepareName(written)
    const isSure = score >= MUST_BE && scriptOf(name) !== scriptOf(read)
    letters = { score, exact: isSure || holds(name.search, read.search) }
    if (this.#judged.size >= MOST_JUDGED) this.#judged.clear()
    this.#judged.set(key, letters)
    return letters
  }

  #score(written: string, hit: WordHit, name: PreparedName, answered: number): number {
    const read = prepareName(written)
    let score = judgeOrdered(read, name)
    if (score >= SURE) return score
    const whole = read.words.map(word => word.letters).join('')
    if (read.words.length > 1) score = Math.max(score, judgeOrdered(prepareName(whole), name))
    // `عبدالفتاحالسيسي`: the article shows where a word begins.
    if (read.words.length === 1 && whole.length >= SHORTEST_SPLIT)
      score = Math.max(score, judgeOrdered(prepareName(whole.replace(INNER_ARTICLE, '$<first> ')), name))
    const [given, held] = [read.words[0]?.letters ?? '', name.words[name.titles]?.letters ?? '']
    if (read.words.length > 1 && isNickname(given, held))
      score = Math.max(score, NICKNAME * judgeOrdered(prepareName(read.letters.replace(given, held)), name))
    if (hit.kind === 'family' && answered === hit.last - hit.first) {
      const family = prepareName(lettersOf({ name, first: hit.first, last: hit.last }))
      score = Math.max(
        score,
        FAMILY * judgeOrdered(read.words.length > 1 ? prepareName(whole) : read, family),
      )
    }
    return score
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

interface Letters {
  /** How likely they are the name's. */
  readonly score: number
  /** Whether they are so beyond doubt: the words are those of the name after folding. */
  readonly exact: boolean
}

interface Span {
  readonly first: number
  readonly last: number
  readonly clitics: string
  readonly length: number
  readonly prefix: string
  readonly answered: number
}

/** Below this the letters are no spelling of the name, whatever stands around. */
const LEAST = 0.2
const SURE = 0.7
/** Between scripts nothing is equal; so sure, it counts as much. */
const MUST_BE = 0.8
