/** A small watchlist in one spelling each. */
export const LEADERS: readonly { id: string; names: readonly string[] }[] = [
  { id: 'putin', names: ['فلاديمير بوتين'] },
  { id: 'sisi', names: ['عبد الفتاح السيسي'] },
  { id: 'xi', names: ['شي جين بينغ'] },
  { id: 'netanyahu', names: ['بنيامين نتنياهو'] },
  { id: 'erdogan', names: ['رجب طيب أردوغان'] },
  { id: 'mbs', names: ['محمد بن سلمان'] },
  { id: 'mbz', names: ['محمد بن زايد'] },
  { id: 'guterres', names: ['أنطونيو غوتيريش'] },
  { id: 'macron', names: ['إيمانويل ماكرون'] },
  { id: 'merkel', names: ['أنغيلا ميركل'] },
  { id: 'trudeau', names: ['جاستن ترودو'] },
  { id: 'morsi', names: ['محمد مرسي'] },
]
