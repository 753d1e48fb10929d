import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateArticle, type ArticleOptions } from '../../src/article/index.js'
import { normalize } from '../../src/letters/index.js'

const WATCHLIST = [
  { id: 'china', names: ['الصين'], type: 'place' },
  { id: 'putin', names: ['بوتين', 'بوتن'], type: 'person' },
  { id: 'someone', names: ['شوكت'] },
] as const

// text, the day it was published, the expressions that say so
const DATED: readonly (readonly [string, string, ...string[]])[] = [
  ['وصل اليوم الأربعاء 3 يوليو 2024 إلى أستانا', '2024-07-03', 'اليوم الأربعاء 3 يوليو 2024'],
  ['وصل أمس الثلاثاء 2 يوليو 2024 إلى أستانا', '2024-07-03', 'أمس الثلاثاء 2 يوليو 2024'],
  ['يصل غدًا الخميس 4 يوليو 2024 إلى أستانا', '2024-07-03', 'غدًا الخميس 4 يوليو 2024'],
  ['يصل غدا الاثنين 1 يناير 2024 إلى أستانا', '2023-12-31', 'غدا الاثنين 1 يناير 2024'],
]

/** Lines of publication, of change, and datelines. */
const STAMPED: readonly (readonly [string, string])[] = [
  ['قمة في أستانا\nنشر في 3 يوليو 2024\nوصل الرئيس أمس', '2024-07-03'],
  ['نُشرت في: الأربعاء 3 يوليو 2024', '2024-07-03'],
  ['تاريخ النشر: 03/07/2024', '2024-07-03'],
  ['تم النشر بتاريخ ٣ تموز/ يوليو ٢٠٢٤', '2024-07-03'],
  ['النشر: 2024-07-03T10:15', '2024-07-03'],
  ['قمة في أستانا\nالأربعاء 3 يوليو 2024 | 04:15 م\nوصل الرئيس', '2024-07-03'],
  ['قمة في أستانا\nموسكو - الأربعاء 3 يوليو 2024\nوصل الرئيس', '2024-07-03'],
  ['محمد علي | نشر في 3 يوليو 2024 | سياسة', '2024-07-03'],
  ['نشر في 3 يوليو 2024\nآخر تحديث: 4 يوليو 2024', '2024-07-03'],
  ['آخر تحديث: 4 يوليو 2024', '2024-07-04'],
  ['بكين - 3 يوليو 2024 - أعلنت الوزارة', '2024-07-03'],
  ['أستانا، الأربعاء 3 يوليو 2024 – أعلنت الوزارة', '2024-07-03'],
  ['أستانا، 3 يوليو 2024 (رويترز) - أعلنت الوزارة', '2024-07-03'],
  ['عمّان، الأربعاء، 3 تموز 2024 (بترا) - أعلنت الوزارة', '2024-07-03'],
  ['الرياض (واس) 27 ذو الحجة 1445 هـ الموافق 3 يوليو 2024 م - أعلنت الوزارة', '2024-07-03'],
  ['موسكو، 3 تموز 2024\nأعلنت الوزارة', '2024-07-03'],
  ['القاهرة في 3 يوليو 2024 / أعلنت الوزارة', '2024-07-03'],
  ['عنوان\nالقاهرة (رويترز) – 3 يوليو 2024 – أعلنت الوزارة', '2024-07-03'],
  ['نشر في 3 يوليو 2024\nوصل اليوم الأربعاء 3 يوليو 2024', '2024-07-03'],
  ['نشر في 3 يوليو 2024\nوصل اليوم الأربعاء إلى أستانا', '2024-07-03'],
]

const UNDATED = [
  '',
  'وصل اليوم الأربعاء',
  'وصل الأربعاء 3 يوليو 2024',
  'وصل في 3 يوليو 2024',
  'وصل اليوم الخميس 3 يوليو 2024',
  'وصل اليوم إلى أستانا',
  'يلتقيان غدا\nفي 4 يوليو 2024 في أستانا',
  'في ذلك اليوم، الأربعاء 3 يوليو 2024، وصل',
  'ذلك اليوم الأربعاء 3 يوليو 2024',
  'نشر في 3 يوليو 2024 كتابه الأول',
  'تقرير نشر في 3 يوليو 2024',
  'كان الكاتب قد نشر في 3 يوليو 2024 مقالا',
  'نشر في\nوصل في 3 يوليو 2024',
  'افتتح المعرض في بكين - 3 يوليو 2024',
  'وقع الاتفاق في أستانا، الأربعاء 3 يوليو 2024 – كما قالت الوزارة',
  'واشنطن، 3 يوليو 2024، قالت الوزارة',
  'في 3 يوليو 2024، زار الوزير القاهرة - وهي الزيارة الأولى',
  'وصل اليوم الأربعاء 3 يوليو 2024، ويغادر غدا الجمعة 5 يوليو 2024',
  'نشر في 3 يوليو 2024\nوصل اليوم الخميس 4 يوليو 2024',
  'نشر في 3 يوليو 2024\nوصل اليوم الخميس إلى أستانا',
  'نشر في 3 يوليو 2024\nنشر في 5 يوليو 2024',
  'نشر في 31 فبراير 2024',
  'قمة في أستانا\nالوفد في بكين - 3 يوليو 2024\nوصل الرئيس',
  'قمة\nوصل الرئيس.\nثم عاد.\nثم سافر.\nالأربعاء 3 يوليو 2024',
  'اليوم الثاني من يوليو 2024',
  'وصل في 2 يوليو 2024، وغادر في اليوم التالي الأربعاء 3 يوليو 2024',
]

describe('annotateArticle', () => {
  test.each(DATED)('%s dates itself', (text, day, ...evidence) => {
    const { published } = annotateArticle(text)
    expect(published?.value).toBe(day)
    expect(published?.evidence.map(mention => mention.text)).toEqual(evidence)
  })

  test.each(STAMPED)('%j is stamped %s', (text, day) => {
    expect(annotateArticle(text).published?.value).toBe(day)
  })

  test.each(UNDATED)('%j does not date itself', text => {
    expect(annotateArticle(text).published).toBeNull()
  })

  test('an article that dates itself resolves its other dates', () => {
    const { dates } = annotateArticle('وصل اليوم الأربعاء 3 يوليو 2024، ويغادر غدا.')
    expect(dates.map(date => date.value)).toEqual(['2024-07-03', '2024-07-04'])
  })

  test('a given reference decides, and what the article says is still told', () => {
    const text = 'وصل اليوم الأربعاء 3 يوليو 2024، ويغادر غدا.'
    const article = annotateArticle(text, { reference: '2025-01-01' })
    expect(article.published?.value).toBe('2024-07-03')
    expect(article.dates.at(-1)?.value).toBe('2025-01-02')
  })

  test('without a reference relative days stay unresolved', () => {
    for (const date of annotateArticle('يغادر غدا').dates) expect(date.from).toBeUndefined()
  })

  test('names are gathered by entity, with the article restored behind ل', () => {
    const text = 'بوتين يصل إلى الصين. وقال بوتن للصين شكرا'
    const { names, entities } = annotateArticle(text, { watchlist: WATCHLIST })
    expect(names.map(name => name.id)).toEqual(['putin', 'china', 'putin', 'china'])
    expect(entities.map(({ id, type, spellings }) => [id, type, spellings])).toEqual([
      ['putin', 'person', ['بوتين', 'بوتن']],
      ['china', 'place', ['الصين']],
    ])
    expect(entities.flatMap(entity => entity.mentions).sort((a, b) => a.start - b.start)).toEqual(names)
  })

  test('an entity whose entry has no type has none', () => {
    const { entities } = annotateArticle('شوكت', { watchlist: WATCHLIST })
    expect(Object.keys(entities[0]!)).not.toContain('type')
  })

  test('an id may be any string', () => {
    const { entities } = annotateArticle('مصر', { watchlist: [{ id: '__proto__', names: ['مصر'] }] })
    expect(entities.map(entity => entity.id)).toEqual(['__proto__'])
  })

  test('names that nobody watches are found with what they are', () => {
    const text = 'وصل الرئيس الروسي فلاديمير بوتين إلى الصين. وقال بوتين للصين إن وزارة الخارجية ترحب'
    expect(annotateArticle(text).entities.map(({ id, type, spellings }) => [id, type, spellings])).toEqual([
      ['فلاديمير بوتين', 'person', ['فلاديمير بوتين', 'بوتين']],
      ['CN', 'place', ['الصين']],
      ['وزارة الخارجية', 'organisation', ['وزارة الخارجية']],
    ])
  })

  test('a watched name keeps its place and its id before a discovered one', () => {
    const text = 'وصل فلاديمير بوتين إلى الصين'
    const { names } = annotateArticle(text, {
      watchlist: [{ id: 'putin', names: ['Vladimir Putin'], type: 'person' }],
    })
    expect(names.map(name => [name.id, name.text])).toEqual([
      ['putin', 'فلاديمير بوتين'],
      ['CN', 'الصين'],
    ])
  })

  test('without discover only the watchlist is found', () => {
    const text = 'وصل فلاديمير بوتين إلى الصين'
    expect(annotateArticle(text, { discover: false }).names).toEqual([])
    const { names } = annotateArticle(text, { discover: false, watchlist: WATCHLIST })
    expect(names.map(name => name.id)).toEqual(['putin', 'china'])
  })

  const BAD: readonly (readonly [unknown, string, string])[] = [
    [{ watchList: [] }, 'bad-option', 'an option cannot be "watchList".'],
    [null, 'bad-option', 'options cannot be null.'],
    [{ watchlist: 'بوتين' }, 'bad-option', 'option "watchlist" cannot be'],
    [{ reference: 'yesterday' }, 'bad-option', 'yesterday'],
    [{ discover: 'no' }, 'bad-option', 'option "discover" cannot be'],
    [
      { watchlist: [{ id: 'a', names: ['مصر'], type: 'country' }] },
      'bad-argument',
      'watchlist[0].type cannot be',
    ],
    [{ watchlist: [null] }, 'bad-argument', 'watchlist[0] cannot be null.'],
  ]
  test.each(BAD)('the options %j are refused', (options, code, message) => {
    const annotate = (): unknown => annotateArticle('', options as ArticleOptions)
    expect(annotate).toThrow(expect.objectContaining({ name: 'KhabarError', code }))
    expect(annotate).toThrow(message)
  })

  test('any text has its normalized form and finds cut from it', () => {
    const piece = fc.constantFrom(
      'اليوم ',
      'الرئيس فلاديمير ',
      'وزارة الخارجية ',
      '3 يوليو 2024',
      'بوتين',
      'للصين ',
      '، ',
      '\n',
      '\ud800',
      'َ',
      'غد',
    )
    const anyText = fc.oneof(
      fc.array(piece, { maxLength: 10 }).map(pieces => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(anyText, text => {
        const article = annotateArticle(text, { watchlist: WATCHLIST, reference: '2024-07-03' })
        expect(article.text).toBe(text)
        expect(article.normalized).toBe(normalize(text))
        for (const { start, end, text: found } of [...article.dates, ...article.names])
          expect(found).toBe(text.slice(start, end))
        for (const [at, { start }] of article.names.slice(1).entries())
          expect(start).toBeGreaterThanOrEqual(article.names[at]!.end)
      }),
    )
  })
})
