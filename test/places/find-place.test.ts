import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/letters/index.js'
import { compilePlaces } from '../../src/places/compile-places.js'
import {
  findPlaceId,
  findPlaceIds,
  isEverydayWord,
  placeInfo,
  placeSpellings,
} from '../../src/places/index.js'
import { EVERYDAY_WORDS } from '../../src/places/lexicon/everyday-words.js'

const SPELLINGS: readonly [id: string, forms: string][] = [
  ['AT', 'النمسا'],
  ['GB:england', 'إنجلترا/إنكلترا/إنقلترا/انجلترا'],
  ['GR', 'اليونان'],
  ['KZ', 'كازاخستان/كازخستان/قازاقستان'],
  ['KG', 'قيرغيزستان/قرغيزستان/قرغيزيا'],
  ['CN:shanghai', 'شنغهاي/شانغهاي/شنجهاي'],
  ['HK', 'هونغ كونغ/هونج كونج/هونق كونق/هونغكونغ'],
  ['US:washington', 'واشنطن'],
  ['US:new-york', 'نيويورك/نيو يورك'],
  ['UA:kyiv', 'كييف/Kyiv'],
  ['UA:kharkiv', 'خاركيف/خاركوف'],
  ['CN:beijing', 'بكين/بيجين/بيكين/Beijing'],
  ['IN:mumbai', 'مومباي/بومباي'],
  ['IL:tel-aviv', 'تل أبيب/تل-أبيب'],
  ['PS:jerusalem', 'القدس'],
  ['KR:seoul', 'سيول/سيئول'],
  ['BR:rio-de-janeiro', 'ريو دي جانيرو/ريو دي جانييرو'],
  ['PT', 'البرتغال'],
  ['ME', 'الجبل الأسود/مونتينيغرو'],
  ['CI', 'كوت ديفوار/ساحل العاج'],
  ['MM', 'ميانمار/بورما'],
  ['HU', 'المجر/هنغاريا/Hungary'],
  ['NL', 'هولندا/الأراضي المنخفضة'],
  ['CZ', 'التشيك/تشيكيا'],
  ['SZ', 'إسواتيني/سوازيلاند'],
  ['CV', 'الرأس الأخضر/كاب فيردي'],
  ['PS:gaza', 'غزة/غزه/مدينة غزة'],
  ['SA', 'السعودية/المملكة العربية السعودية/Saudi Arabia'],
  ['002', 'أفريقيا/إفريقيا'],
  ['hormuz', 'مضيق هرمز'],
  ['LY:tripoli', 'طرابلس الغرب'],
]

describe('findPlaceId', () => {
  test.each(SPELLINGS)('finds %s in each of %s', (id, forms) => {
    for (const form of forms.split('/')) expect(findPlaceId(form), form).toBe(id)
  })

  test.each([
    'النيجر نيجيريا',
    'غينيا غانا غويانا كينيا غينيا-بيساو',
    'مالي بالي',
    'ليبيا ليبيريا',
    'بيرو بيروت',
    'سوريا صور',
    'الكونغو-الديمقراطية جمهورية-الكونغو',
    'كوريا-الشمالية كوريا-الجنوبية',
    'البحر-الأحمر البحر-الأسود البحر-الأبيض-المتوسط',
    'بورتو بورتوريكو',
    'جورجيا جورجيا-الجنوبية-وجزر-ساندويتش-الجنوبية',
    'دومينيكا الدومينيكان',
    'هندوراس الهند',
    'مراكش المغرب',
  ])('takes %s apart', line => {
    const ids = line.split(' ').map(name => findPlaceId(name.replaceAll('-', ' ')))
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([
    ['عمان', ['OM', 'JO:amman']],
    ['عُمان', ['OM']],
    ['عمّان', ['JO:amman']],
    ['عَمَّان', ['JO:amman']],
    ['سلطنة عُمان', ['OM']],
    ['القُدس', ['PS:jerusalem']],
    ['طرابلس', ['LY:tripoli', 'LB:tripoli']],
    ['بولونيا', ['PL', 'IT:bologna']],
    ['الجزائر', ['DZ']],
  ])('gives for %s the places %j', (name, ids) => {
    expect(findPlaceIds(name)).toEqual(ids)
  })

  test.each(['بوتين', 'روسي', 'وروسيا', 'محمد', 'في', 'مدينة', 'جمهورية', '', ' ', '-', '?', 'Putin', 'ّ'])(
    'finds no place in «%s»',
    name => {
      expect(findPlaceIds(name)).toEqual([])
    },
  )

  test('never throws and gives only ids it knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        for (const id of findPlaceIds(name)) expect(placeInfo(id)?.id).toBe(id)
      }),
    )
  })
})

describe('placeSpellings', () => {
  test('gives spellings that all find the place again, folded or not', () => {
    for (const id of compilePlaces().byId.keys()) {
      const spellings = placeSpellings(id)
      expect(spellings, id).not.toEqual([])
      for (const form of spellings) {
        expect(findPlaceIds(form), `${id}: ${form}`).toContain(id)
        expect(findPlaceIds(normalize(form)), `${id}: ${form}`).toContain(id)
      }
    }
  })

  test('gives none for an unknown id', () => {
    expect(placeSpellings('ZZ')).toEqual([])
    expect(placeInfo('toString')).toBeUndefined()
  })
})

describe('the tables of places', () => {
  test('hold the countries of the world and more than 1,500 cities', () => {
    const kinds = [...compilePlaces().byId.values()].map(place => place.kind)
    expect(kinds.filter(kind => kind === 'country').length).toBeGreaterThan(240)
    expect(kinds.filter(kind => kind === 'city').length).toBeGreaterThan(1500)
  })

  test('give each place one id and each city a country that they know', () => {
    const places = [...compilePlaces().byId.values()]
    for (const { id, kind, country } of places) {
      if (kind === 'city') expect(country, id).toBeDefined()
      if (country !== undefined) expect(compilePlaces().byId.get(country)?.kind, id).toBe('country')
      expect(id).toMatch(/^(?:[A-Z]{2}(?::[a-z0-9-]+)?|[a-z0-9-]+)$/u)
    }
  })

  test('mark as everyday words only names of places', () => {
    for (const word of EVERYDAY_WORDS.split(' ')) expect(findPlaceId(word), word).toBeDefined()
    expect(isEverydayWord('الباب')).toBe(true)
    expect(isEverydayWord('واشنطن')).toBe(false)
    expect(isEverydayWord('')).toBe(false)
  })
})
