import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'

/** Texts that go on for ever in one way, each to lead some rule as far as it goes. */
const RUNS: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '7'],
  ['figures', '7 '],
  ['years', '2024 '],
  ['groups of thousands', '100 000 '],
  ['digits and commas', '1,000,'],
  ['digits and points', '1.'],
  ['digits and slashes', '3/7/'],
  ['digits and dashes', '3-7-'],
  ['digits and colons', '15:30:'],
  ['slashes', '/'],
  ['brackets', '('],
  ['brackets around dates', '(3 يوليو '],
  ['line ends', 'أمس\n'],
  ['weekdays', 'الأحد '],
  ['weekdays with a clitic', 'والأحد '],
  ['months', 'يوليو '],
  ['months and slashes', 'يوليو/'],
  ['month phrases cut short', 'تشرين '],
  ['days', '3 و'],
  ['days with dashes', '3 - '],
  ['ordinals', 'الثالث '],
  ['ordinals and tens', 'الثالث والعشرين '],
  ['number words', 'ثلاثة وعشرون '],
  ['hundreds', 'مئة '],
  ['thousands', 'ألف '],
  ['rising number words', 'سبعة وألف '],
  ['thousands of thousands', 'ألف وسبعة '],
  ['units', 'يوم '],
  ['units and', 'يوم و'],
  ['units with a clitic', 'ويوم '],
  ['lengths', 'ثلاثة أيام و'],
  ['lengths and commas', 'ثلاثة أيام، '],
  ['halves', 'ونصف '],
  ['edges', 'مطلع '],
  ['parts of the year', 'الربع الثالث من '],
  ['decades', 'عقد '],
  ['centuries', 'القرن '],
  ['and', 'و '],
  ['of', 'من '],
  ['between', 'بين '],
  ['before', 'قبل '],
  ['since', 'منذ '],
  ['this', 'هذا '],
  ['every', 'كل '],
  ['last', 'آخر '],
  ['of and a month', 'من يناير '],
  ['ranges', 'من يناير إلى '],
  ['between and', 'بين الأحد و'],
  ['hours', 'الساعة '],
  ['hours and their zone', 'الساعة 3 بتوقيت '],
  ['verbs', 'أعلنت '],
  ['verbs and a weekday', 'سيلتقي الأحد '],
  ['signs and a weekday', '. الأحد '],
  ['unknown words', 'قهوجي '],
  ['clitics', 'وب'],
  ['the article', 'ال'],
  ['letters', 'ب'],
  ['blanks', '\u0001'],
  ['marks', 'َ'],
  ['surrogates', '\ud83d'],
]

/** Runs of which few pieces are a time: cheap enough for 2 MB of them. */
const LONG_RUNS: readonly string[] = [
  '7',
  '1,000,',
  '/',
  '(',
  'ب',
  'وب',
  'و ',
  'من ',
  'بين ',
  'تشرين ',
  'قهوجي ',
  '\u0001',
]
/** Between linear (1) and quadratic (2): what a busy machine does not go beyond each time. */
const MOST_GROWTH = 1.55
const TRIES = 4

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Time of the processor, in microseconds. */
function work(text: string): number {
  const before = process.cpuUsage()
  findDates(text, { reference: '2024-07-03' })
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The power of the length that the work grows with from the shorter text to the longer. */
function growth(piece: string, from: number, to: number): number {
  const [short, long] = [textOf(piece, from), textOf(piece, to)]
  // The shorter one takes a moment, in which a single measure says little.
  const start = Math.max(2000, Math.min(work(short), work(short), work(short)))
  return Math.log(work(long) / start) / Math.log(to / from)
}

function leastGrowth(piece: string, from: number, to: number): number {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least > MOST_GROWTH; tries += 1) {
    least = Math.min(least, growth(piece, from, to))
  }
  return least
}

describe('the time findDates takes', () => {
  it.each(RUNS)(
    'grows with the length for a run of %s',
    (_, piece) => {
      expect(leastGrowth(piece, 10_000, 80_000)).toBeLessThanOrEqual(MOST_GROWTH)
    },
    60_000,
  )

  it.each(LONG_RUNS)(
    'grows with the length up to two million units of %j',
    piece => {
      expect(leastGrowth(piece, 250_000, 2_000_000)).toBeLessThanOrEqual(MOST_GROWTH)
    },
    60_000,
  )
})
