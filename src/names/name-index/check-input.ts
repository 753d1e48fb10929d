import { checkOptionNames } from '../../check-input.js'
import { KhabarError } from '../../khabar-error.js'
import type { NameSearchOptions } from './name-index.js'

const DEFAULTS: Required<NameSearchOptions> = { limit: 10, minScore: 0 }
const MOST_RESULTS = 100

/** The options of a search, complete. */
export function checkSearchOptions(options: NameSearchOptions): Required<NameSearchOptions> {
  checkOptionNames(options, Object.keys(DEFAULTS))
  const { limit = DEFAULTS.limit, minScore = DEFAULTS.minScore } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS)
    throw new KhabarError('bad-option', {
      what: 'option "limit"',
      got: limit,
      instead: `Give a whole number from 1 to ${MOST_RESULTS}.`,
    })
  if (typeof minScore !== 'number' || !(minScore >= 0 && minScore <= 1))
    throw new KhabarError('bad-option', {
      what: 'option "minScore"',
      got: minScore,
      instead: 'Give a number from 0 to 1.',
    })
  return { limit, minScore }
}

/** Refuses an entry whose names are not strings. */
export function checkEntry(entry: unknown, what: string): void {
  const names = typeof entry === 'object' && entry !== null && 'names' in entry ? entry.names : undefined
  if (!Array.isArray(names) || names.some(name => typeof name !== 'string'))
    throw new KhabarError('bad-argument', {
      what,
      got: entry,
      instead: 'Give { id, names } with an array of strings.',
    })
}
