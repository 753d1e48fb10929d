import { formatDay } from './calendar/epoch-day.js'
import type { Fields, Found } from './parsers/found.js'
import { readText, type ReadText } from './read-text.js'
import { readMod } from './refine/read-mod.js'
import { createAnchors } from './resolve/anchors.js'
import { resolve } from './resolve/resolve.js'
import type { Resolution } from './resolve/resolution.js'
import { readSettings, type Settings } from './settings.js'
import { senseOf, type Term } from './terms/term.js'
import type { DateMention, DateMod, DateOptions } from './types.js'

/**
 * The time expressions of a text, sorted and disjoint, each with its offsets in the text, its value and its interval.
 * Empty text has none. Marks, tatweel, digits of any script and glued words are read; offsets count them. What stays
 * open without a reference has an underspecified value (`XXXX-WXX-5`) and no interval.
 *
 * @param text - any string; never throws for it
 * @param options - the reference date above all; throws `bad-option` for an unknown name or value
 * @returns mentions in the order of the text
 *
 * @example
 * ```ts
 * import { findDates } from 'khabar'
 * findDates('التقى الوزيران أمس الاثنين', { reference: '2024-07-02' }).map(date => [date.text, date.value])
 * // → [['أمس الاثنين', '2024-07-01']]
 * ```
 */
export function findDates(text: string, options?: DateOptions): DateMention[] {
  const settings = readSettings(options)
  return resolveText(readText(text, settings), settings)
}

/**
 * The mentions of a text that is read already.
 *
 * @param read - the text, read with the same order of figures
 * @param settings - the reference to count from
 * @param distances - filled with the days from the day of publication for mentions that name it: 0 for `اليوم`, -1 for `أمس`
 */
export function resolveText(
  read: ReadText,
  settings: Settings,
  distances?: Map<DateMention, number>,
): DateMention[] {
  const { text, folded, terms, found, readClause } = read
  const anchors = createAnchors()
  const mentions: DateMention[] = []
  for (const one of found) {
    const mod = readMod(one, terms)
    const resolution = resolve(one, {
      settings,
      tense: () => (mod === 'SINCE' ? 'past' : readClause(one.at, one.next)),
      alone: found.length === 1 && isAlone(one, terms),
      anchors,
    })
    if (resolution === null) continue
    anchors.remember(resolution)
    const [start, end] = folded.toSource(one.start, one.end)
    const mention = toMention(text, start, end, one, resolution, mod)
    mentions.push(mention)
    const { dayOffset, anaphoric } = one.fields
    if (distances !== undefined && dayOffset !== undefined && anaphoric === undefined)
      distances.set(mention, dayOffset)
  }
  return mentions
}

function isAlone(found: Found, terms: readonly Term[]): boolean {
  return !terms.some((term, at) => (at < found.at || at >= found.next) && isContent(term))
}

/** A number, or a word that is more than a preposition: what makes a sentence around an expression. */
function isContent(term: Term): boolean {
  return term.kind === 'number' || (term.kind === 'word' && senseOf(term, 'preposition') === undefined)
}

/** Written field by field, in the order in which results are printed: a copy for each field that may be absent is slow. */
function toMention(
  text: string,
  start: number,
  end: number,
  found: Found,
  resolution: Resolution,
  outer: DateMod | undefined,
): DateMention {
  const { fields } = found
  const from = resolution.from ?? (resolution.first === undefined ? undefined : formatDay(resolution.first))
  const to = resolution.to ?? (resolution.end === undefined ? undefined : formatDay(resolution.end))
  const mod = resolution.mod ?? fields.mod ?? outer
  const { hijri } = fields
  const gregorian =
    fields.month !== undefined ||
    fields.day !== undefined ||
    (hijri === undefined && fields.hijriYearTurn === undefined)
  const mention = {
    start,
    end,
    text: text.slice(start, end),
    kind: resolution.kind,
    grain: resolution.grain,
    value: resolution.value,
  } as Writable<DateMention>
  if (from !== undefined) mention.from = from
  if (to !== undefined) mention.to = to
  if (mod !== undefined) mention.mod = mod
  mention.calendar = gregorian ? 'gregory' : 'islamic-umalqura'
  if (hijri !== undefined) mention.hijri = hijri
  mention.known = knownFields(fields)
  mention.implied = resolution.implied
  if (resolution.alternatives.length > 0) mention.alternatives = resolution.alternatives
  mention.flags = resolution.flags
  return mention
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const NAMED_FIELDS = [
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'minute',
  'second',
  'part',
  'season',
  'decade',
  'century',
] as const

function knownFields(fields: Fields): readonly string[] {
  return NAMED_FIELDS.filter(name => fields[name] !== undefined)
}
