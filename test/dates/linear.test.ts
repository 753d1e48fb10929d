import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'
import { leastGrowth, MOST_GROWTH } from '../linear/growth.js'

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
const read = (text: string): unknown => findDates(text, { reference: '2024-07-03' })

describe('the time findDates takes', () => {
  it.each(RUNS)(
    'grows with the length for a run of %s',
    (_, piece) => {
      expect(leastGrowth(read, piece, 10_000, 80_000)).toBeLessThanOrEqual(MOST_GROWTH)
    },
    60_000,
  )

  it.each(LONG_RUNS)(
    'grows with the length up to two million units of %j',
    piece => {
      expect(leastGrowth(read, piece, 250_000, 2_000_000)).toBeLessThanOrEqual(MOST_GROWTH)
    },
    60_000,
  )
})
