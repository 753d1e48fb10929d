import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleParts, type ArticlePartKind } from '../../../src/article/index.js'
import { leastGrowth, MOST_GROWTH } from '../../linear/growth.js'
import { readPages, scorePage } from './read-pages.js'

const pages = readPages()
/** Percent of the marked lines whose parts are all right; it only rises. */
const FLOOR = 98

/** A first paragraph, and the dateline that it begins with; `null` for a sentence without. */
const DATELINES: readonly (readonly [string, string | null])[] = [
  ['موسكو - رويترز - قالت الوزارة إن العمل بدأ اليوم.', 'موسكو - رويترز -'],
  ['القاهرة (أ ف ب) - أغلقت البورصة على ارتفاع طفيف أمس.', 'القاهرة (أ ف ب) -'],
  ['القاهرة (رويترز) – أغلقت البورصة على ارتفاع طفيف أمس.', 'القاهرة (رويترز) –'],
  ['بكين 3 يوليو 2024 (شينخوا) وصل الوفد إلى المطار صباحا.', 'بكين 3 يوليو 2024 (شينخوا)'],
  ['عمان ـ بترا ـ أعلن المركز حالة الطقس لليوم وغدا.', 'عمان ـ بترا ـ'],
  ['عمان ـ أعلن المركز حالة الطقس لليومين المقبلين.', 'عمان ـ'],
  ['غزة/ وفا/ وصلت قافلة من الدقيق إلى المعبر صباحا.', 'غزة/ وفا/'],
  ['القدس المحتلة - وكالات: وصلت قافلة من الدقيق صباحا.', 'القدس المحتلة - وكالات:'],
  ['واس (الرياض) - توقع المركز أمطارا على مناطق الجنوب.', 'واس (الرياض) -'],
  ['وكالات - وصلت قافلة من الدقيق إلى المعبر صباحا.', 'وكالات -'],
  ['نيويورك، الأمم المتحدة (د ب أ) - عقد المجلس جلسة مغلقة.', 'نيويورك، الأمم المتحدة (د ب أ) -'],
  ['القاهرة في 3 يوليو 2024 / أ ش أ / التقى الوزير نظيره.', 'القاهرة في 3 يوليو 2024 / أ ش أ /'],
  ['الدول الثلاث - مصر والسودان وليبيا - اتفقت على موعد.', null],
  ['وصل الوفد إلى القاهرة (مصر) - وهي مدينة كبيرة جدا.', null],
  ['قال الوزير: لن نغير موعد الانتخابات مهما حدث هذا العام.', null],
  ['قال رويترز إن الوزير وصل إلى القاهرة صباح اليوم.', null],
  ['في موسكو - كما في غيرها من المدن بدأ الشتاء مبكرا.', null],
  ['التقى الوزيران في القاهرة، وكالات الإغاثة حاضرة معهما.', null],
]

/** Lines of a sentence that begin or end like the furniture of a page, and are the article. */
const SENTENCES = [
  'شارك الوزير في مؤتمر المناخ الذي تستضيفه العاصمة هذا الأسبوع.',
  'تابعوا المباراة من المدرجات رغم المطر حتى الدقيقة الأخيرة.',
  'اشترك الجيشان في مناورة بحرية استمرت أربعة أيام قبالة الساحل.',
  'كتب الرئيس رسالة إلى نظيره يدعوه فيها إلى زيارة البلاد.',
  'تقرير دولي حذر من أن المجاعة تقترب من أربع ولايات أخرى.',
  'أعلنت الشركة أنها غيرت سياسة الخصوصية بعد قرار المحكمة الذي صدر في الشهر الماضي.',
  'صورة الاقتصاد أفضل مما كانت عليه قبل عام، بحسب البنك.',
  'المصادر أكدت أن الاجتماع سيعقد في موعده رغم الخلاف.',
  'علامات التعب ظهرت على اللاعبين في الشوط الثاني من المباراة.',
]

const kindsOf = (text: string): ArticlePartKind[] => articleParts(text).map(part => part.kind)

describe('the parts of pages', () => {
  test(`of the lines of ${pages.length} pages at least ${FLOOR} % are what they were marked as`, () => {
    const lines = pages.flatMap(page => scorePage(page).map(line => ({ page: page.name, ...line })))
    const wrong = lines.filter(line => !line.right)
    const percent = (100 * (lines.length - wrong.length)) / lines.length
    console.log(
      `lines of pages: ${lines.length - wrong.length} of ${lines.length} right, ${percent.toFixed(1)} %`,
    )
    for (const { page, wanted, got, text } of wrong)
      console.log(`  ${page}: ${wanted} read as ${got}: ${text}`)
    expect(percent).toBeGreaterThanOrEqual(FLOOR)
  })

  test('an article is kept: no line marked as body alone is taken for furniture', () => {
    const furniture = /navigation|share|related|tags|comment|subscription|boilerplate/u
    const lost = pages
      .flatMap(scorePage)
      .filter(({ wanted, got }) => wanted === 'body' && furniture.test(got))
    expect(lost).toEqual([])
  })

  test('empty and blank texts have no parts', () => {
    expect(articleParts('')).toEqual([])
    expect(articleParts(' \n\t\r\n\u200f\u00a0\n')).toEqual([])
  })

  test('one paragraph is body, with and without a full stop', () => {
    expect(kindsOf('وصل الوفد إلى العاصمة صباح اليوم.')).toEqual(['body'])
    expect(kindsOf('وصل الوفد إلى العاصمة')).toEqual(['body'])
  })

  test('line ends of Windows, of old Macs and of Unicode part lines as well', () => {
    const lines = [
      'الوزير يزور عدن غدا',
      'وصل الوزير إلى عدن صباح اليوم مع وفد كبير.',
      'اقرأ أيضا: زيارة مؤجلة',
    ]
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029\u2029'])
      expect(kindsOf(lines.join(end))).toEqual(['title', 'body', 'related'])
  })
})

describe('datelines', () => {
  test.each(DATELINES)('%s', (paragraph, dateline) => {
    const [first] = articleParts(`عنوان من أربع كلمات\n\n${paragraph}`).filter(part => part.kind !== 'title')
    expect(first?.kind === 'dateline' ? first.text : null).toBe(dateline)
  })
})

describe('sentences that begin as furniture does', () => {
  test.each(SENTENCES)('%s', sentence => {
    const text = `عنوان من أربع كلمات\n\nوصل الوفد إلى العاصمة صباح اليوم.\n\n${sentence}\n\nوغادرها بعد الظهر إلى الجنوب.`
    expect(kindsOf(text)).toEqual(['title', 'body', 'body', 'body'])
  })
})

describe('the offsets', () => {
  const PIECES = pages
    .flatMap(({ text }) => text.split('\n'))
    .concat('[1]', '(رويترز)', ' - ', '\u200f', '\ud800', '«', '|')
  const page = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', '\r\n', '', ' ', '\u2028')), {
      maxLength: 20,
    })
    .map(rows => rows.flat().join(''))

  test('parts are sorted, disjoint, trimmed, equal to their slices and cover all that is not blank', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: 'binary' })), text => {
        let at = 0
        for (const part of articleParts(text)) {
          expect(part.start).toBeGreaterThanOrEqual(at)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.text).toBe(text.slice(part.start, part.end))
          expect(text.slice(at, part.start)).toMatch(
            /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\u00AD]*$/u,
          )
          at = part.end
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\u00AD]*$/u)
      }),
    )
  })

  test.each(['- ', '(', '[', '| ', 'أ ف ب ', 'شارك', 'عدن - ', '«', 'عدن/\n', 'التعليقات\n', '#وسم '])(
    'the time grows with the length of a run of %j',
    { timeout: 60_000 },
    piece => {
      expect(leastGrowth(articleParts, piece, 10_000, 80_000)).toBeLessThanOrEqual(MOST_GROWTH)
    },
  )
})
