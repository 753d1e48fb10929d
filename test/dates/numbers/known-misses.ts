/** Cases of number-words.json that are not read to the value asked for, with the reason. */
export const KNOWN_MISSES: readonly { readonly reason: string; readonly inputs: readonly string[] }[] = [
  {
    reason: 'a minus is a dash to the reader: in a text about dates it parts, it does not count down',
    inputs: [
      '-1200000',
      '-١٢٠٠٠٠٠',
      '-١٢٠٠٠٠٠٫٠٠',
      '-١٬٢٠٠٬٠٠٠',
      '-١٬٢٠٠٬٠٠٠٫٠٠',
      '-١٢/١٠',
      '-1.2',
      '-١٫٢',
      '-١٫٢٠',
      '-10,000',
      '-١٬٠٠٠٬٠٠٠',
    ],
  },
  {
    reason: 'a slash between figures is a date, not a fraction',
    inputs: ['١١/١٠', '٧٧/١٠٠'],
  },
  {
    reason: 'a figure does not begin with its decimal sign: a full stop stands there far more often',
    inputs: ['.77', '٫٧٧', '.1', '٫٠١'],
  },
  {
    reason: 'a percentage is a number and its unit, and no share of one',
    inputs: ['١%', '0.01%', '.01%', '20.0%', '200%'],
  },
  {
    reason: '«so many in the thousand» is read as its first number',
    inputs: ['واحد في الألف', 'واحد بالالف', 'عشرين في المليون', 'مئة بالألف', 'واحد في المئة'],
  },
  {
    reason: 'figures and words are not added up over `و`, which lists them as often',
    inputs: ['ثلاثة وثلاثين الف و3 الاف وبليون'],
  },
  {
    reason: 'thousands are parted by commas or by blanks, not by both in one figure',
    inputs: ['1٬000 000'],
  },
  {
    reason: '`نصف` is a fraction of a length, not of a number',
    inputs: ['.نصف مئة '],
  },
]
