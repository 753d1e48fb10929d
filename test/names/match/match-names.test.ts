import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchNames, type NameRelation } from '../../../src/names/index.js'

const arabicName = fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفقكگلمنهويىةءأپڤ َّ-'), maxLength: 20 })
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  arabicName,
  fc.constant('\ud800\udc00\udfff'),
)

const RELATIONS: readonly (readonly [string, string, NameRelation])[] = [
  ['بوتين', 'بوتين', 'equal'],
  ['محمد', 'مُحَمَّد', 'equal'],
  ['أحمد', 'احمد', 'equal'],
  ['باكستان', 'پاكستان', 'equal'],
  ['يوري أوشاكوف', 'يوري أوشاكوڤ', 'equal'],
  ['كي-مون', 'كي مون', 'equal'],
  ['António Guterres', 'antonio guterres', 'equal'],
  ['عبد الله', 'عبدالله', 'spelling'],
  ['القذافي', 'قذافي', 'spelling'],
  ['محمد البرادعي', 'محمد برادعي', 'spelling'],
  ['خور فكان', 'خورفكان', 'spelling'],
  ['أبو ظبي', 'أبوظبي', 'spelling'],
  ['أبو مازن', 'بو مازن', 'spelling'],
  ['محمد بن سلمان', 'محمد ابن سلمان', 'spelling'],
  ['بوتين', 'پوتن', 'spelling'],
  ['شنجهاي', 'شانغهاي', 'spelling'],
  ['شي جين بينغ', 'شي جنپنگ', 'spelling'],
  ['أنطونيو جوتيريش', 'أنطونيو غوتيريش', 'spelling'],
  ['إنكلترا', 'إنقلترا', 'spelling'],
  ['طشقند', 'تاشكند', 'spelling'],
  ['كوتاهية', 'كوتاهيا', 'spelling'],
  ['مودي', 'ناريندرا مودي', 'part-of'],
  ['أوشاكوڤ', 'يوري أوشاكوف', 'part-of'],
  ['السيسي', 'عبد الفتاح السيسي', 'part-of'],
  ['محمد الغزواني', 'محمد ولد الشيخ الغزواني', 'part-of'],
  ['بن سلمان', 'محمد بن سلمان', 'part-of'],
  ['السعودية', 'المملكة العربية السعودية', 'alias'],
  ['روسيا', 'سوريا', 'different'],
  ['بوتين', 'بكين', 'different'],
  ['آسيا', 'أوراسيا', 'different'],
  ['النيجر', 'نيجيريا', 'different'],
  ['شي', 'كيم', 'different'],
  ['علي', 'عالية', 'different'],
  ['عمر', 'عمرو', 'different'],
  ['هدى', 'هند', 'different'],
  ['سلمان', 'محمد بن سلمان', 'different'],
  ['سلمان بن عبد العزيز', 'محمد بن سلمان بن عبد العزيز', 'different'],
  ['بن', 'محمد بن سلمان', 'different'],
  ['كيم جونغ أون', 'شي جين بينغ', 'different'],
  ['ألكسندر لوكاشينكو', 'ألكسندر گابويڤ', 'different'],
]

// Text that is no name, against itself and against a name.
const NO_NAMES = ['', ' ', '—', '«»', '\n', '\ud800', '\u064b']

const OTHER_NATIVE: readonly (readonly [string, string])[] = [
  ['سالم', 'سليم'],
  ['سلمان', 'سليمان'],
  ['حسن', 'حسين'],
  ['أحمد', 'محمد'],
  ['محمد', 'محمود'],
  ['عمر', 'عمرو'],
  ['سعد', 'سعيد'],
  ['سعيد', 'سعود'],
  ['حامد', 'حميد'],
  ['زايد', 'زيد'],
  ['عباس', 'عباسي'],
]

const BETWEEN_SCRIPTS: readonly (readonly [string, string])[] = [
  ['فلاديمير بوتين', 'Vladimir Putin'],
  ['شي جين بينغ', 'Xi Jinping'],
  ['جي دي فانس', 'J.D. Vance'],
  ['إيمانويل ماكرون', 'MACRON, Emmanuel'],
  ['الملك عبد الله', 'King Abdullah'],
  ['بن سلمان', 'bin Salman'],
  ['محمد', 'Mohammed'],
  ['عبد الرحمن', 'Abdurrahman'],
]

const OTHER_IN_LATIN: readonly (readonly [string, string])[] = [
  ['بوتين', 'Beijing'],
  ['سيرغي لافروف', 'Sergei Shoigu'],
  ['النيجر', 'Nigeria'],
  ['شولتس', 'Merz'],
]

describe('matchNames', () => {
  test.each([
    ['معمر القذافي', 'القذافي معمر', true],
    ['عبد الفتاح السيسي', 'السيسي عبد الفتاح', true],
    ['عبد الفتاح السيسي', 'El-Sisi Abdel Fattah', true],
    ['محمد علي', 'علي محمد', false],
    ['خالد سعيد', 'سعيد خالد', false],
    ['محمد علي السيسي', 'علي السيسي محمد', false],
  ])('%s and %s are one name, with the family in front: %s', (a, b, same) => {
    expect(matchNames(a, b).same).toBe(same)
  })

  test.each(RELATIONS)('%s to %s is %s', (a, b, relation) => {
    const match = matchNames(a, b)
    expect(match).toMatchObject({ relation, same: relation !== 'different' })
  })

  test.each(NO_NAMES)('%j is different from everything', text => {
    expect(matchNames(text, text)).toEqual({ same: false, score: 0, relation: 'different', parts: [] })
    expect(matchNames(text, 'بوتين').same).toBe(false)
  })

  test('the letter changes are named by the sound they write', () => {
    expect(matchNames('بوتين', 'پوتن').parts).toEqual([
      { a: 'بوتين', b: 'پوتن', relation: 'spelling', changes: ['p: ب~پ', 'vowel: ي~∅'] },
    ])
  })

  test('words that answer nobody are listed where they stand', () => {
    expect(matchNames('ناريندرا مودي', 'مودي').parts).toEqual([
      { a: 'ناريندرا', b: null, relation: 'unanswered', changes: [] },
      { a: 'مودي', b: 'مودي', relation: 'equal', changes: [] },
    ])
  })

  test('the article is one that is added or left out, not ا for ل', () => {
    const changesOf = (a: string, b: string): unknown => matchNames(a, b).parts.at(-1)?.changes
    expect(changesOf('الميكونغ', 'ميكونغ')).toEqual(['article: ال~∅'])
    expect(changesOf('فلاديمير كارابوتين', 'فلاديمير كارلبوتين')).toEqual(['letter: ا~ل'])
  })

  test.each([
    ['½ Ｖladimir Putin', ['Ｖladimir', 'Putin']],
    ['㋿ Ｐutin', ['Ｐutin']],
    ['Ｄr. ﬁsher', ['Ｄr', 'ﬁsher']],
  ])('the parts of %j, with letters of an East Asian keyboard, are words as written', (name, words) => {
    expect(matchNames(name, name).parts.map(part => part.a)).toEqual(words)
  })

  test('names divided into other words are one part', () => {
    expect(matchNames('عبد الله', 'عبدالله').parts).toEqual([
      { a: 'عبد الله', b: 'عبدالله', relation: 'spelling', changes: [] },
    ])
  })

  test('surer evidence has the higher score', () => {
    const scores = [
      matchNames('بوتين', 'بوتين'),
      matchNames('سيرغي لافروف', 'سيرجي لاڤروف'),
      matchNames('عبد الله', 'عبدالله'),
      matchNames('مودي', 'ناريندرا مودي'),
      matchNames('روسيا', 'سوريا'),
    ].map(match => match.score)
    expect(scores).toEqual([...scores].sort((x, y) => y - x))
    expect(new Set(scores).size).toBe(scores.length)
  })

  test('the order of the names does not change the verdict', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const there = matchNames(a, b)
        const back = matchNames(b, a)
        expect([back.relation, back.score, back.same]).toEqual([there.relation, there.score, there.same])
        expect(back.parts.map(part => [part.b, part.a])).toEqual(there.parts.map(part => [part.a, part.b]))
      }),
    )
  })

  test('a name with a letter is equal to itself and its score lies between 0 and 1', () => {
    fc.assert(
      fc.property(arabicName, arabicName, (a, b) => {
        const named = `م${a}`
        expect(matchNames(named, named).relation).toBe('equal')
        const { score } = matchNames(a, b)
        expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })

  test.each(OTHER_NATIVE)('%s and %s are two native names', (a, b) => {
    expect(matchNames(a, b)).toMatchObject({ same: false, relation: 'different' })
    expect(matchNames(`${a} القاسمي`, `${b} القاسمي`).same).toBe(false)
  })

  test.each(BETWEEN_SCRIPTS)('%s is %s', (arabic, latin) => {
    expect(matchNames(arabic, latin)).toMatchObject({ same: true, relation: 'spelling' })
  })

  test.each(OTHER_IN_LATIN)('%s is not %s', (arabic, latin) => {
    expect(matchNames(arabic, latin).same).toBe(false)
  })

  test('a name without marks is the one that is usually written so', () => {
    expect(matchNames('عمان', 'عمّان').same).toBe(false)
    expect(matchNames('عُمان', 'عمان').relation).toBe('equal')
  })

  test('the letters that answer each other are shown between scripts, too', () => {
    expect(matchNames('لافروف', 'Lavrov').parts[0]?.changes).toEqual([
      'ل~l',
      'ا~a',
      'ف~v',
      'ر~r',
      'و~o',
      'ف~v',
    ])
  })

  test.each([
    ['marks', 'فِلَادِيمِير بُوتِين'],
    ['tatweel', 'فلاديـــمير بوتيـن'],
    ['presentation forms', 'ﻓﻼﺩﻳﻤﻴﺮ ﺑﻮﺗﻴﻦ'],
    ['decomposed letters', 'فلاديمير بوتين'.normalize('NFD')],
    ['invisible signs', '\u200fفلاديمير\u200c بوتين\u200e'],
  ])('%s change nothing', (_, dressed) => {
    const plain = matchNames('فلاديمير بوتين', 'ڤلاديمير پوتن')
    expect(matchNames(dressed, 'ڤلاديمير پوتن')).toMatchObject({
      score: plain.score,
      relation: plain.relation,
    })
  })

  test('a name beyond all length is compared by its beginning', () => {
    const long = 'شنغهاي '.repeat(5000)
    expect(matchNames(long, long).relation).toBe('equal')
    expect(matchNames('ب'.repeat(10_000), 'ت'.repeat(10_000)).same).toBe(false)
  })
})
