/**
 * The cells a terminal takes for a text of one line.
 *
 * Marks and format characters take none, a letter one, also where a font joins lam and alef into one sign; ideographs
 * and emoji take two, an emoji of several code points not more than that. Control characters count as nothing: take
 * them out first.
 */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of clusters(text)) width += EMOJI.test(segment) ? 2 : sumWidths(segment)
  return width
}

const PLAIN = /^[\u0020-\u007E]*$/u

/** A picture by itself, or a sign that U+FE0F asks to be shown as one, `1` + U+FE0F + U+20E3 among them. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u

const ZERO = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\u1160-\u11FF]/u

/** Format characters by category that are drawn: signs before or over a number, the soft hyphen. */
const DRAWN = /[\u00AD\u0600-\u0605\u06DD\u0890\u0891\u08E2]/u

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u

const HALF_WIDTH = /[\uFF61-\uFFDC]/u

function sumWidths(cluster: string): number {
  let width = 0
  for (const character of cluster) {
    if (ZERO.test(character) && !DRAWN.test(character)) continue
    width += WIDE.test(character) && !HALF_WIDTH.test(character) ? 2 : 1
  }
  return width
}

/** Clusters are the same in every language; a host's own must not decide. */
const NO_LANGUAGE = 'und'

let segmenter: Intl.Segmenter | undefined

function clusters(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(NO_LANGUAGE, { granularity: 'grapheme' })
  return segmenter.segment(text)
}
