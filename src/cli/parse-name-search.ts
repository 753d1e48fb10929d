import type { NameSearchOptions } from '../names/index.js'
import { CommandError } from './command-error.js'
import { quote } from './quote.js'
import { readNumber, readWholeNumber } from './read-number.js'
import type { SortedArguments } from './read-options.js'

/** `khabar names search`, checked. */
export interface NameSearchRequest {
  readonly command: 'names'
  /** `-` is standard input. */
  readonly list: string
  /** At least one. */
  readonly queries: readonly string[]
  readonly options: Required<NameSearchOptions>
  /** The file that keeps the index. */
  readonly index?: string
  readonly format: 'table' | 'json'
}

const DEFAULTS = { limit: 10, minScore: 0.5 } as const

/**
 * Reads the list, the queries and how to search.
 *
 * @throws CommandError for what is missing or out of range
 */
export function parseNameSearch({ files: words, values }: SortedArguments): NameSearchRequest {
  const [verb, list, ...queries] = words
  if (verb !== 'search') {
    const got = verb === undefined ? '' : `, not ${quote(verb)}`
    throw new CommandError(`names has one command, search${got}: write khabar names search LIST QUERY.`)
  }
  if (list === undefined || list === '' || queries.length === 0) {
    throw new CommandError('names search needs a list and a query: write khabar names search LIST QUERY.')
  }
  const empty = queries.findIndex(query => query.trim() === '')
  if (empty >= 0) throw new CommandError(`query ${empty + 1} is empty: give a name to look for.`)
  const index = values.get('index')
  return {
    command: 'names',
    list,
    queries,
    options: {
      limit: readWholeNumber(values, 'limit', { least: 1, most: 100 }) ?? DEFAULTS.limit,
      minScore: readNumber(values, 'min-score', { least: 0, most: 1 }) ?? DEFAULTS.minScore,
    },
    ...(index === undefined ? {} : { index }),
    format: values.has('json') ? 'json' : 'table',
  }
}
