import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'
import { FIGURE_TRAPS } from './traps/figure-traps.js'
import { WORD_TRAPS } from './traps/word-traps.js'

describe.each([...Object.entries(WORD_TRAPS), ...Object.entries(FIGURE_TRAPS)])(
  'findDates leaves alone %s',
  (_, texts) => {
    it.each(texts)('«%s»', text => {
      expect(
        findDates(text, { reference: '2025-09-02' }).map(mention => `${mention.text} = ${mention.value}`),
      ).toEqual([])
    })

    it('at the beginning of a sentence that goes on, as well', () => {
      for (const text of texts)
        expect(findDates(`${text}، بحسب بيان`, { reference: '2025-09-02' })).toEqual([])
    })
  },
)

/** Times beside words that make a trap elsewhere. */
const TIMES_AFTER_ALL: readonly (readonly [text: string, expected: string])[] = [
  ['وصل إلى المدينة الخميس', 'الخميس'],
  ['أغلق الشارع الأحد', 'الأحد'],
  ['قالت القناة اليوم إن المباراة تأجلت', 'اليوم'],
  ['تعود الصحيفة غدا إلى الصدور', 'غدا'],
  ['صدر القانون في سنة 2018', 'سنة 2018'],
  ['فازت في كأس العالم 2022 بلقبها الثالث', '2022'],
  ['في صباح الأحد', 'صباح الأحد'],
  ['بدأ الصوم في شعبان', 'شعبان'],
  ['تحسن الطقس في نيسان', 'نيسان'],
  ['نفى النائب العام في عام 2019 التهمة', 'عام 2019'],
  ['هذا العام', 'هذا العام'],
  ['قال الأمين العام الأحد', 'الأحد'],
  ['اجتمعت مجموعة العشرين في 2020', '2020'],
  ['يلتقيان غدا صباحا', 'غدا صباحا'],
  ['يستمر المعرض حتى غدا', 'غدا'],
  ['غدا افتتاح المعرض', 'غدا'],
  ['غدا الاجتماع الأول للجنة', 'غدا'],
  ['قال المخرج في عرض الفيلم "سنعود الخميس"، اليوم', 'اليوم'],
  ['نقل إلى مستشفى الأربعاء', 'الأربعاء'],
]

describe('findDates still reads', () => {
  it.each(TIMES_AFTER_ALL)('the time of «%s»', (text, expected) => {
    expect(findDates(text, { reference: '2025-09-02' }).map(mention => mention.text)).toEqual([expected])
  })
})
