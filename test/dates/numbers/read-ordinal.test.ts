import { describe, expect, it } from 'vitest'
import { readOrdinal } from '../../../src/dates/numbers/read-ordinal.js'
import { findTerms } from '../../../src/dates/terms/find-terms.js'
import { normalize } from '../../../src/letters/index.js'

function read(text: string): number | undefined {
  const terms = findTerms(normalize(text))
  const ordinal = readOrdinal(terms, 0)
  return ordinal?.next === terms.length ? ordinal.value : undefined
}

const ORDINALS: readonly (readonly [text: string, value: number])[] = [
  ['الأول', 1],
  ['أولى', 1],
  ['ثالث', 3],
  ['الحادي عشر', 11],
  ['الحادية عشرة', 11],
  ['الثاني عشر', 12],
  ['الثانية عشر', 12],
  ['العشرون', 20],
  ['العشرين', 20],
  ['الحادي والعشرون', 21],
  ['الواحد والعشرين', 21],
  ['الحادية والثلاثين', 31],
  ['الثامن و العشرين', 28],
  ['التاسعة والتسعين', 99],
  ['المئة', 100],
  ['الخمس مائة', 500],
  ['المئة والخمسين', 150],
  ['المئتين والسادس عشر', 216],
  ['الخامسة بعد المئة', 105],
  ['العاشر بعد الألف', 1010],
]

const OTHERS: readonly (readonly [text: string, reason: string])[] = [
  ['الأول والعشرين', '«the first and the twentieth» are two'],
  ['الأول عشرة ملايين', 'ten millions are counted'],
  ['الثالث عشرة آلاف', 'ten thousands are counted'],
  ['مئة', 'without article it counts'],
  ['عشرين', 'without article it counts'],
]

describe('readOrdinal', () => {
  it.each(ORDINALS)('reads «%s» as number %d', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each(OTHERS)('does not read «%s» as one ordinal: %s', text => {
    expect(read(text)).toBeUndefined()
  })
})
