import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, parseDate } from '../../src/dates/index.js'

const PIECES = [
  'الأحد',
  'يوم',
  'غدا',
  '3',
  'يوليو',
  '2024',
  'من',
  'إلى',
  'و',
  '،',
  '/',
  '-',
  '(',
  ')',
  'الساعة',
  'مساء',
  'قبل',
  'منذ',
  'أيام',
  'ثلاثة',
  'الماضي',
  'المقبلة',
  'العام',
  'الأسبوع',
  'محرم',
  'هـ',
  '1446',
  '999999999',
  '99999999999999999999999',
  'سنة',
  'قرون',
  'ساعة',
  'أسبوع',
  'القرن',
  'العشرين',
  'آخر',
  'كل',
  'نهاية',
  '31',
  '.',
  '\n',
  'ـ',
  '\ud800',
  'ً',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map(pieces => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map(pieces => pieces.join('')),
)

const BORDER = /^[+-]?\d{4,6}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u

describe('findDates on any text', () => {
  it('never throws and gives sorted, disjoint mentions with their own text and ordered intervals', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2025-09-02', '2024-02-29T23:59'), (input, reference) => {
        let last = 0
        for (const mention of findDates(input, { reference })) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          for (const { value } of [mention, ...(mention.alternatives ?? [])])
            expect(value).not.toMatch(/NaN|undefined|Infinity|e\+/u)
          for (const { from, to } of mention.alternatives ?? []) {
            if (from !== undefined) expect(from).toMatch(BORDER)
            if (to !== undefined) expect(to).toMatch(BORDER)
          }
          expect(mention.text).toBe(input.slice(mention.start, mention.end))
          expect(mention.value).not.toMatch(/NaN|undefined|Infinity/u)
          for (const border of [mention.from, mention.to])
            if (border !== undefined) expect(border).toMatch(BORDER)
          const { from, to } = mention
          // Years before Christ have a sign, and strings with one are not in the order of time.
          if (from !== undefined && to !== undefined && !/^[+-]/u.test(from + to))
            expect(from < to).toBe(true)
          last = mention.end
        }
        parseDate(input, { reference })
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same with marks and tatweel in the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES.slice(0, 30)), { maxLength: 12 }), pieces => {
        const plain = pieces.join(' ')
        const marked = pieces
          .map(piece => (piece.length > 2 ? `${piece.slice(0, 2)}\u064e${piece.slice(2)}` : piece))
          .join(' ')
        const values = (input: string): string[] =>
          findDates(input, { reference: '2025-09-02' }).map(mention => mention.value)
        expect(values(marked)).toEqual(values(plain))
      }),
    )
  })
})
