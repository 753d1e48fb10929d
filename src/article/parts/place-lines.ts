import type { ArticlePartKind } from './article-part.js'
import { placeHead } from './place-head.js'
import { isAuthorNote, isBareName } from './read-byline.js'
import { readCue, type Cue } from './read-cue.js'
import type { Line } from './read-lines.js'

/** A line under way: what it says itself, and what its place has made of it. */
export interface PlacedLine {
  readonly line: Line
  readonly cue: Cue | null
  kind: ArticlePartKind | null
}

/** A sentence has so many words, a headline fewer than the second figure. */
const FEWEST_IN_SENTENCE = 6
const MOST_IN_HEADLINE = 20
/** A full stop, or the comma of a sentence that goes on in the next line; a mark such as `[1]` may follow. */
const ENDS_IN_SENTENCE = /[.,;]["')\]]*(?: ?\[[^[\]]{1,30}\]\.?)*$/u
/** Longer ones without a full stop are lines of a text broken by columns. */
const MOST_IN_HEADING = 10
const FEWEST_IN_LINK = 4
const MOST_IN_LINK = 25
const MOST_IN_REFERENCE = 40
/** Kinds that end a section of comments, whatever they open themselves. */
const ENDS_COMMENTS: readonly ArticlePartKind[] = [
  'boilerplate',
  'navigation',
  'related',
  'subscription',
  'tags',
  'reference',
]

/** The kind of each line: by its own cue, or by the section it is in, or by where it stands among the paragraphs. */
export function placeLines(lines: readonly Line[]): ArticlePartKind[] {
  const placed = lines.map((line): PlacedLine => {
    const cue = readCue(line)
    return { line, cue, kind: cue?.kind ?? null }
  })
  keepHeadings(placed)
  placeSections(placed)
  const open = placed.filter(one => one.kind === null)
  const first = open.find(({ line }) => isParagraph(line))
  if (first === undefined) placeWithoutParagraph(placed)
  else {
    placeHead(placed, placed.indexOf(first))
    placeRest(placed, placed.indexOf(first))
  }
  return placed.map(({ kind }) => kind ?? 'body')
}

/** Whether a line is a sentence or more: it ends as one, or is longer than any headline. */
function isParagraph({ words, folded }: Line): boolean {
  if (words.length > MOST_IN_HEADLINE) return true
  return words.length >= FEWEST_IN_SENTENCE && ENDS_IN_SENTENCE.test(folded)
}

function lastParagraph(placed: readonly PlacedLine[]): number {
  let last = -1
  for (const [index, { kind, line }] of placed.entries()) if (kind === null && isParagraph(line)) last = index
  return last
}

/** `اقتصاد` between two paragraphs is a heading of the article, in a menu it has neighbours. */
function keepHeadings(placed: PlacedLine[]): void {
  for (const [index, one] of placed.entries()) {
    if (one.kind !== 'navigation' || one.line.words.length > 2) continue
    const above = placed[index - 1]
    const below = placed[index + 1]
    const isText = (other: PlacedLine | undefined): boolean => other?.cue === null && isParagraph(other.line)
    if (isText(above) && isText(below)) one.kind = 'heading'
  }
}

function placeSections(placed: PlacedLine[]): void {
  let section: ArticlePartKind | null = null
  let seenText = false
  const last = lastParagraph(placed)
  for (const [index, one] of placed.entries()) {
    if (one.cue?.opens === true) {
      section = seenText || one.cue.kind === 'related' ? one.cue.kind : null
      continue
    }
    if (section !== null && isInSection(one, section, index < last)) one.kind = section
    else if (one.kind === null || (section === 'comment' && ENDS_COMMENTS.includes(one.kind))) section = null
    else if (section === 'related' && one.kind !== 'published') section = null
    seenText ||= one.kind === null && isParagraph(one.line)
  }
}

function isInSection({ kind, line }: PlacedLine, section: ArticlePartKind, textFollows: boolean): boolean {
  if (section === 'comment') return kind === null || !ENDS_COMMENTS.includes(kind)
  if (section === 'reference') return kind === null && line.words.length <= MOST_IN_REFERENCE
  if (kind === 'published' || kind === 'caption') return true
  if (kind !== null || isParagraph(line) || line.words.length > MOST_IN_LINK) return false
  return !textFollows || line.words.length >= FEWEST_IN_LINK
}

/** A page of headlines, a single line, or a headline and a short text. */
function placeWithoutParagraph(placed: readonly PlacedLine[]): void {
  const open = placed.filter(one => one.kind === null)
  const long = open.filter(({ line }) => line.words.length >= FEWEST_IN_LINK)
  if (long.length >= 3) for (const one of open) one.kind = long.includes(one) ? 'title' : 'navigation'
  else if (long.length === 2 && open[0] !== undefined) open[0].kind = 'title'
}

/** Lines behind the first paragraph. */
function placeRest(placed: readonly PlacedLine[], first: number): void {
  const last = lastParagraph(placed)
  for (let index = first; index < placed.length; index++) {
    const one = placed[index]
    if (one?.kind !== null || isParagraph(one.line)) continue
    one.kind = index < last ? kindWithin(placed, index) : kindBehind(one, placed[index - 1])
  }
}

function kindWithin(placed: readonly PlacedLine[], index: number): ArticlePartKind {
  const one = placed[index]
  if (one === undefined || isBroken(one, placed[index - 1])) return 'body'
  const { words, folded } = one.line
  const heading = words.length <= MOST_IN_HEADING && !/[.:,;]["')\]]*$/u.test(folded)
  return heading ? 'heading' : 'body'
}

function kindBehind(one: PlacedLine, above: PlacedLine | undefined): ArticlePartKind {
  const { line } = one
  if (isBroken(one, above)) return 'body'
  if (isAuthorNote(line) || isBareName(line)) return 'byline'
  if (line.closed) return 'body'
  return line.words.length >= FEWEST_IN_LINK ? 'related' : 'navigation'
}

/** Whether a line goes on with the sentence of the line above, in a text broken by columns. */
function isBroken({ line }: PlacedLine, above: PlacedLine | undefined): boolean {
  if (above === undefined || line.apart || above.line.closed) return false
  return (above.kind === null || above.kind === 'body') && above.line.words.length >= FEWEST_IN_SENTENCE
}
