import { checkBoolean, checkOptionNames, isOptions } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'
import { chronoMentions } from './chrono-mentions.js'
import { readReference, type ChronoReference } from './chrono-reference.js'
import type { End } from './read-ends.js'
import type { ReadingOptions } from './reading-options.js'
import type { Component, ParsedComponents, ParsedResult, ParsingOption, ParsingReference } from './types.js'

/**
 * Finds time expressions in Arabic text and gives them in chrono's shape: `parse` of chrono-node for code that has been
 * written against it. Lengths (`ثلاثة أيام`), recurrences, days that do not exist and years that no `Date` holds stand for no
 * moment and are left out; `findDates` gives them too, with intervals, calendars and flags.
 *
 * @param text - any text; nothing in it throws
 * @param reference - the moment of publication, as `Date` or with a zone; unlike all else in khabar this defaults to now,
 * because chrono's does
 * @param option - chrono's options, and `weekStart` and `numericOrder` of `findDates`
 * @returns what was found, sorted by `index`, never overlapping
 * @throws KhabarError `bad-argument` for a reference that is no moment or a zone that is not known, `bad-option` for an
 * option that is neither chrono's `forwardDate` or `timezones` nor one of those two, and for a wrong value
 *
 * @example
 * ```ts
 * import { parse } from 'khabar/chrono'
 * const [result] = parse('يصل الوفد يوم الخميس المقبل', { instant: new Date('2024-07-03T09:00:00Z'), timezone: 'AST' })
 * result?.text
 * // → 'يوم الخميس المقبل'
 * result?.start.get('day')
 * // → 4
 * result?.start.isCertain('day')
 * // → false
 * result?.date().toISOString()
 * // → '2024-07-04T09:00:00.000Z'
 * ```
 */
export function parse(
  text: string,
  reference?: ParsingReference | Date,
  option: ParsingOption & ReadingOptions = {},
): ParsedResult[] {
  const { forwardDate, timezones, ...reading } = checkOption(option)
  const base = readReference(reference, timezones)
  return chronoMentions(text, base, forwardDate, reading).map(({ mention, start, end }) => {
    const tag = `khabar/${mention.kind}`
    return new Result(
      base.instant,
      mention.start,
      mention.text,
      new Components(start, base, tag),
      end && new Components(end, base, tag),
    )
  })
}

/**
 * The moment of the first time expression in an Arabic text, as chrono's `parseDate`.
 *
 * @param text - any text
 * @param reference - the moment of publication; now, if it is not given
 * @param option - as for {@link parse}
 * @returns the moment, or null if there is none; a day stands for its noon
 * @throws KhabarError as {@link parse}
 *
 * @example
 * ```ts
 * import { parseDate } from 'khabar/chrono'
 * parseDate('الساعة 15:30 بتوقيت غرينتش يوم 3 تموز/يوليو 2024')?.toISOString()
 * // → '2024-07-03T15:30:00.000Z'
 * parseDate('لا موعد هنا')
 * // → null
 * ```
 */
export function parseDate(
  text: string,
  reference?: ParsingReference | Date,
  option: ParsingOption & ReadingOptions = {},
): Date | null {
  return parse(text, reference, option)[0]?.date() ?? null
}

const OPTION_NAMES = ['forwardDate', 'timezones', 'weekStart', 'numericOrder'] as const

/** Chrono takes null for nothing, and code that was written against it gives it. */
function checkOption(
  option: (ParsingOption & ReadingOptions) | null,
): ParsingOption & ReadingOptions & { readonly forwardDate: boolean } {
  const given = option ?? {}
  checkOptionNames(given, OPTION_NAMES)
  const { forwardDate = false, timezones } = given
  if (timezones !== undefined && !isOptions(timezones))
    throw new KhabarError('bad-option', {
      what: 'option "timezones"',
      got: timezones,
      instead: 'Give an object of abbreviations and minutes.',
    })
  return { ...given, forwardDate: checkBoolean('forwardDate', forwardDate) }
}

class Components implements ParsedComponents {
  readonly #end: End
  readonly #zone: number | null
  readonly #tag: string

  constructor(end: End, { timezoneOffset }: ChronoReference, tag: string) {
    this.#end = end
    this.#zone = end.known.timezoneOffset ?? timezoneOffset
    this.#tag = tag
  }

  isCertain(component: Component): boolean {
    return this.#end.known[component] !== undefined
  }

  get(component: Component): number | null {
    return this.#end.known[component] ?? this.#end.implied[component] ?? null
  }

  date(): Date {
    const [month, ...rest] = (['month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const).map(
      component => this.get(component) ?? 0,
    ) as [number, number, number, number, number, number]
    const year = this.get('year') ?? 0
    // Years below 100 would be taken for those of the last century, so the year comes last.
    if (this.#zone === null) {
      const local = new Date(2000, month - 1, ...rest)
      local.setFullYear(year, month - 1, rest[0])
      return local
    }
    const date = new Date(Date.UTC(2000, month - 1, ...rest))
    date.setUTCFullYear(year, month - 1, rest[0])
    return new Date(date.getTime() - this.#zone * 60_000)
  }

  tags(): Set<string> {
    return new Set([this.#tag])
  }
}

class Result implements ParsedResult {
  readonly refDate: Date
  readonly index: number
  readonly text: string
  readonly start: ParsedComponents
  readonly end?: ParsedComponents

  constructor(
    refDate: Date,
    index: number,
    text: string,
    start: ParsedComponents,
    end: ParsedComponents | null,
  ) {
    this.refDate = refDate
    this.index = index
    this.text = text
    this.start = start
    if (end) this.end = end
  }

  date(): Date {
    return this.start.date()
  }

  tags(): Set<string> {
    return this.start.tags()
  }
}
