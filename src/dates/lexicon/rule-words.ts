// Words that single rules ask for, as newspapers write them; `createWordList` folds them.

/** The dual and the plural in front of the names of days: `يومي الخميس والجمعة`. */
export const DAY_PLURALS: readonly string[] = ['يومي', 'أيام']

/** Nouns for the passing of a length: `بعد مرور عام على`. */
export const PASSING: readonly string[] = ['مرور', 'مضي', 'انقضاء']

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
