/** Pairs of strings of one kind. */
export interface LetterPairs {
  readonly kind: string
  readonly pairs: readonly (readonly [a: string, b: string])[]
}

/** One word, or one figure, as newspapers, keyboards and files write it in two ways: equal to who searches. */
export const ONE_WORD: readonly LetterPairs[] = [
  {
    kind: 'vowel and doubling marks',
    pairs: [
      ['مُحَمَّد', 'محمد'],
      ['العَرَبِيَّة', 'العربية'],
      ['غدًا', 'غداً'],
      ['جدًّا', 'جدا'],
      ['شكراً', 'شكرا'],
      ['دُوَلٌ', 'دول'],
      ['عُمان', 'عمان'],
    ],
  },
  {
    kind: 'small alef and marks of the Koran',
    pairs: [
      ['هٰذا', 'هذا'],
      ['الرحمٰن', 'الرحمن'],
      ['لٰكن', 'لكن'],
      ['قُلۡ', 'قل'],
    ],
  },
  {
    kind: 'hamza and madda on alef',
    pairs: [
      ['أحمد', 'احمد'],
      ['إسرائيل', 'اسرائيل'],
      ['آسيا', 'اسيا'],
      ['أوكرانيا', 'اوكرانيا'],
      ['الإمارات', 'الامارات'],
      ['ٱلقمر', 'القمر'],
    ],
  },
  {
    kind: 'hamza on its other seats',
    pairs: [
      ['شؤون', 'شئون'],
      ['مسؤول', 'مسئول'],
      ['رئيس', 'رييس'],
      ['مؤتمر', 'موتمر'],
    ],
  },
  {
    kind: 'hamza typed as a mark of its own',
    pairs: [
      ['ا\u0654حمد', 'أحمد'],
      ['ا\u0653سيا', 'آسيا'],
      ['مو\u0654تمر', 'مؤتمر'],
      ['ري\u0654يس', 'رئيس'],
      ['ا\u0655يران', 'إيران'],
    ],
  },
  {
    kind: 'final yeh and teh marbuta',
    pairs: [
      ['القاهرة', 'القاهره'],
      ['الجمهورية', 'الجمهوريه'],
      ['مصري', 'مصرى'],
      ['مستشفى', 'مستشفي'],
    ],
  },
  {
    kind: 'presentation forms',
    pairs: [
      ['\ufee3\ufea4\ufee4\ufeaa', 'محمد'],
      ['\ufe8d\ufedf\ufed8\ufe8e\ufeeb\ufeae\ufe93', 'القاهرة'],
      ['\ufee3\ufebc\ufeae', 'مصر'],
      ['\ufb58ﻮﺗﻴﻦ', 'پوتين'],
    ],
  },
  {
    kind: 'ligatures',
    pairs: [
      ['\ufefbعب', 'لاعب'],
      ['ا\ufef7ردن', 'الأردن'],
      ['ا\ufef9مارات', 'الإمارات'],
      ['س\ufefc\u0645', 'سلام'],
      ['عبد \ufdf2', 'عبد الله'],
      ['\ufdf4', 'محمد'],
      ['100 \ufdfc', '100 ريال'],
    ],
  },
  {
    kind: 'letters of Persian and Urdu keyboards',
    pairs: [
      ['علی', 'علي'],
      ['کتاب', 'كتاب'],
      ['سوریا', 'سوريا'],
      ['ھذا', 'هذا'],
      ['ہذا', 'هذا'],
      ['مدرسۃ', 'مدرسة'],
    ],
  },
  {
    kind: 'letters for foreign sounds',
    pairs: [
      ['پاكستان', 'باكستان'],
      ['أوروپا', 'أوروبا'],
      ['ڤيديو', 'فيديو'],
      ['ليڤرپول', 'ليفربول'],
      ['أگادير', 'أكادير'],
      ['أڭادير', 'أكادير'],
      ['ڨفصة', 'قفصة'],
    ],
  },
  {
    kind: 'tatweel',
    pairs: [
      ['محـــمد', 'محمد'],
      ['الـقـاهـرة', 'القاهرة'],
      ['العــراق', 'العراق'],
    ],
  },
  {
    kind: 'invisible characters',
    pairs: [
      ['مح\u200bمد', 'محمد'],
      ['\ufeffمحمد', 'محمد'],
      ['القا\u00adهرة', 'القاهرة'],
      ['\u200fمصر', 'مصر'],
      ['\u202bمصر\u202c', 'مصر'],
      ['\u2067مصر\u2069', 'مصر'],
      ['مصر\u200c', 'مصر'],
    ],
  },
  {
    kind: 'blanks',
    pairs: [
      ['عبد\u00a0الله', 'عبد الله'],
      ['عبد\u2009الله', 'عبد الله'],
      ['عبد  الله', 'عبد الله'],
    ],
  },
  {
    kind: 'digits and signs of numbers',
    pairs: [
      ['٢٠٢٤', '2024'],
      ['۲۰۲۴', '2024'],
      ['٣٫٥', '3.5'],
      ['٥٠٪', '50%'],
    ],
  },
  {
    kind: 'punctuation',
    pairs: [
      ['مصر، لبنان', 'مصر, لبنان'],
      ['لماذا؟', 'لماذا?'],
      ['«الأهرام»', '"الأهرام"'],
    ],
  },
]

/** Different words and figures. No reader takes one for the other, so no folding may make them equal. */
export const OTHER_WORDS: readonly LetterPairs[] = [
  {
    kind: 'consonants that sound alike',
    pairs: [
      ['قلب', 'كلب'],
      ['سيف', 'صيف'],
      ['تين', 'طين'],
      ['حرم', 'هرم'],
      ['عمل', 'أمل'],
      ['درب', 'ضرب'],
      ['ذل', 'ظل'],
      ['نحر', 'نهر'],
    ],
  },
  {
    kind: 'dots',
    pairs: [
      ['بيت', 'بنت'],
      ['حبر', 'خبر'],
      ['عرب', 'غرب'],
      ['رحم', 'رجم'],
      ['شعر', 'سعر'],
      ['فرد', 'قرد'],
    ],
  },
  {
    kind: 'long vowels',
    pairs: [
      ['علم', 'عالم'],
      ['حسن', 'حسين'],
      ['سالم', 'سليم'],
      ['كتب', 'كتاب'],
      ['جمل', 'جمال'],
      ['مصر', 'مصير'],
      ['هدى', 'هدا'],
    ],
  },
  {
    kind: 'a hamza that stands alone',
    pairs: [
      ['ماء', 'ما'],
      ['شيء', 'شي'],
      ['جزء', 'جز'],
      ['بناء', 'بنا'],
    ],
  },
  {
    kind: 'figures',
    pairs: [
      ['3.5', '35'],
      ['٣٫٥', '٣٥'],
      ['٢٠٢٤', '٢٠٢٥'],
      ['عام ٢٠٢٤', 'عام'],
      ['5%', '5'],
      ['1-0', '10'],
      ['07:30', '0730'],
      ['1.2.2024', '122024'],
    ],
  },
  {
    kind: 'letters that some tables do not know',
    pairs: [
      ['پوتين', 'وتين'],
      ['ڤاليري', 'اليري'],
      ['علی', 'عل'],
      ['\ufee3\ufea4\ufee4\ufeaa', ''],
    ],
  },
  {
    kind: 'words on both sides of a sign',
    pairs: [
      ['قال.ثم', 'قالثم'],
      ['مصر،لبنان', 'مصرلبنان'],
      ['أمس؛اليوم', 'أمساليوم'],
    ],
  },
]

/** Different words that a search takes for one on purpose, as many people type one for the other. */
export const EXCHANGED: readonly LetterPairs[] = [
  {
    kind: 'in letters that typists exchange',
    pairs: [
      ['على', 'علي'],
      ['كتابة', 'كتابه'],
      ['سأل', 'سال'],
      ['إن', 'أن'],
      ['ألم', 'الم'],
      ['فأر', 'فار'],
      ['هدى', 'هدي'],
      ['آل', 'ال'],
    ],
  },
  {
    kind: 'in marks',
    pairs: [
      ['عَلِمَ', 'عِلْم'],
      ['دَوْلي', 'دُوَلي'],
      ['عُمان', 'عمّان'],
      ['مُدَرِّسة', 'مَدْرَسة'],
    ],
  },
]
