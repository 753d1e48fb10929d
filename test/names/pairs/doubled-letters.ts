import type { PairTable } from './pair-table.js'

/** One letter or two. */
export const DOUBLED_LETTERS: PairTable = {
  kind: 'doubled letters',
  pairs: [
    { a: 'هوليوود', b: 'هوليود', same: true },
    { a: 'فيينا', b: 'فينا', same: true },
    { a: 'كييف', b: 'كيف', same: true },
    { a: 'أنّا', b: 'آنا', same: true },
    { a: 'يوسين بولت', b: 'يوسف بولت', same: false },
    { a: 'جوليا روبرتس', b: 'جوليّا روبرتس', same: true },
    { a: 'تييري هنري', b: 'تيري هنري', same: true },
    { a: 'سييرا ليون', b: 'سيرا ليون', same: true },
    { a: 'طاووس', b: 'طاوس', same: true },
    { a: 'مونتيرّي', b: 'مونتيري', same: true },
    { a: 'بيير كاردان', b: 'بيار كاردان', same: true },
    { a: 'بيير الجميل', b: 'بيار الجميل', same: true },
    { a: 'راؤول كاسترو', b: 'راوول كاسترو', same: true },
    { a: 'راؤول كاسترو', b: 'راول كاسترو', same: true },
    { a: 'عبد الحميد الدبيبة', b: 'عبدالحميد الدبيبه', same: true },
    { a: 'نووي', b: 'نوي', same: false },
    { a: 'ليل', b: 'ليلى', same: false },
    { a: 'بلل', b: 'بل', same: false },
  ],
}
