import type { ArticlePartKind } from './article-part.js'
import type { PlacedLine } from './place-lines.js'
import { pageLexicon } from './page-lexicon.js'
import { isBareName, isByline } from './read-byline.js'
import type { Line } from './read-lines.js'

const FEWEST_IN_TITLE = 4
const FEWEST_IN_SUMMARY = 6
/** Encyclopedias end the few words under a picture with a full stop. */
const MOST_IN_CAPTION = 5
/** `«الوطن» الدمام`, and `(الإنترنت)` behind the words under a picture. */
const OUTLET = /^[«"“]/u
const BRACKETED = /\)\.?$/u
const MOST_IN_BYLINE = 4
const MOST_WITH_SOURCE = 12
/** `القاهرة - محمد علي`: who wrote, and from where. */
const DIVIDED = / ?[-/|,:] ?/u
const MOST_PIECES = 3
const MOST_WORDS_OF_PIECE = 3

/** The lines above the first paragraph: the title, what stands over it, and what under it. */
export function placeHead(placed: readonly PlacedLine[], first: number): void {
  const open = placed.slice(0, first).filter(one => one.kind === null)
  const title = open.find(({ line }) => line.words.length >= FEWEST_IN_TITLE && !isBareName(line)) ?? open[0]
  if (title === undefined) return
  title.kind = 'title'
  const at = placed.indexOf(title)
  for (const [index, one] of placed.slice(0, first).entries()) {
    if (one.kind === null)
      one.kind =
        index < at ? kindAbove(placed, index, at) : kindBelow(one.line, title.line, placed[index + 1]?.line)
    else if (one.kind === 'navigation' && index === at + 1 && isByline(one.line, true)) one.kind = 'byline'
  }
}

/** A kicker stands right over its title; everything higher is the site's. */
function kindAbove(placed: readonly PlacedLine[], index: number, title: number): ArticlePartKind {
  const between = placed.slice(index + 1, title)
  return between.every(one => one.kind === null || one.kind === 'published') ? 'heading' : 'navigation'
}

function kindBelow(line: Line, title: Line, below: Line | undefined): ArticlePartKind {
  // Pages give a caption twice, the second time with its source.
  if (below !== undefined && below.folded !== line.folded && below.folded.startsWith(line.folded))
    return 'caption'
  if (line.closed && line.words.length <= MOST_IN_CAPTION) return 'caption'
  if (OUTLET.test(line.text) && line.words.length <= MOST_IN_BYLINE) return 'byline'
  if (BRACKETED.test(line.folded) && line.words.length <= MOST_WITH_SOURCE) return 'caption'
  if (isByline(line, true) || isBareName(line) || isPlaceAndName(line)) return 'byline'
  if (isRepeated(line, title)) return 'title'
  return line.words.length >= FEWEST_IN_SUMMARY ? 'summary' : 'heading'
}

/** Pages repeat their title, often in other words: half of the words are the same. */
function isRepeated({ words }: Line, title: Line): boolean {
  const known = new Set(title.words)
  const shared = words.filter(word => known.has(word)).length
  return shared * 2 >= Math.min(words.length, title.words.length) && shared * 2 >= words.length
}

function isPlaceAndName({ folded, letters, words }: Line): boolean {
  const pieces = folded.split(DIVIDED)
  if (pieces.length < 2 || pieces.length > MOST_PIECES || letters.length !== words.length) return false
  const { unnamed, navigation } = pageLexicon()
  return (
    pieces.every(piece => piece !== '' && piece.split(' ').length <= MOST_WORDS_OF_PIECE) &&
    letters.every(word => !unnamed.has(word) && !navigation.has(word))
  )
}
