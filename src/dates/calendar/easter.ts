import { toEpochDay } from './epoch-day.js'

/** Easter Sunday of the western churches, as days since 1970-01-01 (Gauss, as corrected by Lichtenberg 1997). */
export function westernEaster(year: number): number {
  const century = Math.floor(year / 100)
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const sun = 2 - Math.floor((3 * century + 3) / 4)
  const golden = year % 19
  const seed = (19 * golden + moon) % 30
  const shift = Math.floor((seed + Math.floor(golden / 11)) / 29)
  const fullMoon = 21 + seed - shift
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7)
  return toEpochDay(year, 3, 1) - 1 + fullMoon + 7 - ((fullMoon - sunday) % 7)
}

/** Easter Sunday of the eastern churches, which keep the Julian reckoning (Meeus). */
export function easternEaster(year: number): number {
  const seed = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - seed + 34) % 7
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2
  // March 22 of the Julian calendar is the earliest Easter.
  return toEpochDay(year, 3, 22) + seed + weekday + julianLag
}
