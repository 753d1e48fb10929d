import { createAnnotator, type Annotator } from '../../article/annotate-article.js'
import type { ArticleOptions } from '../../article/index.js'
import { parseReference } from '../../dates/parse-reference.js'
import { CommandError } from '../command-error.js'
import { quote } from '../quote.js'
import { showValue } from '../show-value.js'
import { jsonLine } from './json-line.js'
import { LONGEST_LINE, type ArticleLine } from './read-article-lines.js'

/** What became of lines that were read together. */
export interface LineResults {
  /** A line of JSON for each, ended by a line feed: the article, or `{ "error": … }`. */
  readonly output: string
  readonly count: number
  /** The lines that are no articles, and why. */
  readonly faults: readonly LineFault[]
}

/** Why a line is no article. */
export interface LineFault {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Opens the output of a line that is no article; no article begins so. */
export const FAULT_OPENING = '{"error":'

interface GivenArticle {
  readonly id?: string | number
  readonly text: string
  readonly reference?: string
}

/**
 * Reads lines and the articles in them. Never throws: what is wrong with a line, or goes wrong with its article, is among
 * the results.
 *
 * @param lines - each `{ "text", "id", "reference" }` or a string, as JSON
 * @param options - those of all articles; the line's own reference comes before theirs
 */
export function annotateLines(lines: readonly ArticleLine[], options: ArticleOptions): LineResults {
  return joinResults(lines.map(line => annotateLine(line, options)))
}

/** The result of a line that is no article. */
export function faultyLine({ file, line }: ArticleLine, message: string): LineResults {
  const output = `${jsonLine({ error: message, file, line })}\n`
  return { output, count: 1, faults: [{ file, line, message }] }
}

/** The results of lines that follow each other. */
export function joinResults(results: readonly LineResults[]): LineResults {
  return {
    output: results.map(({ output }) => output).join(''),
    count: results.reduce((sum, { count }) => sum + count, 0),
    faults: results.flatMap(({ faults }) => faults),
  }
}

function annotateLine(line: ArticleLine, options: ArticleOptions): LineResults {
  const { file, line: number } = line
  try {
    const { id, text, reference } = parseLine(line.text)
    const article = annotatorOf(options).annotate(text, readReference(reference, options.timeZone))
    const output = jsonLine({ file, line: number, ...(id === undefined ? {} : { id }), ...article })
    return { output: `${output}\n`, count: 1, faults: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return faultyLine(line, error instanceof CommandError ? message : `a fault in khabar: ${message}`)
  }
}

function parseLine(text: string | null): GivenArticle {
  if (text === null) {
    throw new CommandError(
      `the line is longer than ${LONGEST_LINE / 1024 / 1024} MiB, too long for an article.`,
    )
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new CommandError(
      'this is not JSON. Write {"text": "..."} on one line, or use --text for plain text.',
      {
        cause: error,
      },
    )
  }
  if (typeof value === 'string') return { text: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandError(`${showValue(value)} is no article. Write {"text": "..."} or a string.`)
  }
  return checkFields(value as Readonly<Record<string, unknown>>)
}

/** Fields that are `null` count as missing, as data bases export them. */
function checkFields(fields: Readonly<Record<string, unknown>>): GivenArticle {
  const { text, id, reference } = fields
  if (typeof text !== 'string') throw new CommandError(`"text" is ${showValue(text)}. Give a string.`)
  // A greater number would be written as another one.
  const isId = typeof id === 'string' || (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER)
  if (!isId && (id ?? null) !== null) {
    throw new CommandError(`"id" is ${showValue(id)}. Give a string, or a number of at most 15 digits.`)
  }
  if (typeof reference !== 'string' && (reference ?? null) !== null) {
    throw new CommandError(`"reference" is ${showValue(reference)}. Give an ISO date as a string.`)
  }
  return {
    text,
    ...(isId ? { id } : {}),
    ...(typeof reference === 'string' ? { reference } : {}),
  }
}

/** By options: the same ones come with every list of lines, and a watchlist takes longer to compile than an article to read. */
const ANNOTATORS: WeakMap<ArticleOptions, Annotator> = /* @__PURE__ */ new WeakMap()

function annotatorOf(options: ArticleOptions): Annotator {
  const known = ANNOTATORS.get(options)
  if (known !== undefined) return known
  const created = createAnnotator(options)
  ANNOTATORS.set(options, created)
  return created
}

function readReference(
  reference: string | undefined,
  timeZone: string | undefined,
): string | Date | undefined {
  if (reference === undefined) return undefined
  const read = parseReference(reference)
  switch (read.fault) {
    case null: {
      return read.moment && timeZone !== undefined ? new Date(reference) : reference
    }
    case 'day':
      throw new CommandError(
        `"reference" is ${quote(reference)}, a day that does not exist: check month and day.`,
      )
    case 'form':
      throw new CommandError(
        `"reference" is ${quote(reference)}, which is no ISO date: give a date such as 2024-07-03.`,
      )
  }
}
