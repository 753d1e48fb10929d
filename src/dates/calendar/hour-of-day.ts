import type { Daypart } from '../terms/sense.js'

/** The hour of 0 to 24 that a clock and its part of day mean: `الخامسة مساء` is 17, `12 ليلا` 0, `الواحدة ظهرا` 13. */
export function hourOfDay(hour: number, fields: { readonly part?: Daypart }): number {
  switch (fields.part) {
    case 'MO':
      return hour === 12 ? 0 : hour
    case 'MI':
      return hour >= 1 && hour <= 5 ? hour + 12 : hour
    case 'AF':
    case 'EV':
      return hour < 12 ? hour + 12 : hour
    case 'NI':
      return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour
    default:
      return hour
  }
}
