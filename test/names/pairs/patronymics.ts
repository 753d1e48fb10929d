import type { PairTable } from './pair-table.js'

/** Slavic, Arab and Icelandic names of fathers. */
export const PATRONYMICS: PairTable = {
  kind: 'patronymics',
  pairs: [
    { a: 'فلاديمير فلاديميروفيتش بوتين', b: 'فلاديمير بوتين', same: true },
    { a: 'ميخائيل سيرغييفيتش غورباتشوف', b: 'ميخائيل غورباتشوف', same: true },
    { a: 'فلاديمير إيليتش لينين', b: 'فلاديمير لينين', same: true },
    { a: 'ليو نيكولايفيتش تولستوي', b: 'ليو تولستوي', same: true },
    { a: 'محمد بن سلمان بن عبد العزيز', b: 'محمد بن سلمان', same: true },
    { a: 'محمد بن راشد بن سعيد آل مكتوم', b: 'محمد بن راشد', same: true },
    { a: 'حمد بن خليفة آل ثاني', b: 'حمد بن خليفة', same: true },
    { a: 'Vladimir Vladimirovich Putin', b: 'Vladimir Putin', same: true },
    { a: 'تميم بن حمد بن خليفة', b: 'تميم بن حمد', same: true },
    { a: 'سلطان بن عبد العزيز آل سعود', b: 'سلطان بن عبد العزيز', same: true },
    { a: 'خالد بن الوليد بن المغيرة', b: 'خالد بن الوليد', same: true },
    { a: 'فلاديمير فلاديميروفيتش بوتين', b: 'فلاديمير إيليتش لينين', same: false },
    { a: 'إيفان فلاديميروفيتش', b: 'فلاديمير إيفانوفيتش', same: false },
    { a: 'محمد بن خليفة', b: 'خليفة بن محمد', same: false },
    { a: 'تميم بن حمد', b: 'حمد بن تميم', same: false },
    { a: 'عبد الله بن الحسين', b: 'الحسين بن عبد الله', same: false },
    { a: 'حمد بن خليفة', b: 'حمد بن عيسى', same: false },
    { a: 'خالد بن الوليد', b: 'الوليد بن خالد', same: false },
    { a: 'محمد بن راشد', b: 'راشد بن محمد', same: false },
  ],
}
