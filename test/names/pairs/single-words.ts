import type { PairTable } from './pair-table.js'

/** Family names alone. */
export const SINGLE_WORDS: PairTable = {
  kind: 'single words',
  pairs: [
    { a: 'بوتفليقة', b: 'بورقيبة', same: false },
    { a: 'ستولتنبرغ', b: 'ستولتنبرج', same: true },
    { a: 'ماكرون', b: 'ماركون', same: false },
    { a: 'نتنياهو', b: 'نتانياهو', same: true },
    { a: 'غالانت', b: 'جالانت', same: true },
    { a: 'سموتريتش', b: 'سموتريش', same: true },
    { a: 'غانتس', b: 'جانتز', same: true },
    { a: 'شولتس', b: 'شولتن', same: false },
    { a: 'ميركل', b: 'ميركيل', same: true },
    { a: 'تاتشر', b: 'ثاتشر', same: true },
    { a: 'ساركوزي', b: 'ساركوزى', same: true },
    { a: 'ريغان', b: 'ريجان', same: true },
    { a: 'غورباتشوف', b: 'جورباتشيف', same: true },
    { a: 'يلتسين', b: 'يلتسن', same: true },
    { a: 'كيسنجر', b: 'كيسينجر', same: true },
    { a: 'تشرشل', b: 'تشيرشل', same: true },
    { a: 'بريجنيف', b: 'بريجينيف', same: true },
    { a: 'خروتشوف', b: 'خروشوف', same: true },
  ],
}
