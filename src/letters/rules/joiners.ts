import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isArabicWordUnit, isMark } from '../unit-classes.js'

const ZERO_WIDTH_JOINER = 0x200d
const EMOJI_SELECTOR = 0xfe0f
const KEYCAP = 0x20e3

/**
 * Drops a zero width joiner or non-joiner unless it holds an emoji together, shapes a letter of a script that needs it
 * (U+0900 to U+1FFF: the scripts of India and South East Asia, Mongolian) or, where the steps say so, stands between two
 * Arabic letters.
 */
export function foldJoiner(run: FoldRun): void {
  const { text, last } = run
  const joiner = text.charCodeAt(run.read)
  const next = text.charCodeAt(run.nextKept(run.read + 1))
  const kept =
    (joiner === ZERO_WIDTH_JOINER && (endsEmoji(last) || last === EMOJI_SELECTOR) && opensEmoji(next)) ||
    (last >= 0x0900 && last <= 0x1fff) ||
    (run.table.steps.joiners === 'letters' && (isArabicLetter(last) || isMark(last)) && isArabicWordUnit(next))
  if (kept) run.replace(joiner)
  else run.drop(1)
}

/** Keeps a variation selector only where it makes an emoji of a sign, or a sign of an emoji. */
export function foldVariation(run: FoldRun): void {
  const { text, last } = run
  const opensKeycap = text.charCodeAt(run.nextKept(run.read + 1)) === KEYCAP && last < 0x80
  if (endsEmoji(last) || opensKeycap) run.replace(text.charCodeAt(run.read))
  else run.drop(1)
}

/** Whether a unit may be the last of an emoji: the low half of a pair, or a sign. */
function endsEmoji(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00 || isEmojiSign(unit)
}

/** Whether a unit may be the first of an emoji: the high half of a pair of U+1F000 to U+1FBFF, or a sign. */
function opensEmoji(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || isEmojiSign(unit)
}

/** Whether a unit is one of the signs of the Basic Multilingual Plane that have an emoji form. */
function isEmojiSign(unit: number): boolean {
  return (unit >= 0x2190 && unit <= 0x2bff) || EMOJI_SIGNS.includes(unit)
}

const EMOJI_SIGNS: readonly number[] = [0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139, 0x3030, 0x303d, 0x3297, 0x3299]
