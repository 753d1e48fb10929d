import { epochDayOf, formatDay, pad } from '../calendar/epoch-day.js'
import { hourOfDay } from '../calendar/hour-of-day.js'
import { zoneOffset } from '../calendar/zone-offset.js'
import type { Fields } from '../parsers/found.js'
import type { Circumstances, Resolution } from './resolution.js'

/** The interval of a clock or a part of day on some day. */
type BoxOn = (day: number) => { readonly from: string; readonly to: string }

/** Adds a clock or part of day to a resolved day, or resolves a clock alone on the day of the reference. */
export function resolveTime(fields: Fields, day: Resolution | null, given: Circumstances): Resolution | null {
  if (fields.hour === undefined && fields.part === undefined) return day
  if (day?.flags.includes('impossible') === true) return day
  const first = day === null ? given.settings.reference?.day : day.first
  const prefix = day === null ? '' : day.value
  const implied = day?.implied ?? (first === undefined ? [] : ['year', 'month', 'day'])
  const base = { kind: 'time' as const, implied, flags: day?.flags ?? [] }
  // Each other day at the same time of day.
  const alternatives = (time: string, boxOn: BoxOn): Resolution['alternatives'] =>
    (day?.alternatives ?? []).map(other => {
      const on = other.from === undefined ? undefined : epochDayOf(other.from)
      return { value: `${other.value}${time}`, ...(on === undefined ? {} : boxOn(on)) }
    })
  if (fields.hour === undefined) {
    const mark = `T${fields.part ?? ''}`
    const [from, to] = fields.partHours ?? [0, 24]
    const boxOn: BoxOn = on => ({ from: stamp(on, from * 60), to: stamp(on, to * 60) })
    const box = first === undefined ? {} : boxOn(first)
    const value = `${prefix}${mark}`
    return { ...base, grain: 'daypart', value, ...box, alternatives: alternatives(mark, boxOn) }
  }
  const hour = hourOfDay(fields.hour, fields)
  const minute = fields.minute ?? 0
  const second = fields.second
  const at = hour * 60 + minute
  const zone = readZone(fields.zone ?? '', first, at)
  const mark = `T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}${zone}`
  const grain = second !== undefined ? 'second' : fields.minute !== undefined ? 'minute' : 'hour'
  const boxOn: BoxOn = on => secondBox(on, at, second, grain === 'hour' ? 60 : 1, zone)
  const box = first === undefined ? {} : boxOn(first)
  return { ...base, grain, value: `${prefix}${mark}`, ...box, alternatives: alternatives(mark, boxOn) }
}

/** The offset on that day; without a day only a zone that never changes has one. */
function readZone(zone: string, day: number | undefined, minute: number): string {
  if (day !== undefined) return zoneOffset(zone, day * 1440 + minute)
  return zone.includes('/') ? '' : zone
}

function secondBox(
  day: number,
  minute: number,
  second: number | undefined,
  length: number,
  zone: string,
): { readonly from: string; readonly to: string } {
  if (second === undefined) return { from: stamp(day, minute) + zone, to: stamp(day, minute + length) + zone }
  const to = second === 59 ? stamp(day, minute + 1) : `${stamp(day, minute)}:${pad(second + 1)}`
  return { from: `${stamp(day, minute)}:${pad(second)}${zone}`, to: to + zone }
}

/** `2024-07-03T15:30`, minutes past midnight running over into the next day. */
export function stamp(day: number, minute: number): string {
  const carry = Math.floor(minute / 1440)
  const rest = minute - carry * 1440
  return `${formatDay(day + carry)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`
}
