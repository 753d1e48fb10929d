import type { PairTable } from './pair-table.js'

/** Foreign p and v. */
export const LETTERS_OF_P_AND_V: PairTable = {
  kind: 'p/v',
  pairs: [
    { a: 'فلاديمير بوتين', b: 'ڤلاديمير پوتين', same: true },
    { a: 'باريس', b: 'پاريس', same: true },
    { a: 'فيينا', b: 'ڤيينا', same: true },
    { a: 'سيلفيو برلسكوني', b: 'سيلڤيو برلسكوني', same: true },
    { a: 'فولفو', b: 'ڤولڤو', same: true },
    { a: 'بيبسي', b: 'پيپسي', same: true },
    { a: 'فولكس فاغن', b: 'ڤولكس ڤاجن', same: true },
    { a: 'بنسلفانيا', b: 'پنسلڤانيا', same: true },
    { a: 'أوليفييه جيرو', b: 'أوليڤييه جيرو', same: true },
    { a: 'كوفيد', b: 'كوڤيد', same: true },
    { a: 'سلوبودان ميلوسيفيتش', b: 'سلوبودان ميلوزيفيتش', same: true },
    { a: 'يفغيني بريغوجين', b: 'يڤجيني پريجوجين', same: true },
    { a: 'بيب غوارديولا', b: 'پيپ جوارديولا', same: true },
    { a: 'كيفن دي بروين', b: 'كيڤن دي بروينه', same: true },
    { a: 'فيكتور أوربان', b: 'فيكتور أوربن', same: true },
    { a: 'ديفيد كاميرون', b: 'ديڤيد كاميرون', same: true },
    { a: 'ديفيد كاميرون', b: 'دايفيد كاميرون', same: true },
    { a: 'هافانا', b: 'هاڤانا', same: true },
    { a: 'موسكفا', b: 'موسكوفا', same: true },
    { a: 'بالي', b: 'مالي', same: false },
    { a: 'باريس', b: 'فارس', same: false },
    { a: 'بولندا', b: 'هولندا', same: false },
    { a: 'بيرو', b: 'فيرو', same: false },
    { a: 'بوش', b: 'فوش', same: false },
    { a: 'باول', b: 'فاول', same: false },
  ],
}
