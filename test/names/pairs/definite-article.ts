import type { PairTable } from './pair-table.js'

/** The article, written or not. */
export const DEFINITE_ARTICLE: PairTable = {
  kind: 'article',
  pairs: [
    { a: 'العبادي', b: 'عبادي', same: true },
    { a: 'حيدر العبادي', b: 'حيدر عبادي', same: true },
    { a: 'نوري المالكي', b: 'نوري مالكي', same: true },
    { a: 'محمد الدرة', b: 'محمد درة', same: true },
    { a: 'عمر البشير', b: 'عمر بشير', same: true },
    { a: 'الكويت', b: 'كويت', same: true },
    { a: 'الرباط', b: 'رباط', same: true },
    { a: 'الهند', b: 'هند', same: true },
    { a: 'الفيليبين', b: 'الفلبين', same: true },
    { a: 'الدانمارك', b: 'الدنمارك', same: true },
    { a: 'الدنمارك', b: 'دنمارك', same: true },
    { a: 'الإكوادور', b: 'إكوادور', same: true },
    { a: 'السلفادور', b: 'سلفادور', same: true },
    { a: 'الفاتيكان', b: 'فاتيكان', same: true },
    { a: 'علي السيستاني', b: 'علي سيستاني', same: true },
    { a: 'جمال خاشقجي', b: 'جمال الخاشقجي', same: true },
    { a: 'صدام حسين التكريتي', b: 'صدام حسين تكريتي', same: true },
    { a: 'ألمانيا', b: 'مانيا', same: false },
    { a: 'الأردن', b: 'أردني', same: false },
    { a: 'السودان', b: 'سودانية', same: false },
    { a: 'الصين', b: 'صينية', same: false },
    { a: 'العراق', b: 'عراقيون', same: false },
    { a: 'الجزائر', b: 'جزائرية', same: false },
    { a: 'البصرة', b: 'بصري', same: false },
  ],
}
