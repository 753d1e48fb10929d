import { describe, expect, test } from 'vitest'
import { findAliases } from '../../../src/names/known-names/find-aliases.js'
import { NAME_ALIASES } from '../../../src/names/known-names/lexicon/name-aliases.js'

describe('findAliases', () => {
  test.each([
    ['المجر', 'هنغاريا'],
    ['بورما', 'ميانمار'],
    ['ابن رشد', 'Averroes'],
    ['ابن سينا', 'AVICENNA'],
    ['صلاح الدين', 'Saladin'],
    ['القسطنطينية', 'اسطنبول'],
    ['منظمة شنغهاي للتعاون', 'SCO'],
    ['ناتو', 'حلف شمال الاطلسي'],
    ['أوبك', 'منظمة الدول المصدرة للنفط'],
    ['اليونيسيف', 'UNICEF'],
    ['داعش', 'تنظيم الدولة الإسلامية'],
    ['أبومازن', 'محمود عباس'],
    ['البابا فرانسيس', 'Pope Francis'],
    ["Côte d'Ivoire", 'ساحل العاج'],
    ['المسيح', 'يسوع'],
  ])('joins «%s» and «%s»', (a, b) => {
    expect(findAliases(a).some(row => findAliases(b).includes(row))).toBe(true)
  })

  test.each([
    ['المجر', 'النمسا'],
    ['ناتو', 'أوبك'],
    ['أبو مازن', 'أبو عمار'],
    ['جبهة النصرة', 'حماس'],
  ])('keeps «%s» and «%s» apart', (a, b) => {
    expect(findAliases(a)).not.toEqual([])
    expect(findAliases(a).some(row => findAliases(b).includes(row))).toBe(false)
  })

  test.each(['بوتين', 'عباس', '', 'ال', 'Putin'])('knows no other name of «%s»', name => {
    expect(findAliases(name)).toEqual([])
  })

  test('has no name in two rows, so that no row joins what another keeps apart', () => {
    const twice = NAME_ALIASES.flatMap(row => row.names.split('/')).filter(
      name => findAliases(name).length !== 1,
    )
    expect(twice).toEqual([])
    expect(NAME_ALIASES.length).toBeGreaterThanOrEqual(150)
    for (const { names } of NAME_ALIASES) expect(names.split('/').length, names).toBeGreaterThan(1)
  })
})
