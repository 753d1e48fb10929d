import { BEFORE_A_PERFECT } from '../lexicon/rule-words.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'

/** Terms that a path is followed back to its Latin beginning. */
const LONGEST_PATH = 12
const LAST_LATIN = 0x24f
const BECAME = 'غدا'
const isBeforePerfect = /* @__PURE__ */ createWordList(BEFORE_A_PERFECT)

/** Whether what stands beside a word of time makes it something else: `قناة الغد`, `غدا واضحا`, `site.com/2024/05`. */
export function isTrap(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  if (term?.kind === 'number') return isInPath(terms, at)
  const isDay = senseOf(term, 'relative-day') ?? senseOf(term, 'weekday')
  if (term === undefined || isDay === undefined) return false
  if (term.text === BECAME) return isBecame(terms, at)
  if (term.clitics !== '') return false
  return (term.definite && isNamedByHead(terms[at - 1])) || isBothOfThem(terms, at)
}

/** `سوق الأحد`, `قناة الغد`: the head of a name has no article of its own. */
function isNamedByHead(before: Term | undefined): boolean {
  return senseOf(before, 'place-head') !== undefined && before?.definite === false
}

/** `بين الاثنين`: «the two of them», where no other day follows. */
function isBothOfThem(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'الاثنين' || terms[at - 1]?.text !== 'بين') return false
  return terms[at + 1]?.clitics !== 'و' && terms[at + 1]?.text !== 'و'
}

/** `قد غدا مشهورا`, `غدا واضحا`, `وغدا الحلم حقيقة`: the verb «became», by what stands before it or by its accusative. */
function isBecame(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (isBeforePerfect(before?.text)) return true
  const joined = terms[at]?.clitics === 'و' || terms[at]?.clitics === 'ف'
  const opens = before === undefined || before.kind === 'break' || isSign(before, '.') || isSign(before, ',')
  if (!opens && !joined) return false
  const subject = terms[at + 1]
  const named = subject?.kind === 'word' && subject.definite && subject.senses.length === 0
  return isAccusative(subject) || (named && isAccusative(terms[at + 2]))
}

/** An indefinite accusative: `واضحا`. */
function isAccusative(term: Term | undefined): boolean {
  return (
    term?.kind === 'word' &&
    !term.definite &&
    term.senses.length === 0 &&
    term.text.length > 3 &&
    term.text.endsWith('ا')
  )
}

/** `example.com/2024/05/12`: figures of an address. */
function isInPath(terms: readonly Term[], at: number): boolean {
  let back = at
  while (back > at - LONGEST_PATH && terms[back]?.glued === true && (back === at || !isWord(terms[back])))
    back -= 1
  return (
    isSign(terms[at - 1], '/') && isWord(terms[back]) && (terms[back]?.text.charCodeAt(0) ?? 0) <= LAST_LATIN
  )
}

function isWord(term: Term | undefined): boolean {
  return term?.kind === 'word'
}
