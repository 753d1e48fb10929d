const DAY = 86_400_000

/** The day behind `YYYY-MM-DD`. */
function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

/** First day of the month behind `YYYY-MM`. */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}

/** The half-open interval of one decade, year, half, quarter, month or day, or null for any other value. */
function plainPart(value: string): readonly [from: string, to: string] | null {
  if (/^[0-9]{4}$/u.test(value)) return [`${value}-01-01`, `${Number(value) + 1}-01-01`]
  if (/^[0-9]{4}-(?:0[1-9]|1[0-2])$/u.test(value)) return [`${value}-01`, nextMonth(value)]
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(value)) return [value, nextDay(value)]
  if (/^[0-9]{3}$/u.test(value)) return [`${value}0-01-01`, `${Number(value) + 1}0-01-01`]
  const part = /^(?<year>[0-9]{4})-(?<unit>[QH])(?<count>[1-4])$/u.exec(value)?.groups
  if (part === undefined) return null
  const months = part['unit'] === 'Q' ? 3 : 6
  const last = Number(part['count']) * months
  const month = (number: number): string => `${part['year'] ?? ''}-${String(number).padStart(2, '0')}`
  return [`${month(last - months + 1)}-01`, nextMonth(month(last))]
}

/** The interval that a value of the solar calendar states by itself, ranges included; null for all others. */
export function plainInterval(value: string): readonly [from: string, to: string] | null {
  const [first = '', last = first, ...rest] = value.split('/')
  const from = plainPart(first)
  const to = plainPart(last)
  return from === null || to === null || rest.length > 0 ? null : [from[0], to[1]]
}
