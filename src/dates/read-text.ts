import { alignNormalized, type Alignment } from '../letters/index.js'
import type { Found } from './parsers/found.js'
import { findExpressions } from './parsers/index.js'
import { appendZones } from './refine/append-zones.js'
import { joinRanges } from './refine/join-ranges.js'
import { linkLists } from './refine/link-lists.js'
import { mergeNeighbours } from './refine/merge.js'
import type { Settings } from './settings.js'
import { createClauseReader, type ClauseReader } from './tense/clause-reader.js'
import { findTerms } from './terms/find-terms.js'
import type { Term } from './terms/term.js'

/** A text read as far as its own words go: it may be resolved against one reference after the other. */
export interface ReadText {
  readonly text: string
  readonly folded: Alignment
  readonly terms: readonly Term[]
  /** Its expressions, as their words state them. */
  readonly found: readonly Found[]
  readonly readClause: ClauseReader
}

/** The expressions of a text, nothing counted from a reference; of the settings only the order of figures plays a part. */
export function readText(text: string, settings: Settings): ReadText {
  const folded = alignNormalized(text, 'search')
  const terms = findTerms(folded.text)
  const merged = mergeNeighbours(findExpressions(terms, settings), terms)
  const found = linkLists(joinRanges(appendZones(merged, terms), terms), terms)
  return { text, folded, terms, found, readClause: createClauseReader(terms) }
}
