// Words that single rules ask for, as newspapers write them; `createWordList` folds them.

/** The dual and the plural in front of the names of days: `يومي الخميس والجمعة`. */
export const DAY_PLURALS: readonly string[] = ['يومي', 'أيام']

/** Nouns for the passing of a length: `بعد مرور عام على`. */
export const PASSING: readonly string[] = ['مرور', 'مضي', 'انقضاء']

/** What makes a day one that has a name, of remembrance or open to guests: `اليوم العالمي لحرية الصحافة` is not today. */
export const KINDS_OF_DAYS: readonly string[] = [
  'العالمي',
  'الدولي',
  'الأممي',
  'الوطني',
  'القومي',
  'العربي',
  'المفتوح',
]

/** What a feast is called with respect: `عيد الفطر المبارك`. */
export const BLESSINGS: readonly string[] = ['المبارك', 'السعيد', 'المجيد', 'الشريف']

/** «First» behind plurals and duals: `الأشهر الأوائل`, `الأسبوعين الأولين`. */
export const FIRSTS: readonly string[] = ['الأوائل', 'الأولين', 'الأوليين', 'الأولان', 'الأوليان']

/** The point of a decimal in words: `ثلاثة فاصلة خمسة`. */
export const POINTS: readonly string[] = ['فاصلة', 'فاصل']

/** `الذكرى السنوية الثانية`. */
export const YEARLY: readonly string[] = ['السنوية']

/** `الذكرى المئوية` is the hundredth. */
export const CENTENARY: readonly string[] = ['المئوية']

/** `في الأيام القليلة المقبلة`. */
export const FEW: readonly string[] = ['القليلة']

/** `الخميس على الساعة 15:30`: what joins a clock to its day in the Maghreb. */
export const CLOCK_LINKS: readonly string[] = ['على']

/** Works that have a title: what stands in quotation marks behind them is no time. */
export const WORKS: readonly string[] = [
  'فيلم',
  'الفيلم',
  'فيلمه',
  'فيلمها',
  'مسلسل',
  'المسلسل',
  'مسلسله',
  'مسلسلها',
  'رواية',
  'الرواية',
  'روايته',
  'روايتها',
  'كتاب',
  'الكتاب',
  'كتابه',
  'كتابها',
  'ديوان',
  'ديوانه',
  'قصيدة',
  'قصيدته',
  'أغنية',
  'أغنيته',
  'أغنيتها',
  'ألبوم',
  'ألبومه',
  'مسرحية',
  'مسرحيته',
  'برنامج',
  'برنامجه',
  'وثائقي',
  'الوثائقي',
  'لوحة',
  'صحيفة',
  'جريدة',
  'مجلة',
]

/** What stands before a verb in the perfect and not before a day: `قد غدا مشهورا`. */
export const BEFORE_A_PERFECT: readonly string[] = ['قد', 'الذي', 'التي', 'ما', 'كما', 'مما', 'لقد', 'بعدما']
