const formats: Map<string, Intl.DateTimeFormat> = /* @__PURE__ */ new Map()

/**
 * The offset of a zone, `+03:00`, at a minute of its own clock, counted from 1970-01-01T00:00. A zone that is no IANA
 * name, `Z` or an offset itself, comes back as it is; so does nothing, where the host does not know the zone.
 */
export function zoneOffset(zone: string, minute: number): string {
  if (!zone.includes('/')) return zone
  try {
    const format =
      formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
    const offsetAt = (utc: number): string =>
      format
        .formatToParts(utc * 60_000)
        .find(part => part.type === 'timeZoneName')
        ?.value.slice(3, 9) ?? ''
    // The clock's own time is not UTC: the offset found for it is tried on the instant it gives.
    return offsetAt(minute - minutesOf(offsetAt(minute))) || '+00:00'
  } catch {
    return ''
  }
}

function minutesOf(offset: string): number {
  const [hours = '0', minutes = '0'] = offset.split(':')
  return Number(hours) * 60 + Math.sign(Number(hours)) * Number(minutes)
}
