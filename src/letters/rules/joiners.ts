import { JOINER, VARIATION } from '../fold-codes.js'
import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isArabicWordUnit, isMark } from '../unit-classes.js'

export const ZERO_WIDTH_JOINER = 0x200d
/** Asks for the coloured form of the sign before it. */
export const EMOJI_SELECTOR = 0xfe0f
/** The key drawn round the digit before it. */
export const KEYCAP = 0x20e3

/**
 * Drops zero width joiners and non-joiners and variation selectors, a run of them at a time, but for those that
 * - hold an emoji together or make one of a sign;
 * - shape a letter of a script that needs it (U+0900 to U+1FFF: the scripts of India and South East Asia, Mongolian);
 * - stand, where the steps say so, between two Arabic letters, or join the last letter of a word to nothing (`ه` as in `هـ`).
 */
export function foldJoiners(run: FoldRun): void {
  const { text, table } = run
  const end = run.nextKept(run.read)
  const next = text.charCodeAt(end)
  while (run.read < end) {
    const unit = text.charCodeAt(run.read)
    const folded = table.units[unit]
    const kept = folded === VARIATION ? isSelected(run, next) : folded === JOINER && joins(run, unit, next)
    if (kept) run.replace(unit)
    else run.drop(1)
  }
}

function joins({ last, table }: FoldRun, joiner: number, next: number): boolean {
  if (isShapedByJoiners(last)) return true
  if (joiner === ZERO_WIDTH_JOINER && (endsEmoji(last) || last === EMOJI_SELECTOR) && opensEmoji(next))
    return true
  if (table.steps.joiners !== 'letters' || !(isArabicLetter(last) || isMark(last))) return false
  return joiner === ZERO_WIDTH_JOINER || isArabicWordUnit(next)
}

/** Whether a unit is of a script whose letters joiners shape. */
export function isShapedByJoiners(unit: number): boolean {
  return unit >= 0x0900 && unit <= 0x1fff
}

/** A selector counts behind an emoji, and between a digit and the keycap round it. */
function isSelected({ last }: FoldRun, next: number): boolean {
  return endsEmoji(last) || (next === KEYCAP && last < 0x80)
}

/** Whether a unit may be the last of an emoji: the low half of a pair, or a sign. */
export function endsEmoji(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00 || isEmojiSign(unit)
}

/** Whether a unit may be the first of an emoji: the high half of a pair of U+1F000 to U+1FBFF, or a sign. */
export function opensEmoji(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || isEmojiSign(unit)
}

/** Whether a unit is one of the signs of the Basic Multilingual Plane that have an emoji form. */
function isEmojiSign(unit: number): boolean {
  return (unit >= 0x2190 && unit <= 0x2bff) || EMOJI_SIGNS.includes(unit)
}

const EMOJI_SIGNS: readonly number[] = [
  0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139, 0x3030, 0x303d, 0x3297, 0x3299,
]
