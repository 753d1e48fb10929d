import { describe, expect, it } from 'vitest'
import { createClauseReader } from '../../../src/dates/tense/clause-reader.js'
import { findTerms } from '../../../src/dates/terms/find-terms.js'
import { normalize } from '../../../src/letters/index.js'
import { senseOf } from '../../../src/dates/terms/term.js'

/** What the clause around the weekday of a sentence says. */
function readAround(sentence: string): string | null {
  const terms = findTerms(normalize(sentence))
  const at = terms.findIndex(term => senseOf(term, 'weekday') !== undefined)
  return createClauseReader(terms)(at, at + 1)
}

describe('the clause reader', () => {
  it.each([
    ['سيلتقي الوزيران الأحد', 'future'],
    ['سوف يصل الوفد الأحد', 'future'],
    ['لن تكون الجلسة الأحد', 'future'],
    ['من المقرر عقد المحادثات الأحد', 'future'],
    ['القمة المرتقبة في عمان الأحد', 'future'],
    ['تعتزم الحكومة إعلان النتائج الأحد', 'future'],
    ['الأحد سيجتمع المجلس', 'future'],
    ['أعلنت الوزارة أن الجلسة ستعقد الأحد', 'future'],
    ['يزور الملك تونس الأحد', 'present'],
    ['تنطلق البطولة الأحد', 'present'],
    ['التقى الوزيران الأحد', 'past'],
    ['التقيا في عمان الأحد', 'past'],
    ['أعلنت الشركة أرباحها الأحد', 'past'],
    ['انفجرت سيارة الأحد', 'past'],
    ['استقبل الرئيس وفدا الأحد', 'past'],
    ['لم يحضر الوزير الأحد', 'past'],
    ['كان الفريق يتدرب الأحد', 'past'],
    ['قتل ثلاثة جنود الأحد', 'past'],
  ])('takes «%s» as %s', (sentence, tense) => {
    expect(readAround(sentence)).toBe(tense)
  })

  it.each(['سياسة جديدة الأحد', 'سيارة الأحد', 'سنوات الأحد', 'ستون الأحد', 'اجتماع في بيروت الأحد'])(
    'finds no tense in «%s»',
    sentence => {
      expect(readAround(sentence)).toBeNull()
    },
  )

  it('does not look beyond the sentence', () => {
    expect(readAround('سيلتقي الوزيران. اجتماع الأحد')).toBeNull()
  })
})
