import { readZone } from '../parsers/clock.js'
import type { Found } from '../parsers/found.js'
import type { Term } from '../terms/term.js'

/**
 * Gives each clock the zone that stands behind its day: `الساعة 9 مساء الخميس بتوقيت مكة`. A second clock in brackets is
 * the same instant, and no longer an expression of its own.
 */
export function appendZones(all: readonly Found[], terms: readonly Term[]): Found[] {
  const zoned: Found[] = []
  for (const found of all) {
    if (found.at >= (zoned.at(-1)?.next ?? 0)) zoned.push(appendZone(found, terms))
  }
  return zoned
}

function appendZone(found: Found, terms: readonly Term[]): Found {
  const { fields, until } = found
  const zone =
    fields.hour === undefined || fields.zone !== undefined || until !== undefined
      ? null
      : readZone(terms, found.next)
  if (zone === null) return found
  const { next } = zone
  return { ...found, next, end: terms[next - 1]?.end ?? found.end, fields: { ...fields, ...zone.fields } }
}
