/** Letters of both scripts that may write one sound, a class a row; letters that write vowels only have none. */
export const CONSONANT_CLASSES: readonly string[] = [
  'بپفڤbpfvw',
  'جغقكگچkgqjcxh',
  'خحهkhxjg',
  'سصثشژزذظچجszcjxt',
  'تطثدضذظtdzj',
  'مm',
  'نnm',
  'لl',
  'رr',
  'عقء',
]
