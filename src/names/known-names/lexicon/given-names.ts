/** Given names that newspapers write in one language or another, or short: spellings of one name in front of a family name. */
export interface GivenNameRow {
  /** Arabic and Latin forms between blanks. */
  readonly forms: string
}

// What the letters alone would join (`روبرت`, `روبيرت`) needs no row.
export const GIVEN_NAMES: readonly GivenNameRow[] = [
  { forms: 'شارل تشارلز تشارلس charles' },
  { forms: 'روجيه روجر roger' },
  { forms: 'ريشار ريتشارد ديك richard dick' },
  { forms: 'روبير روبرت بوب robert bob' },
  { forms: 'ألبير ألبرت albert' },
  { forms: 'جيلبير غيلبير جيلبرت غيلبرت gilbert' },
  { forms: 'ميشيل ميشال مايكل مايك ميخائيل michel michael mike' },
  { forms: 'ديفيد دافيد david' },
  { forms: 'جوزيف جو joseph joe' },
  { forms: 'وليام ويليام بيل william bill' },
  { forms: 'جيمس جيمي جيم james jimmy jim' },
  { forms: 'أنتوني أنطوني توني anthony antony tony' },
  { forms: 'إدوارد إدوار تيد edward edouard ted' },
  { forms: 'توماس توم thomas tom' },
  { forms: 'دانيال دانييل دان daniel dan' },
  { forms: 'ستيفن ستيفين ستيف steven stephen steve' },
  { forms: 'بنيامين بنجامين benjamin binyamin' },
  { forms: 'إسحاق إسحق يتسحاق إسحاك yitzhak isaac' },
  { forms: 'بنديكت بنديكتوس بينيديكت بينيديكتوس benedict benoit' },
  { forms: 'فرنسيس فرانسيس فرنسيسكو فرانشيسكو francis francois francisco' },
  { forms: 'نيقولا نيكولا نيكولاس نيقولاس nicolas nicholas' },
  { forms: 'ألكسندر ألكساندر أليكس alexander alex' },
  { forms: 'كريستوفر كريس christopher chris' },
  { forms: 'رونالد رون ronald ron' },
  { forms: 'تيموثي تيم timothy tim' },
  { forms: 'كينيث كين kenneth ken' },
  { forms: 'فريدريش فريدريك friedrich frederick frederic' },
  { forms: 'يوهان جوهان johann johan' },
  { forms: 'يواكيم جواكيم خواكين joachim joaquin' },
  { forms: 'فيليب فيليبي philip philippe felipe' },
  { forms: 'بول بولس paul' },
  { forms: 'ليو لاون leo' },
  { forms: 'غريغوري جريجوري غريغوريوس جريجوريوس gregory' },
]
