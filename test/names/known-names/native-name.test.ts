import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/letters/index.js'
import { NATIVE_FAMILIES } from '../../../src/names/known-names/lexicon/native-families.js'
import { NATIVE_NAMES } from '../../../src/names/known-names/lexicon/native-names.js'
import { NATIVE_WOMEN } from '../../../src/names/known-names/lexicon/native-women.js'
import { findNativeName } from '../../../src/names/known-names/native-name.js'

const entryOf = (word: string): string | undefined => findNativeName(normalize(word))?.entry

/** Words of one line are names of different people, though one or two letters apart. */
const DIFFERENT = `
  حسن حسين حسان حسني محسن حسنين حسون حسونة
  سالم سليم سلمان سليمان سلام سلامة سلطان سلمى أسلم مسلم
  عمر عمرو عامر عمار عمران عمير عمارة معمر
  سعد سعيد سعود سعدون سعدي سعاد سعادة أسعد مسعود مساعد مسعد سعيدة
  حامد حميد حمد حمدان أحمد محمد محمود حماد حمدي حمود حمادة
  خالد خليد خلدون خلود مخلد
  ناصر نصر نصير نصار منصور ناصيف منتصر
  كريم كرم أكرم كارم كرامة مكرم
  رشيد راشد رشاد مرشد رشدي
  جمال جميل جمل جملة جمانة
  فؤاد فادي فايد فداء فدوى
  هادي هدى هند هنادي مهدي هاني هنية
  حاتم حكم حاكم حكيم
  زيد زياد زايد يزيد زيدان زيادة مزيد
  فرح فرج فرحات فرحان فراج مفرح
  عادل عدلي عديل عدنان عدوان
  صالح صلاح مصلح صلحي
  ماجد مجد مجدي مجيد أمجد
  نبيل نبيه نايف نافع ناجي نجيب نجم ناجح نجاح
  ليلى لينا ليان ليال لبنى لمى
  رنا رانيا ريم ريما رامي رامز رامة
  منى منيرة منير منار مي مها مهند
  جابر جبر جبير جبار جبران جبريل
  صابر صبري صبر صبور
  طارق طاهر طارش طراد
  غانم غنيم غنام غنى
  عابد عبد عبيد عباد عبود عبدان
  رياض راضي رضا رضوان مرضي
  لطفي لطيف لطيفة
  وليد ولاء والي وليدي
`

describe('findNativeName', () => {
  test.each(
    DIFFERENT.trim()
      .split('\n')
      .map(line => line.trim().split(' ')),
  )('tells %s, %s and their like apart', (...words) => {
    const known = words.map(entryOf).filter(entry => entry !== undefined)
    expect(known.length).toBeGreaterThan(words.length * 0.7)
    expect(new Set(known).size).toBe(known.length)
  })

  test.each([
    ['عائشة', 'عايشة'],
    ['رؤوف', 'رءوف'],
    ['إسحاق', 'إسحق'],
    ['داود', 'داوود'],
    ['هارون', 'هرون'],
    ['عثمان', 'عثمن'],
    ['سليمان', 'سليمن'],
    ['يحيى', 'يحي'],
    ['ياسين', 'يس'],
    ['معاوية', 'معاويه'],
    ['إبراهيم', 'ابراهيم'],
    ['هيفاء', 'هيفا'],
    ['سارة', 'سارا'],
    ['القحطاني', 'قحطاني'],
    ['عبدالرحمن', 'عبدالرحمان'],
    ['ميشال', 'ميشيل'],
  ])('reads %s and %s as one', (a, b) => {
    expect(entryOf(a)).toBeDefined()
    expect(entryOf(a)).toBe(entryOf(b))
  })

  test.each([
    ['عبدالرحمن', 'عبدالرحيم'],
    ['عبدالله', 'عبدالإله'],
    ['نورالدين', 'نصرالدين'],
    ['سعدالله', 'عطاالله'],
    ['أبومازن', 'أبومجاهد'],
    ['الطاهري', 'طاهر'],
  ])('takes %s and %s apart, and finds their halves', (a, b) => {
    expect(entryOf(a)).toBeDefined()
    expect(entryOf(b)).toBeDefined()
    expect(entryOf(a)).not.toBe(entryOf(b))
  })

  test.each([
    'بوتين',
    'بوتن',
    'ترامب',
    'زيلينسكي',
    'شي',
    'جينبينغ',
    'كيم',
    'ماكرون',
    'شنغهاي',
    'واشنطن',
    'لوكاشينكو',
    'مودي',
    'أنطونيو',
    'ويليام',
    'في',
    'ال',
    '',
    'Putin',
  ])('says nothing of «%s»', word => {
    expect(findNativeName(normalize(word))).toBeUndefined()
  })

  test('lists no word twice and each in the letters of a newspaper', () => {
    const words = [...NATIVE_NAMES, ...NATIVE_WOMEN, ...NATIVE_FAMILIES].flatMap(row =>
      row.words.trim().split(/[\s/]+/u),
    )
    expect(words.length).toBeGreaterThan(3000)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.filter(word => !/^\p{Script=Arabic}+$/u.test(word))).toEqual([])
  })
})
