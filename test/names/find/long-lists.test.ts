import { describe, expect, test } from 'vitest'
import { createNameFinder } from '../../../src/names/index.js'

const GIVEN = 'أحمد محمد علي حسن خالد سامي ماجد ناصر وليد طارق فيصل بلال جمال كمال رامي'.split(' ')
const FAMILY =
  'الشريف النجار المنصوري الحربي القاسمي العبيدي الزهراني الخطيب السعدي التميمي الدوسري العتيبي'.split(' ')
/** Each family name has fifteen bearers. */
const CROWD = FAMILY.flatMap(family => GIVEN.map(given => `${given} ${family}`))
const OTHERS = ['Jean-Jacques Rousseau', 'Socrates S.', 'Vladimir Putin', 'إيمانويل ماكرون']
const find = createNameFinder([...CROWD, ...OTHERS].map(name => ({ id: name, names: [name] })))

const found = (text: string): string[] => find(text).map(({ id, text: written }) => `${id}: ${written}`)

describe('a long watchlist', () => {
  test('a family name of many entries alone names none of them', () => {
    expect(found('التقى المنصوري ضيفه أمس')).toEqual([])
  })

  test('with the given name before it, it names one', () => {
    expect(found('التقى طارق المنصوري ضيفه')).toEqual(['طارق المنصوري: طارق المنصوري'])
  })

  test('where the text has the full name, the family name alone is its bearer', () => {
    expect(found('وصل طارق المنصوري أمس. ثم قال المنصوري إن الزيارة ناجحة')).toEqual([
      'طارق المنصوري: طارق المنصوري',
      'طارق المنصوري: المنصوري',
    ])
  })

  test('a family name of one entry names it, in either script', () => {
    expect(found('التقى ماكرون ضيفه بوتين')).toEqual(['إيمانويل ماكرون: ماكرون', 'Vladimir Putin: بوتين'])
  })

  test.each(['سافر الوفد إلى روسيا', 'رحبت آسيا بالقرار', 'وفي اليوم التالي', 'قمة في آسيا الوسطى'])(
    'nothing in %j: a known place and an initial are no family names',
    text => {
      expect(found(text)).toEqual([])
    },
  )

  test('of the same words in another order nobody is found twice', () => {
    const ids = find('علي الشريف وحسن الشريف').map(mention => mention.id)
    expect(ids).toEqual(['علي الشريف', 'حسن الشريف'])
  })

  test('the time grows with the text and not faster', { timeout: 60_000 }, () => {
    const sentence = 'وصل طارق المنصوري أمس ثم قال المنصوري إن ماكرون وبوتين التقيا خالد الحربي. '
    const seconds = (times: number): number => {
      const text = sentence.repeat(times)
      const all = [0, 1, 2].map(() => {
        const start = process.cpuUsage().user
        find(text)
        return (process.cpuUsage().user - start) / 1e6
      })
      return Math.min(...all)
    }
    seconds(200)
    const exponent = Math.log(seconds(1600) / seconds(200)) / Math.log(8)
    console.log(`findNames: the time grows with the length to the power of ${exponent.toFixed(2)}`)
    expect(exponent).toBeLessThan(1.5)
  })
})
