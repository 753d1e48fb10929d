import { parseReference } from '../dates/parse-reference.js'
import { KhabarError } from '../khabar-error.js'
import type { QueuedArticle } from './article-job.js'

/** An article that can be annotated. */
export interface ReadableArticle {
  readonly text: string
  readonly reference: string | Date | undefined
}

/**
 * What a job calls an article, checked: it came as JSON from elsewhere. A reference that is `null` counts as missing, as data
 * bases export them.
 *
 * @param article - whatever came
 * @param timeZone - the zone whose day counts where the reference is a moment
 * @throws KhabarError `bad-argument` for what is no article
 */
export function readArticle(article: QueuedArticle, timeZone: string | undefined): ReadableArticle {
  const given: unknown = article
  const { text, reference } = isRecord(given) ? given : {}
  if (typeof text !== 'string') throw wrong('"text"', text, 'Give a string.')
  if (reference === undefined || reference === null) return { text, reference: undefined }
  const read = typeof reference === 'string' ? parseReference(reference) : null
  if (typeof reference !== 'string' || read?.fault !== null) {
    throw wrong('"reference"', reference, 'Give an ISO date such as "2024-07-03".')
  }
  return { text, reference: read.moment && timeZone !== undefined ? new Date(reference) : reference }
}

function wrong(what: string, got: unknown, instead: string): KhabarError {
  return new KhabarError('bad-argument', { what, got, instead })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
