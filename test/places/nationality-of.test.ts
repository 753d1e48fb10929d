import { describe, expect, test } from 'vitest'
import { findPlaceId, nationalityOf, placeInfo } from '../../src/places/index.js'
import { COUNTRIES } from '../../src/places/lexicon/countries.js'
import { PEOPLES } from '../../src/places/lexicon/peoples.js'

describe('nationalityOf', () => {
  test.each([
    ['RU', 'روسي روسية الروسي الروسية روسيون الروسيين روسيان روسيات الروسيتين روس الروس'],
    ['TR', 'تركي التركية أتراك الأتراك'],
    ['IN', 'هندي الهندية هنود الهنود'],
    ['US', 'أمريكي أميركي الأميركيين الأمريكية أمريكان'],
    ['AE', 'إماراتي الإماراتية'],
    ['SA', 'سعودي السعوديون'],
    ['TD', 'تشادي التشاديين'],
    ['KZ', 'كازاخستاني كازاخي الكازاخستانية'],
    ['KG', 'قيرغيزي قيرغيزستاني قرغيزي'],
    ['AT', 'نمساوي النمساوية'],
    ['KP', 'كوري-شمالي الكورية-الشمالية الكوريون-الشماليون'],
    ['KR', 'كوري الكوري-الجنوبي الكوريتان-الجنوبيتان'],
    ['SS', 'جنوب-سوداني الجنوب-سودانية جنوب-سودانيون'],
    ['ZA', 'جنوب-أفريقي جنوب-إفريقية'],
    ['GW', 'غيني-بيساوي'],
    ['GN', 'غيني الغينيين'],
    ['NE', 'نيجري'],
    ['NG', 'نيجيري'],
    ['GB:england', 'إنجليزي إنكليزية إنجليز'],
    ['kurdistan', 'كردي الأكراد الكردية'],
    ['arab-world', 'عربي العرب العربية'],
    ['150', 'أوروبي الأوروبية الأوربيين'],
    ['002', 'أفريقي الإفريقية أفارقة'],
    ['gulf-states', 'خليجي الخليجية'],
  ])('reads %s in %s', (id, words) => {
    for (const word of words.split(' ')) expect(nationalityOf(word.replace('-', ' ')), word).toBe(id)
  })

  test.each(['روسيا', 'موسكو', 'شمالي', 'جنوب', 'الشمالية', 'بوتين', 'ي', 'ية', 'ال', 'الي', '', 'Russian'])(
    'reads no nationality in «%s»',
    word => {
      expect(nationalityOf(word)).toBeUndefined()
    },
  )

  test('gives places that exist', () => {
    for (const { id } of [...COUNTRIES, ...PEOPLES]) expect(placeInfo(id), id).toBeDefined()
  })

  test('gives an id that the country of the adjective has', () => {
    expect(nationalityOf('مجري')).toBe(findPlaceId('هنغاريا'))
  })
})
