import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/letters/index.js'
import { establishedPlace } from '../../../src/names/known-names/established-places.js'

const idsOf = (name: string): readonly string[] | undefined => establishedPlace(normalize(name))

describe('establishedPlace', () => {
  test.each([
    'النيجر نيجيريا',
    'غينيا غانا غيانا كينيا',
    'مالي بالي',
    'ليبيا ليبيريا',
    'بيرو بيروت',
    'تشاد تشيلي',
    'سوريا صور صربيا',
    'لاتفيا ليتوانيا',
    'سلوفينيا سلوفاكيا',
    'إيران العراق',
    'زامبيا غامبيا زيمبابوي',
    'كييف كيب-تاون كيغالي',
    'باريس بيرث برلين',
    'أستراليا النمسا',
    'ليون لندن لاهاي',
    'ماليزيا مالي مالطا ملاوي',
    'طهران طرابلس',
    'كوريا-الشمالية كوريا-الجنوبية',
  ])('%s are different places', line => {
    const ids = line.split(' ').map(name => idsOf(name.replaceAll('-', ' '))?.join())
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([
    'إنجلترا/إنكلترا/إنقلترا',
    'كازاخستان/كازخستان/قازاقستان',
    'قيرغيزستان/قرغيزستان/قرغيزيا',
    'شنغهاي/شانغهاي/شنجهاي',
    'هونغ كونغ/هونج كونج/هونق كونق/هونغكونغ',
    'خاركيف/خاركوف',
    'بكين/بيجين/بيكين',
    'مومباي/بومباي',
    'سيول/سيئول',
    'ريو دي جانيرو/ريو دي جانييرو',
    'الجبل الأسود/مونتينيغرو',
    'كوت ديفوار/ساحل العاج',
    'المجر/هنغاريا',
    'التشيك/تشيكيا',
    'الرأس الأخضر/كاب فيردي',
    'البندقية/فينيسيا',
    'نيويورك/نيو يورك/نيو-يورك',
  ])('%s is one place', line => {
    const ids = line.split('/').map(name => idsOf(name)?.join())
    expect(ids[0]).toBeDefined()
    expect(new Set(ids).size).toBe(1)
  })

  test('gives every place of a name that several have', () => {
    expect(idsOf('عمان')).toEqual(['OM', 'عمان'])
    expect(idsOf('بولونيا')).toHaveLength(2)
  })

  test.each(['بوتين', 'شي', 'محمد', 'في', ''])('says nothing of «%s»', name => {
    expect(idsOf(name)).toBeUndefined()
  })
})
