import { checkString } from '../../check-input.js'
import type { ArticlePart, ArticlePartKind } from './article-part.js'
import { cutLine } from './cut-line.js'
import { placeLines } from './place-lines.js'
import { readLines } from './read-lines.js'

/** A dateline may stand behind a summary that reads like a paragraph. */
const PARAGRAPHS_WITH_DATELINE = 3

/**
 * The parts of a page: the article told apart from its title, byline, dateline, captions and references, and from the
 * menus, buttons, related links, comments and legal lines of the site around it.
 *
 * The parts are sorted and disjoint and cover every unit that is not blank: nothing is thrown away. A part is a line, or
 * a piece of one where a dateline stands in front of its sentence, an agency in brackets behind it, or a mark such as
 * `[1]` in it. A line that no rule knows is `body`. The rules ask for the closed words of news sites, for length,
 * punctuation and place; a page without line ends is one paragraph to them. Empty text has no parts.
 *
 * @param text - the text of a page, one block a line, as a browser copies it; never throws for it
 * @returns the parts in the order of the text
 * @example
 * ```ts
 * import { articleParts } from 'khabar/article'
 * const page = 'الوزير يزور عدن غدا\nعدن - رويترز - أعلنت الوزارة أن الوزير يزور عدن غدا.\nاقرأ أيضا: زيارة مؤجلة'
 * articleParts(page).map(({ kind, start, end }) => [kind, start, end])
 * // → [['title', 0, 19], ['dateline', 20, 34], ['body', 35, 72], ['related', 73, 95]]
 * ```
 */
export function articleParts(text: string): ArticlePart[] {
  const lines = readLines(checkString(text, 'the text'))
  const kinds = placeLines(lines)
  const parts: ArticlePart[] = []
  let paragraphs = 0
  for (const [index, line] of lines.entries()) {
    const kind: ArticlePartKind = kinds[index] ?? 'body'
    if (kind === 'body') paragraphs += 1
    const opening = paragraphs === 1 ? 'first' : paragraphs <= PARAGRAPHS_WITH_DATELINE ? 'maybe' : null
    for (const piece of cutLine(line.text, kind, opening)) {
      const [start, end] = [line.start + piece.start, line.start + piece.end]
      parts.push({ kind: piece.kind, start, end, text: text.slice(start, end) })
    }
  }
  return parts
}
