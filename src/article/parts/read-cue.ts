import type { ArticlePartKind } from './article-part.js'
import { isPublishedLine } from './is-published-line.js'
import { isByline } from './read-byline.js'
import { readButtonRow } from './read-button-row.js'
import { readDateline } from './read-dateline.js'
import type { Line } from './read-lines.js'
import { readPhrase } from './read-phrase.js'
import { isAgency, isCaption, isCredit } from './read-source.js'

/** What a line says of itself, whatever stands around it. */
export interface Cue {
  readonly kind: ArticlePartKind
  /** Whether the line heads a section of its kind. */
  readonly opens: boolean
}

const REFERENCE_START = /^(?:\[[0-9]{1,3}\]|\^|[0-9]{1,3} ?[.)-]? ?\^)/u
const REFERENCE_WITHIN = /retrieved |accessed |اطلع عليه بتاريخ|مورشف من الاصل|نسخه محفوظه/u
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,|]*)+$/u
/** An address, an e-mail, a handle and nothing else. */
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+|@[\p{L}\p{N}_]+)$/u
const LONGEST_DATELINE = 10
/** No button, link or caption has more words, nor so many units; a run of millions would fill the stack of the patterns. */
const LONGEST = 60
const LONGEST_UNITS = 10_000

/** The cue of a line: its phrases, its signs, its closed lists of words; `null` for what only its place can tell. */
export function readCue(line: Line): Cue | null {
  const { folded, words } = line
  if (words.length > LONGEST || folded.length > LONGEST_UNITS) return null
  if (words.length === 0) return { kind: 'boilerplate', opens: false }
  if (REFERENCE_START.test(folded) || REFERENCE_WITHIN.test(folded))
    return { kind: 'reference', opens: false }
  const phrase = readPhrase(line)
  if (phrase !== null) return phrase
  const kind = readKind(line)
  return kind === null ? null : { kind, opens: false }
}

function readKind(line: Line): ArticlePartKind | null {
  if (HASHTAGS.test(line.folded)) return 'tags'
  if (ADDRESS.test(line.folded)) return 'share'
  if (isCredit(line)) return 'credit'
  const row = readButtonRow(line)
  if (row !== null) return row
  if (isPublishedLine(line)) return 'published'
  if (isByline(line, false)) return 'byline'
  if (isDatelineAlone(line)) return 'dateline'
  return isCaption(line) ? 'caption' : null
}

/** `القاهرة - رويترز`; an agency alone is a credit. */
function isDatelineAlone({ text, words, folded }: Line): boolean {
  if (words.length > LONGEST_DATELINE || words.length < 2 || /^[([]/u.test(folded)) return false
  const dateline = readDateline(text, false)
  return dateline !== null && dateline.next === text.length && dateline.end > 0 && !isAgency(folded)
}
