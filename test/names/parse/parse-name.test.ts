import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseName, type ParsedName } from '../../../src/names/parse/parse-name.js'

/** titles | given | family | particles | suffix, words of a part joined by `+`. */
function partsOf(name: string): string {
  const { titles, given, family, particles, suffix } = parseName(name)
  const text = (parts: ParsedName['given']): string => parts.map(part => part.text).join('+')
  return [text(titles), text(given), text(family), text(particles), suffix?.text ?? ''].join('|')
}

describe('parseName', () => {
  test.each([
    ['فلاديمير بوتين', '|فلاديمير|بوتين||'],
    ['بوتين', '||بوتين||'],
    ['الرئيس الروسي فلاديمير بوتين', 'الرئيس+الروسي|فلاديمير|بوتين||'],
    ['الرئيس السيسي', 'الرئيس||السيسي||'],
    ['الرئيس المصري عبد الفتاح السيسي', 'الرئيس+المصري|عبد الفتاح|السيسي||'],
    ['عبدالفتاح السيسي', '|عبدالفتاح|السيسي||'],
    ['وزير الخارجية السعودي فيصل بن فرحان', 'وزير الخارجية+السعودي|فيصل|فرحان|بن|'],
    ['الأمير محمد بن سلمان آل سعود', 'الأمير|محمد+سلمان|سعود|بن+آل|'],
    ['محمد بن سلمان', '|محمد|سلمان|بن|'],
    ['الملك عبد الله الثاني', 'الملك|عبد الله|||الثاني'],
    ['الملك تشارلز الثالث', 'الملك|تشارلز|||الثالث'],
    ['البابا بنديكتوس السادس عشر', 'البابا|بنديكتوس|||السادس عشر'],
    ['البابا فرنسيس', 'البابا|فرنسيس|||'],
    ['د. أحمد زويل', 'د.|أحمد|زويل||'],
    ['د.أحمد زويل', 'د.|أحمد|زويل||'],
    ['اللواء أ.ح خالد مجاور', 'اللواء+أ.ح|خالد|مجاور||'],
    ['الدكتورة هالة السعيد', 'الدكتورة|هالة|السعيد||'],
    ['آية الله علي خامنئي', 'آية الله|علي|خامنئي||'],
    ['سماحة الشيخ أحمد الطيب', 'سماحة الشيخ|أحمد|الطيب||'],
    ['صلاح الدين الأيوبي', '|صلاح الدين|الأيوبي||'],
    ['حسن نصر الله', '|حسن|نصر الله||'],
    ['أبو بكر البغدادي', '|أبو بكر|البغدادي||'],
    ['أم كلثوم', '||أم كلثوم||'],
    ['محمد ولد الشيخ الغزواني', '|محمد+الشيخ|الغزواني|ولد|'],
    ['أورسولا فون دير لاين', '|أورسولا|لاين|فون+دير|'],
    ['شارل دو غول', '|شارل|غول|دو|'],
    ['شي جين بينغ', '|جين+بينغ|شي||'],
    ['شي جينبينغ', '|جينبينغ|شي||'],
    ['كيم جونغ أون', '|جونغ+أون|كيم||'],
    ['بان كي-مون', '|كي-مون|بان||'],
    ['كيم كارداشيان', '|كيم|كارداشيان||'],
    ['جورج بوش الابن', '|جورج|بوش||الابن'],
    ['رمسيس الأكبر', '|رمسيس|||الأكبر'],
    ['Louis XVIII', '|Louis|||XVIII'],
    ['Vladimir Putin', '|Vladimir|Putin||'],
    ['Xi Jinping', '|Jinping|Xi||'],
    ['Kim Kardashian', '|Kim|Kardashian||'],
    ['Ursula von der Leyen', '|Ursula|Leyen|von+der|'],
    ['Mohammed bin Salman', '|Mohammed|Salman|bin|'],
    ['AL-SISI, Abdel Fattah', '|Abdel Fattah|AL-SISI||'],
    ['Robert F. Kennedy Jr.', '|Robert+F.|Kennedy||Jr.'],
    ['President Joe Biden', 'President|Joe|Biden||'],
    ['J.D. Vance', '|J.D.|Vance||'],
    ["Shaquille O'Neal", "|Shaquille|O'Neal||"],
    ['الشيخ', '||الشيخ||'],
    ['', '||||'],
    ['،', '||||'],
  ])('reads «%s» as %s', (name, parts) => {
    expect(partsOf(name)).toBe(parts)
  })

  test.each([
    ['هيراكاوا، آوموري', 'آوموري'],
    ['طرابلس (لبنان)', 'لبنان'],
    ['سبرينغفيلد, إلينوي', 'إلينوي'],
  ])('takes what follows in «%s» for a qualifier', (name, qualifier) => {
    expect(parseName(name).qualifier?.text).toBe(qualifier)
    expect(parseName(name).family).toHaveLength(1)
  })

  test('gives parts that are stretches of the text, whatever the text, and each word once', () => {
    const words = fc.constantFrom(
      'الملك',
      'د.',
      'عبد',
      'الله',
      'بن',
      'شي',
      'محمّد',
      'van',
      ',',
      '،',
      'Jr',
      '-',
      '(',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 8 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, name => {
        const { titles, given, family, particles, suffix, qualifier } = parseName(name)
        const parts = [
          ...titles,
          ...given,
          ...family,
          ...particles,
          ...[suffix, qualifier].filter(part => part !== null),
        ]
        for (const { text, start, end } of parts) expect(name.slice(start, end)).toBe(text)
        const sorted = [...parts].sort((a, b) => a.start - b.start)
        for (const [at, part] of sorted.entries())
          expect(part.start).toBeGreaterThanOrEqual(sorted[at - 1]?.end ?? 0)
      }),
    )
  })
})
