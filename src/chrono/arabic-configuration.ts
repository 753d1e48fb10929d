import { checkOptionNames } from '../check-input.js'
import { chronoMentions, type ChronoMention } from './chrono-mentions.js'
import type { End } from './read-ends.js'
import type { ReadingOptions } from './reading-options.js'
import type { Component } from './types.js'

const ARABIC_LETTER = /\p{Script=Arabic}/u

/** The part of chrono's `ParsingComponents` that is asked for here. */
export interface ChronoComponents {
  /** Fills in a part that is not certain. */
  imply(component: Component, value: number): unknown
  /** Says something about where it comes from. */
  addTag(tag: string): unknown
}

/** The part of chrono's `ParsingResult` that is asked for here. */
export interface ChronoResult {
  /** Where it starts, as UTF-16 offset of the text. */
  readonly index: number
  /** The words it was read from. */
  readonly text: string
  /** The moment, or where a range starts. */
  readonly start: ChronoComponents
  /** Where a range ends. */
  readonly end?: ChronoComponents
}

/** The part of chrono's `ParsingContext` that is asked for here. */
export interface ChronoContext<Result extends ChronoResult> {
  /** The text being read. */
  readonly text: string
  /** Chrono's options. */
  readonly option: {
    /** Whether the nearest date that is not before the reference is meant. */
    readonly forwardDate?: boolean
  }
  /** Chrono's reference. */
  readonly reference: {
    /** The moment from which relative words count. */
    readonly instant: Date
    /** Minutes east of Greenwich; without them the zone of the system. */
    readonly timezoneOffset?: number | null
  }
  /** Makes a result of chrono's own class. */
  createParsingResult(
    index: number,
    textOrEndIndex: number | string,
    startComponents?: Partial<Record<Component, number>>,
    endComponents?: Partial<Record<Component, number>>,
  ): Result
}

/** A refiner for chrono: it reads the text once and adds what it finds. */
export interface ArabicRefiner {
  /** Gives the results with those of the Arabic words, sorted by `index`. */
  refine<Result extends ChronoResult>(context: ChronoContext<Result>, results: Result[]): Result[]
}

/** A configuration of chrono, for `new Chrono(...)`, or to take its refiner from. */
export interface ArabicConfiguration {
  /** None: a parser of chrono is a pattern, and Arabic is read by its words. */
  readonly parsers: never[]
  /** The one that reads Arabic. */
  readonly refiners: ArabicRefiner[]
}

/**
 * The configuration that teaches Arabic to chrono-node 2. Alone it makes a `Chrono` that reads Arabic; its refiner, behind
 * those of another instance, adds Arabic to it. Where both find something in the same place, the Arabic words win;
 * what has no Arabic letter (`3/7/2024`) is left to the others.
 *
 * @param options - `weekStart` and `numericOrder` of `findDates`
 * @returns a new configuration; nothing of chrono is imported
 *
 * @example
 * ```ts
 * import * as chrono from 'chrono-node'
 * import { arabicConfiguration } from 'khabar/chrono'
 * const both = chrono.casual.clone()
 * both.refiners.push(...arabicConfiguration().refiners)
 * both.parse('Published July 2, 2024: يلتقي الوفدان غدا', new Date(2024, 6, 2)).map(result => result.text)
 * // → ['July 2, 2024', 'غدا']
 * ```
 */
export function arabicConfiguration(options: ReadingOptions = {}): ArabicConfiguration {
  checkOptionNames(options, ['weekStart', 'numericOrder'])
  return { parsers: [], refiners: [{ refine: (context, results) => addArabic(context, results, options) }] }
}

function addArabic<Result extends ChronoResult>(
  context: ChronoContext<Result>,
  results: Result[],
  options: ReadingOptions,
): Result[] {
  const { text, option, reference } = context
  const base = { instant: reference.instant, timezoneOffset: reference.timezoneOffset ?? null }
  const found = chronoMentions(text, base, option.forwardDate === true, options)
  const taken = new Uint8Array(text.length)
  const isTaken = (start: number, end: number): boolean => taken.subarray(start, end).includes(1)

  const inWords = found.map(({ mention }) => ARABIC_LETTER.test(mention.text))
  found.forEach(({ mention }, at) => inWords[at] && taken.fill(1, mention.start, mention.end))
  const kept = results.filter(({ index, text: words }) => !isTaken(index, index + words.length))
  for (const { index, text: words } of kept) taken.fill(1, index, index + words.length)
  const added = found.filter(
    ({ mention }, at) => inWords[at] === true || !isTaken(mention.start, mention.end),
  )
  return [...kept, ...added.map(one => createResult(context, one))].sort((a, b) => a.index - b.index)
}

function createResult<Result extends ChronoResult>(
  context: ChronoContext<Result>,
  { mention, start, end }: ChronoMention,
): Result {
  const result = context.createParsingResult(mention.start, mention.end, start.known, end?.known)
  fillIn(result.start, start, mention.kind)
  if (result.end && end) fillIn(result.end, end, mention.kind)
  return result
}

function fillIn(components: ChronoComponents, { implied }: End, kind: string): void {
  for (const [component, value] of Object.entries(implied)) components.imply(component as Component, value)
  components.addTag(`khabar/${kind}`)
}
