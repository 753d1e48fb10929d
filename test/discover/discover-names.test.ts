import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discoverNames, linkEntities } from '../../src/discover/index.js'
import { countHits } from './count-hits.js'
import { FIRST_CONTACT } from './first-contact.js'
import { HELD_OUT } from './held-out.js'
import { readSentences } from './read-sentences.js'
import { SECOND_CONTACT } from './second-contact.js'
import { SENTENCES } from './sentences.js'
import { THIRD_CONTACT } from './third-contact.js'

const sentences = readSentences(SENTENCES)
const heldOut = readSentences(HELD_OUT)
const firstContact = readSentences(FIRST_CONTACT)
const secondContact = readSentences(SECOND_CONTACT)
const thirdContact = readSentences(THIRD_CONTACT)
const named = (text: string): string[] => discoverNames(text).map(name => `${name.kind} ${name.text}`)

/** Floors in per cent; they only rise. */
const FLOORS = [
  ['person', 98, 95],
  ['place', 100, 100],
  ['demonym', 100, 100],
  ['organisation', 100, 95],
] as const
const HELD_OUT_FLOORS = [
  ['person', 100, 91],
  ['place', 96, 100],
  ['demonym', 100, 100],
] as const
const FIRST_CONTACT_FLOORS = [
  ['person', 98, 97],
  ['place', 98, 98],
  ['demonym', 100, 100],
  ['organisation', 100, 93],
] as const
const SECOND_CONTACT_FLOORS = [
  ['person', 93, 87],
  ['place', 95, 96],
  ['demonym', 96, 100],
  ['organisation', 100, 82],
] as const
const THIRD_CONTACT_FLOORS = [
  ['person', 98, 90],
  ['place', 100, 100],
  ['demonym', 100, 100],
  ['organisation', 100, 100],
] as const

describe('discoverNames on marked sentences', () => {
  it('reads 120 sentences and more', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120)
  })

  it.each(FLOORS)('finds a %s at least %d times of 100 rightly, and %d of 100', (kind, precision, recall) => {
    const { marked, found, right } = countHits(sentences, kind)
    expect((100 * right) / found).toBeGreaterThanOrEqual(precision)
    expect((100 * right) / marked).toBeGreaterThanOrEqual(recall)
  })

  it.each(HELD_OUT_FLOORS)('on sentences held out a %s %d and %d of 100', (kind, precision, recall) => {
    const { marked, found, right } = countHits(heldOut, kind)
    expect((100 * right) / found).toBeGreaterThanOrEqual(precision)
    expect((100 * right) / marked).toBeGreaterThanOrEqual(recall)
  })

  it.each(FIRST_CONTACT_FLOORS)(
    'in 124 passages of all houses a %s %d and %d of 100',
    (kind, precision, recall) => {
      expect(firstContact.length).toBeGreaterThanOrEqual(120)
      const { marked, found, right } = countHits(firstContact, kind)
      expect((100 * right) / found).toBeGreaterThanOrEqual(precision)
      expect((100 * right) / marked).toBeGreaterThanOrEqual(recall)
    },
  )

  it.each(SECOND_CONTACT_FLOORS)(
    'in passages of a second round a %s %d and %d of 100',
    (kind, precision, recall) => {
      const { marked, found, right } = countHits(secondContact, kind)
      expect((100 * right) / found).toBeGreaterThanOrEqual(precision)
      expect((100 * right) / marked).toBeGreaterThanOrEqual(recall)
    },
  )

  it.each(THIRD_CONTACT_FLOORS)(
    'in 61 sentences of a third round a %s %d and %d of 100',
    (kind, precision, recall) => {
      expect(thirdContact).toHaveLength(61)
      const { marked, found, right } = countHits(thirdContact, kind)
      expect((100 * right) / found).toBeGreaterThanOrEqual(precision)
      expect((100 * right) / marked).toBeGreaterThanOrEqual(recall)
    },
  )
})

describe('discoverNames finds nobody', () => {
  it.each([
    ['in a title without a name', 'دعا الأمين العام إلى ضبط النفس'],
    ['in an office', 'يتوجه وزير الخارجية إلى العاصمة'],
    ['in words that are names as well', 'عملية السلام متوقفة ولا أمل في استئنافها'],
    ['in a thing', 'كل شيء على ما يرام'],
    ['in a quoted slogan', 'رفع المتظاهرون شعار "لا سلام بلا عدل"'],
    ['in money', 'يواجه القطاع المالي ضغوطا بسبب الدعم المالي المحدود'],
    ['behind «عبد» alone', 'قالوا إن كل عبد صار حرا'],
    ['in nothing', ''],
    ['in a street', 'أغلق شارع جمال عبد الناصر أمام السيارات'],
    ['in an airport', 'هبطت الطائرة في مطار الملك خالد الدولي'],
    ['in a storm', 'ضربت عاصفة دانيال الساحل'],
    ['in what a minister minds', 'قال وزير السكن إن الخطة جاهزة'],
    ['in a birthplace', 'عاد إلى مسقط رأسه'],
    ['in traffic', 'توقفت حركة المرفأ ساعات'],
    ['in many who are quoted', 'وقال ناشطون إن القصف مستمر. وقال مسعفون إن ثلاثة قتلوا'],
    ['in witnesses', 'وقال شهود إن الجيش انسحب'],
    ['in observers', 'وأكد مراقبون أن الوضع خطير'],
    ['in what is quoted', 'وقال التقرير إن النمو تباطأ'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([])
  })
})

describe('discoverNames', () => {
  it.each([
    ['splits clitics and knows the elided article', 'عاد للصين ولروسيا', ['place لصين', 'place روسيا']],
    [
      'knows both adjectives of Kazakhstan',
      'العاصمة الكازاخستانية والعملة الكازاخية',
      ['demonym الكازاخستانية', 'demonym الكازاخية'],
    ],
    ['takes two words for one adjective', 'الجيش الكوري الشمالي', ['demonym الكوري الشمالي']],
    [
      'finds a family name behind the full name',
      'قال شي جين بينغ إن الوقت حان. ثم غادر شي.',
      ['person شي جين بينغ', 'person شي'],
    ],
    [
      'finds it in another spelling',
      'قال يوري أوشاكوف إن القمة مهمة. وأضاف أوشاكوڤ ذلك.',
      ['person يوري أوشاكوف', 'person أوشاكوڤ'],
    ],
    [
      'reads numbers of two words behind a name',
      'زار يوحنا الثالث والعشرون باريس، كما زارها لويس الحادي عشر',
      ['person يوحنا الثالث والعشرون', 'place باريس', 'person لويس الحادي عشر'],
    ],
    ['takes no noun with its tanwin for a name', 'حضر عشاءً بوتين وشي جين بينغ', ['person شي جين بينغ']],
    [
      'finds whom somebody spoke to behind «لل»',
      'أكد الرئيس للسيسي دعمه. وقال عبد الفتاح السيسي إنه يشكره.',
      ['person لسيسي', 'person عبد الفتاح السيسي'],
    ],
    [
      'finds who is quoted by one name',
      'وأضاف ستارمر إن بلاده ترفض، وقال بزشكيان إن بلاده سترد',
      ['person ستارمر', 'person بزشكيان'],
    ],
    ['takes a medium that is quoted for none', 'وقالت هسبريس إن الوزير استقال', ['organisation هسبريس']],
    ['tells a country spelled anew', 'زار قيرجيزستان', ['place قيرجيزستان']],
    ['keeps a surname that is a place', 'انضم الحارس ياسين بونو إلى الفريق', ['person ياسين بونو']],
    ['reads one name behind «بنت»', 'حضرت شما بنت سهيل المزروعي', ['person شما بنت سهيل المزروعي']],
    ['reads the chain of fathers', 'الدكتور بدر بن أحمد المصلحي', ['person بدر بن أحمد المصلحي']],
    [
      'reads another name behind «المعروف»',
      'محمد دقلو المعروف بحميدتي',
      ['person محمد دقلو', 'person حميدتي'],
    ],
    [
      'lets an adjective stand for a person',
      'وحل الإثيوبي لاميشا غيرما ثانيا',
      ['demonym الإثيوبي', 'person لاميشا غيرما'],
    ],
    [
      'finds what is named after a person',
      'قال مركز الملك سلمان للإغاثة',
      ['organisation مركز الملك سلمان للإغاثة'],
    ],
    [
      'takes a word for a club in a report of sport',
      'تعادل الهلال مع النصر في المباراة',
      ['organisation الهلال', 'organisation النصر'],
    ],
    ['finds an unknown village behind its noun', 'في قرية كفر عزون', ['place كفر عزون']],
    ['takes an everyday word for a place behind what says so', 'في مدينة الباب', ['place الباب']],
  ] as const)('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it('gives a part of a name the id of the whole', () => {
    const ids = discoverNames('قال شي جين بينغ إن الوقت حان. ثم غادر شي.').map(name => name.id)
    expect(ids).toEqual(['شي جين بينغ', 'شي جين بينغ'])
  })

  it('leaves out what scores less than asked for and kinds not asked for', () => {
    const text = 'وصل الرئيس الروسي فلاديمير بوتين إلى بكين'
    expect(discoverNames(text, { kinds: ['place'] }).map(name => name.id)).toEqual(['CN:beijing'])
    expect(discoverNames(text, { minScore: 0.99 })).toEqual([])
  })

  it.each([
    [{ kinds: ['river'] }, /option "kinds" cannot be \["river"\]. Give an array of person/u],
    [{ kinds: 'place' }, /option "kinds" cannot be "place". Give an array of person/u],
    [{ minScore: 2 }, /option "minScore" cannot be 2\. Give a number from 0 to 1/u],
    [{ minimum: 1 }, /"minimum"\. Options are minScore, kinds/u],
    [null, /options cannot be null\. Give an object/u],
  ])('refuses %j, and says what instead', (options, message) => {
    expect(() => discoverNames('', options as never)).toThrow(message)
  })

  it('gives sorted, disjoint mentions that are the text they point at, for any text', () => {
    const word = fc.constantFrom(
      ...sentences.flatMap(({ text }) => text.split(' ')),
      '\n',
      '—',
      'َ',
      'Putin',
      '123',
      '«',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
    )
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end, text: name, score } of discoverNames(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(name)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('linkEntities', () => {
  const inArticle = (text: string, article: string) =>
    discoverNames(text, { kinds: ['person'] }).map(name => ({ ...name, article }))

  it('joins five spellings of one person over articles', () => {
    const mentions = [
      ...inArticle('التقى الرئيس الروسي فلاديمير بوتين نظيره. وقال بوتين إن', 'a'),
      ...inArticle('وصل الرئيس الروسي ڤلاديمير پوتن أمس. ثم قال پوتن إن', 'b'),
      ...inArticle('قال الرئيس بوتن إن', 'c'),
    ]
    expect(linkEntities(mentions).map(entity => entity.spellings)).toEqual([
      ['فلاديمير بوتين', 'بوتين', 'ڤلاديمير پوتن', 'پوتن', 'بوتن'],
    ])
  })

  it('keeps namesakes of one family name apart', () => {
    const mentions = [...inArticle('قال راؤول كاسترو إن', 'a'), ...inArticle('قال فيدل كاسترو إن', 'b')]
    expect(linkEntities(mentions)).toHaveLength(2)
  })

  it('calls an organisation by its whole name, though «ل» takes its article', () => {
    const mentions = discoverNames('قال البنك الدولي. وأضاف للبنك الدولي وللأمم المتحدة', {
      kinds: ['organisation'],
    })
    expect(mentions.map(({ text, id }) => [text, id])).toEqual([
      ['البنك الدولي', 'البنك الدولي'],
      ['لبنك الدولي', 'البنك الدولي'],
      ['لأمم المتحدة', 'الأمم المتحدة'],
    ])
  })

  it('gives nothing for nothing', () => {
    expect(linkEntities([])).toEqual([])
  })
})
