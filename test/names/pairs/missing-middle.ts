import type { PairTable } from './pair-table.js'

/** A name in the middle that one of two leaves out. */
export const MISSING_MIDDLE: PairTable = {
  kind: 'missing middle',
  pairs: [
    { a: 'باراك حسين أوباما', b: 'باراك أوباما', same: true },
    { a: 'محمد حسني مبارك', b: 'حسني مبارك', same: true },
    { a: 'محمد أنور السادات', b: 'أنور السادات', same: true },
    { a: 'جمال عبد الناصر حسين', b: 'جمال عبد الناصر', same: true },
    { a: 'عبد الفتاح سعيد حسين السيسي', b: 'عبد الفتاح السيسي', same: true },
    { a: 'غابرييل غارسيا ماركيز', b: 'غابرييل ماركيز', same: true },
    { a: 'ويليام جيفرسون كلينتون', b: 'ويليام كلينتون', same: true },
    { a: 'معمر محمد القذافي', b: 'معمر القذافي', same: true },
    { a: 'علي عبد الله صالح', b: 'علي صالح', same: true },
    { a: 'دونالد جون ترامب', b: 'دونالد ترامب', same: true },
    { a: 'Donald John Trump', b: 'Donald Trump', same: true },
    { a: 'Lionel Andrés Messi', b: 'Lionel Messi', same: true },
    { a: 'ليونيل أندريس ميسي', b: 'ليونيل ميسي', same: true },
    { a: 'محمد صلاح حامد محروس', b: 'محمد صلاح', same: true },
    { a: 'أندرس فوغ راسموسن', b: 'أندرس راسموسن', same: true },
    { a: 'لارس لوكه راسموسن', b: 'أندرس فوغ راسموسن', same: false },
    { a: 'محمد حسني مبارك', b: 'جمال حسني مبارك', same: false },
    { a: 'أحمد عبد الله صالح', b: 'علي عبد الله صالح', same: false },
    { a: 'معمر محمد القذافي', b: 'سيف محمد القذافي', same: false },
    { a: 'باراك أوباما', b: 'ميشيل أوباما', same: false },
    { a: 'عبد الفتاح سعيد السيسي', b: 'عبد الرحمن سعيد السيسي', same: false },
  ],
}
