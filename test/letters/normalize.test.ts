import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  normalize,
  type NormalizeOptions,
  type Preset,
  PRESETS,
  stripDiacritics,
} from '../../src/letters/index.js'
import { mixedText } from './mixed-text.js'

/** Each row: the source, the preset or steps, what they give. Escapes are used where a letter would not show itself. */
type Row = readonly [source: string, options: Preset | NormalizeOptions, normalized: string]

const TABLES: Record<string, readonly Row[]> = {
  'a hamza or madda typed as a mark is part of its letter': [
    ['\u0627\u0654حمد', 'search', 'احمد'],
    ['\u0627\u0654حمد', 'clean', 'أحمد'],
    ['\u0627\u0653سيا', 'strict', 'آسيا'],
    ['\u0627\u0655يران', 'strict', 'إيران'],
    ['س\u0648\u0654ال', 'strict', 'سؤال'],
    ['ف\u064a\u0654ة', 'strict', 'فئة'],
    ['ف\u0649\u0654ة', 'strict', 'فئة'],
    ['ف\u06cc\u0654ة', 'strict', 'فئة'],
    ['\u0627\u064e\u0654', 'strict', 'أ'],
    ['\u0627\u0654\u064e', 'clean', 'أ\u064e'],
    ['\u0627\u064e\u0654', 'clean', 'أ\u064e'],
    ['\u0627\u0654حمد', 'lucene', '\u0627\u0654حمد'],
  ],
  'presentation forms become letters, and a lone mark gets no space or tatweel': [
    ['ﻣﺤﻤﺪ', 'clean', 'محمد'],
    ['ﻻ ﻷ ﻹ ﻵ ﻼ', 'clean', 'لا لأ لإ لآ لا'],
    ['ﻷ', 'search', 'لا'],
    ['ﭘﻮﺗﻦ ﭬ ﮎ ﯼ', 'search', 'بوتن ف ك ي'],
    ['س\ufe70', 'clean', 'س\u064b'],
    ['س\ufe7d', 'clean', 'س\u0651'],
    ['س\ufc60', 'clean', 'س\u064e\u0651'],
    ['س\ufe70\ufe73', 'search', 'س'],
    ['ﷲ', 'search', 'الله'],
    ['ﷲ ﷺ', 'clean', 'ﷲ ﷺ'],
    ['محمد ﷺ', 'search', 'محمد صلي الله عليه وسلم'],
    ['﷽', 'search', 'بسم الله الرحمن الرحيم'],
    ['١٠ ﷼', 'search', '10 ريال'],
    ['ﷵ', 'search', 'صلعم'],
    ['محمدﷺقال', 'search', 'محمد صلي الله عليه وسلم قال'],
    ['عبد اﷲ وعبدﷲ وياﷲ', 'search', 'عبد الله وعبدالله وياالله'],
  ],
  'letters of Farsi and Urdu keyboards': [
    ['علی', 'clean', 'علي'],
    ['کتاب', 'clean', 'كتاب'],
    ['فاطمۃ', 'search', 'فاطمه'],
    ['ھہە', 'search', 'ههه'],
    ['ے', 'clean', 'ے'],
    ['ے', 'search', 'ي'],
  ],
  'letters for foreign sounds': [
    ['پوتن', 'search', 'بوتن'],
    ['ڤلاديمير', 'search', 'فلاديمير'],
    ['گابويڤ ژان چين ڨفصة ڭ', 'search', 'كابويف زان جين قفصه ك'],
    ['پوتن', 'clean', 'پوتن'],
  ],
  'every mark of the Arabic blocks': [
    ['عَلَىٰ', 'search', 'علي'],
    ['الرَّحْمَٰنِ', 'strict', 'الرحمن'],
    ['قُلْۖ هُوَۚ', 'strict', 'قل هو'],
    ['ﮒ\u0897\u08d3\u08f0ل', 'search', 'كل'],
    ['ب\u06e5\u06e6', 'strict', 'ب'],
    ['ب\ud803\udefa\ud803\udefe', 'strict', 'ب'],
    ['\ud803\udec0', 'strict', '\ud803\udec0'],
    ['شَّ', 'lucene', 'ش'],
    ['ب\u0670', 'lucene', 'ب\u0670'],
  ],
  'the superscript alef as a letter, where asked': [
    ['السمٰوٰت', { marks: 'remove', daggerAlef: 'letter' }, 'السماوات'],
    ['هٰذَا ذٰلِكَ الرَّحْمٰن لٰكِن', { marks: 'remove', daggerAlef: 'letter' }, 'هذا ذلك الرحمن لكن'],
    ['عَلَىٰ', { marks: 'remove', daggerAlef: 'letter' }, 'على'],
    ['ٱلْكِتَـٰبُ', { marks: 'remove', tatweel: 'remove', daggerAlef: 'letter' }, 'ٱلكتاب'],
    ['فَهَٰذَا بِهَٰذَا وَذَٰلِكَ', { marks: 'remove', daggerAlef: 'letter' }, 'فهذا بهذا وذلك'],
    ['ٱلصَّلَوٰةَ', { marks: 'remove', daggerAlef: 'letter' }, 'ٱلصلاة'],
    ['هٰذا كتٰب', { daggerAlef: 'letter' }, 'هٰذا كتاب'],
  ],
  'tatweel': [
    ['العـــربية', 'search', 'العربية'.replace('ة', 'ه')],
    ['العـــربية', 'clean', 'العربية'],
    ['1445 هـ و1445هـ', 'clean', '1445 هـ و1445هـ'],
    ['بـ«الهيمنة»', 'clean', 'بـ«الهيمنة»'],
    ['لـ 5 دول', 'clean', 'لـ 5 دول'],
    ['1445هـ', 'search', '1445ه'],
    ['هـٰذا', 'clean', 'هـٰذا'],
    ['هـٰذا', 'search', 'هذا'],
  ],
  'a hamza on a tatweel is a letter': [
    ['شَيْـًٔا', 'strict', 'شيئا'],
    ['سَيِّـَٔاتِ', 'strict', 'سيئات'],
    ['خَطِيٓـَٔتُهُ', 'search', 'خطييته'],
    ['شَيْـًٔا', 'clean', 'شَيْـًٔا'],
  ],
  'digits and their separators': [
    ['٣٫١٤', 'search', '3.14'],
    ['١٬٠٠٠٬٠٠٠', 'search', '1000000'],
    ['۴۵٪', 'search', '45%'],
    ['قال٬ ثم٫', 'search', 'قال, ثم,'],
    ['٣٬٥ مليار', 'search', '3,5 مليار'],
    ['٢٠٢٣٬٢٠٢٤', 'search', '2023,2024'],
    ['نحو ٫٥', 'search', 'نحو .5'],
    ['٣\u200f٫\u200f١', 'search', '3.1'],
    ['1,000.5', 'search', '1,000.5'],
    ['٣٫١٤', 'clean', '٣٫١٤'],
    ['2024', { digits: 'arabic' }, '٢٠٢٤'],
    ['１२', 'search', '12'],
  ],
  'punctuation': [
    ['قال: «نعم»، ثم؟', 'search', 'قال: "نعم", ثم?'],
    ['“نعم” ‘لا’ – … ۔', 'search', '"نعم" \'لا\' - ... .'],
    ['«نعم» – لا', { punctuation: 'quotes' }, '"نعم" - لا'],
  ],
  'what is not seen': [
    ['\ufeffبو\u200bتين\u00ad', 'clean', 'بوتين'],
    ['بو\u200cتين', 'search', 'بوتين'],
    ['مي\u200cخواهم', 'clean', 'مي\u200cخواهم'],
    ['بوتين\u200c ', 'clean', 'بوتين '],
    ['\u202b\u2067بوتين\u2069\u202c', 'search', 'بوتين'],
    ['\u2067بوتين\u2069\u200f', 'clean', '\u2067بوتين\u2069\u200f'],
    ['\u202eبوتين', 'clean', 'بوتين'],
    ['👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3', 'search', '👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3'],
    ['👍🏽', 'search', '👍🏽'],
    ['👨\u200d🀀 👨\u200d🧑 👨\u200d❤ ❤\u200d🔥', 'search', '👨\u200d🀀 👨\u200d🧑 👨\u200d❤ ❤\u200d🔥'],
    ['👨\u200dب 👨\u200d𝄞 👨\u200d\ud83b\udc00', 'search', '👨ب 👨𝄞 👨\ud83b\udc00'],
    ['👨\u200d\ud83f\udc00 a\u200d🔥', 'search', '👨\ud83f\udc00 a🔥'],
    ['ب\ufe0f', 'search', 'ب'],
    ['1445ه\u200d', 'clean', '1445ه\u200d'],
    ['بوتين\u200c\u200d\u200c ', 'search', 'بوتين '],
    ['क्\u200dष', 'search', 'क्\u200dष'],
  ],
  'visible format characters stay': [
    ['\u0601٢٠٢٤', 'clean', '\u0601٢٠٢٤'],
    ['\u0600\u0605\u08e2', 'search', '\u0600\u0605\u08e2'],
  ],
  'honorific and Quranic signs are word borders': [
    ['محمد\ufd41\u06de', 'search', 'محمد '],
    ['قال\u06ddثم', 'search', 'قال ثم'],
    ['محمد\ufd41', 'clean', 'محمد\ufd41'],
  ],
  'spaces and line ends': [
    ['أ\u00a0ب\u202fج', 'clean', 'أ ب ج'],
    ['ا  ب\t\tج', 'search', 'ا ب ج'],
    ['ا \r\n\r\n ب', 'search', 'ا\nب'],
    ['ا  ب\r\nج', 'clean', 'ا  ب\r\nج'],
    ['ا\u2028ب\fج', 'clean', 'ا\nب\nج'],
  ],
  'spaces round signs': [
    ['قال ،ثم ذهب', 'clean', 'قال، ثم ذهب'],
    ['تاريخها".وكان', 'clean', 'تاريخها". وكان'],
    ['الروسي.تأسس', 'clean', 'الروسي. تأسس'],
    ['3.14 و1،000', 'clean', '3.14 و1،000'],
    ['أ.ب ود.محمد', 'clean', 'أ.ب ود.محمد'],
    ['https://موقع.عرب/خبر.عاجل', 'clean', 'https://موقع.عرب/خبر.عاجل'],
    ['قال الرئيس .', 'clean', 'قال الرئيس.'],
    ['ابتسم :) ثم ...', 'clean', 'ابتسم :) ثم ...'],
    [
      'https://ar.wikipedia.org/wiki/القاهرة،مصر؟ص=١',
      'clean',
      'https://ar.wikipedia.org/wiki/القاهرة،مصر؟ص=١',
    ],
    ['لا .وعاد', 'clean', 'لا. وعاد'],
    ['1445هـ ، وقال', 'clean', '1445هـ، وقال'],
    ['5% ، ثم', 'clean', '5%، ثم'],
    ['لد.محمد', 'clean', 'لد.محمد'],
    ['على .net و .5', 'clean', 'على .net و .5'],
    ['أول            ، عمود', 'clean', 'أول            ، عمود'],
  ],
  'Latin letters': [
    ['Putin PUTIN Erdoğan Łódź Œuvre ẞ', 'search', 'putin putin erdogan lodz oeuvre ss'],
    ['Jose\u0301', 'search', 'jose'],
    ['Putin Erdoğan', 'clean', 'Putin Erdoğan'],
  ],
  'other scripts stay': [
    ['Владимир и\u0306 習近平 नमस्ते ½ ² ™', 'search', 'Владимир и\u0306 習近平 नमस्ते ½ ² ™'],
  ],
  'elongation, where asked': [
    ['راااائع ووو هههه', { elongation: true }, 'راائع وو هه'],
    ['نعممم،،، 5555 َََ !!! xxx', { elongation: true }, 'نعمم،،، 5555 َََ !!! xxx'],
    ['«أووووه»  ٥٥٥٥ \ufefb', { ...PRESETS.search, elongation: true }, '"اووه" 5555 لا'],
  ],
  'character references, where asked': [
    ['&laquo;نعم&raquo; &#1575;&#x628;', { entities: true }, '«نعم» اب'],
    ['&#x26;laquo;&#X26;raquo;&#38;laquo;&#x26;#X26;raquo;', { entities: true }, '«»«»'],
    ['&amp;quot;نعم&amp;amp;quot;', { entities: true }, '"نعم"'],
    ['&#147;نعم&#148; &eacute;&Ccedil; &#00039;', { entities: true }, "“نعم” éÇ '"],
    ['&amp; &amp;amp; &unknown; &#0; R&D', { entities: true }, '& & &unknown; &#0; R&D'],
  ],
  'lone surrogates survive': [
    ['\ud800بَ\udc00', 'search', '\ud800ب\udc00'],
    ['\udc00\ud800', 'clean', '\udc00\ud800'],
  ],
  'Lucene folds only what its ArabicNormalizer folds': [['أإآٱ ؤئ ىة ی ٣', 'lucene', 'اااٱ ؤئ يه ی ٣']],
}

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    it.each(rows.map(row => [JSON.stringify(row[0]), row] as const))(
      '%s',
      (_, [source, options, normalized]) => {
        expect(normalize(source, options)).toBe(normalized)
      },
    )
  })
}

describe('blanks', () => {
  it('collapse behind blanks only, in texts of any length', () => {
    for (const times of [1, 100]) {
      expect(normalize('ب\u0017 ث  '.repeat(times), { spaces: 'collapse' })).toBe('ب\u0017 ث '.repeat(times))
      expect(normalize('بت\u0017 ث'.repeat(times), { spaces: 'collapse' })).toBe('بت\u0017 ث'.repeat(times))
    }
  })
})

describe('the work done', () => {
  /** Runs of whatever a rule looks past: each took quadratic time in some library, some in this one. */
  it.each([
    '\u200c',
    '\u200d',
    '\ufe0f',
    '\u200d\u200b',
    '\u064e\u200c',
    'ـ\u200d',
    'ـ',
    'َ',
    ' ',
    ' ،',
    '٬',
    '\u0670',
    '&amp;',
    '.',
    '1٬\u200b',
  ])(
    'grows with the text and no faster: %j',
    unit => {
      for (const preset of [
        ...(Object.keys(PRESETS) as Preset[]),
        { entities: true, elongation: true, daggerAlef: 'letter' } as const,
      ]) {
        // The same amount of text each time, long enough for the coarse clock of a browser.
        const time = (pieces: number): number => {
          const text = unit.repeat(160_000 / pieces / unit.length)
          const start = performance.now()
          for (let piece = 0; piece < pieces; piece++) normalize(text, preset)
          return performance.now() - start
        }
        time(160)
        // In one piece it may take four times as long as in sixteen; what is quadratic takes sixteen times as long.
        const growth = Math.min(...[1, 2, 3].map(() => time(1) / Math.max(time(16), 0.2)))
        expect(growth).toBeLessThan(4)
      }
    },
    60_000,
  )
})

describe('normalize', { timeout: 60_000 }, () => {
  const presets = Object.keys(PRESETS) as Preset[]

  it.each(presets)('is idempotent: %s', preset => {
    fc.assert(
      fc.property(mixedText, text => {
        const once = normalize(text, preset)
        expect(normalize(once, preset)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('gives the same string where nothing changes', () => {
    for (const text of ['', 'بوتين في بكين', 'plain', '习近平'.repeat(200)])
      expect(normalize(text)).toBe(text)
  })

  it('leaves the beginning of a text as it is and folds the rest, in texts of any length', () => {
    for (const length of [1, 10, 1000, 40_000, 300_000])
      expect(normalize('ب'.repeat(length) + 'بَ'.repeat(length)) === 'ب'.repeat(2 * length)).toBe(true)
  })

  it('folds by the preset search unless told otherwise', () => {
    expect(normalize('أُستانا')).toBe(normalize('أُستانا', 'search'))
    expect(normalize('أُستانا', {})).toBe('أُستانا')
  })

  it('takes a preset spread into an object', () => {
    expect(normalize('قمة پوتن', { ...PRESETS.search, tehMarbuta: false })).toBe('قمة بوتن')
  })
})

describe('stripDiacritics', () => {
  it.each([
    ['أَكَّدَ الرَّئيسُ', 'أكد الرئيس'],
    ['\u0627\u0654كَّد', 'أكد'],
    ['عـــربيّ', 'عـــربي'],
    ['عَلَىٰ', 'على'],
    ['', ''],
    ['no marks', 'no marks'],
  ])('%s', (source, stripped) => {
    expect(stripDiacritics(source)).toBe(stripped)
  })
})

describe('options that cannot be', () => {
  it.each([
    ['quick', 'preset cannot be "quick". Presets are clean, search, strict, lucene.'],
    [{ mark: 'remove' }, 'the name of an option cannot be "mark". Options are compose,'],
    [{ marks: 'all' }, 'option "marks" cannot be "all". It takes "keep", "dedupe", "harakat", "remove".'],
    [{ compose: 'yes' }, 'option "compose" cannot be "yes". It takes false, true.'],
    [null, 'normalization options cannot be null.'],
    [['search'], 'normalization options cannot be ["search"].'],
    ['__proto__', 'preset cannot be "__proto__".'],
  ])('%j', (options, message) => {
    expect(() => normalize('x', options as Preset)).toThrow(message)
  })
})
