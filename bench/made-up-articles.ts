import { seededRandom } from './seeded-random.js'

/** Words of news, recombined at random; every article has the same mix of plain words, names and dates. */
const WORDS =
  `قال أعلن أكد وصل بحث وقع افتتح نفى دعا طالب الرئيس الوزير المتحدث الحكومة البرلمان الشركة المصرف الوزارة
المدينة العاصمة المنطقة الحدود الميناء المطار الجامعة المستشفى السوق النفط الغاز الأسعار النمو التضخم الاتفاق المفاوضات
الهدنة القمة المؤتمر البيان الخطة المشروع الميزانية الانتخابات الجديدة الماضية المقبلة الدولية المحلية الرسمية الاقتصادية
في من إلى على عن مع بعد قبل خلال بين ضد منذ حتى وأضاف وأشار وتابع ولفت موضحا مؤكدا مشيرا`.split(/\s+/u)
const DATES = [
  'أمس',
  'غدا',
  'يوم الخميس',
  'الشهر الماضي',
  'في 12 مارس 2023',
  'منذ عام 2019',
  'مساء الثلاثاء',
] as const
const SENTENCES = 12
const WORDS_OF_SENTENCE = 18

/** Whom the made-up articles name. */
export const WATCHED_NAMES = [
  'محمود الناصر',
  'ليلى الشامي',
  'جورج بالمر',
  'إيغور سوكولوف',
  'كارلوس مينديز',
  'هالة الكرمي',
] as const

/** The day from which their dates count. */
export const MADE_UP_REFERENCE = '2023-03-15'

/** Texts of articles of 3 kB, made up of words of news; the same ones each time. */
export function* madeUpArticles(count: number): Iterable<string> {
  const random = seededRandom(17)
  for (let made = 0; made < count; made++) yield makeArticle(random)
}

/**
 * A line of JSON with such an article, and its line end: the same one for the same numbers.
 *
 * @param random - gives numbers from 0 on, below 1
 */
export function makeArticleLine(id: number, random: () => number): string {
  return `${JSON.stringify({ id, reference: MADE_UP_REFERENCE, text: makeArticle(random) })}\n`
}

function makeArticle(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentences = Array.from({ length: SENTENCES }, () => {
    const words = Array.from({ length: WORDS_OF_SENTENCE }, () => pick(WORDS))
    return `${words.slice(0, 6).join(' ')} ${pick(WATCHED_NAMES)} ${words.slice(6).join(' ')} ${pick(DATES)}.`
  })
  return sentences.join('\n')
}
