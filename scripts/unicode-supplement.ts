/**
 * What Unicode 13 to 17 added to the Arabic blocks of the Basic Multilingual Plane, and the two facts that
 * `unicode-properties` (Unicode 12) gets wrong there. Source: the Unicode Character Database, files
 * DerivedAge.txt, UnicodeData.txt and DerivedCombiningClass.txt of version 17.0.
 */
export interface Assigned {
  /** First and last code point, inclusive. */
  readonly from: number
  readonly to: number
  /** General category. */
  readonly category: 'Lo' | 'Lm' | 'Mn' | 'Cf' | 'So' | 'Sk' | 'Po'
  /** Canonical combining class; marks only. */
  readonly combiningClass?: number
  /** Version of Unicode that assigned it. */
  readonly since: 13 | 14 | 15 | 16 | 17
}

export const ASSIGNED_SINCE_12: readonly Assigned[] = [
  { from: 0x061d, to: 0x061d, category: 'Po', since: 14 },
  { from: 0x0870, to: 0x0887, category: 'Lo', since: 14 },
  { from: 0x0888, to: 0x0888, category: 'Sk', since: 14 },
  { from: 0x0889, to: 0x088e, category: 'Lo', since: 14 },
  { from: 0x088f, to: 0x088f, category: 'Lo', since: 17 },
  { from: 0x0890, to: 0x0891, category: 'Cf', since: 14 },
  { from: 0x0897, to: 0x0897, category: 'Mn', combiningClass: 230, since: 16 },
  { from: 0x0898, to: 0x0898, category: 'Mn', combiningClass: 230, since: 14 },
  { from: 0x0899, to: 0x089b, category: 'Mn', combiningClass: 220, since: 14 },
  { from: 0x089c, to: 0x089f, category: 'Mn', combiningClass: 230, since: 14 },
  { from: 0x08b5, to: 0x08b5, category: 'Lo', since: 14 },
  { from: 0x08be, to: 0x08c7, category: 'Lo', since: 13 },
  { from: 0x08c8, to: 0x08c8, category: 'Lo', since: 14 },
  { from: 0x08c9, to: 0x08c9, category: 'Lm', since: 14 },
  { from: 0x08ca, to: 0x08ce, category: 'Mn', combiningClass: 230, since: 14 },
  { from: 0x08cf, to: 0x08d2, category: 'Mn', combiningClass: 220, since: 14 },
  { from: 0xfbc2, to: 0xfbc2, category: 'Sk', since: 14 },
  { from: 0xfbc3, to: 0xfbd2, category: 'So', since: 17 },
  { from: 0xfd40, to: 0xfd4f, category: 'So', since: 14 },
  { from: 0xfd90, to: 0xfd91, category: 'So', since: 17 },
  { from: 0xfdc8, to: 0xfdce, category: 'So', since: 17 },
  { from: 0xfdcf, to: 0xfdcf, category: 'So', since: 14 },
  { from: 0xfdfe, to: 0xfdff, category: 'So', since: 14 },
]

/** Arabic blocks of the Basic Multilingual Plane: name, first and last code point. */
export const ARABIC_BLOCKS = [
  { name: 'Arabic', from: 0x0600, to: 0x06ff },
  { name: 'Arabic Supplement', from: 0x0750, to: 0x077f },
  { name: 'Arabic Extended-B', from: 0x0870, to: 0x089f },
  { name: 'Arabic Extended-A', from: 0x08a0, to: 0x08ff },
  { name: 'Arabic Presentation Forms-A', from: 0xfb50, to: 0xfdff },
  { name: 'Arabic Presentation Forms-B', from: 0xfe70, to: 0xfeff },
] as const

/**
 * Decompositions where Unicode's own is not what Arabic news means: the rial sign decomposes with a Farsi yeh,
 * the basmala sign not at all, and the tail fragment is no letter.
 */
export const DECOMPOSITION_OVERRIDES: Readonly<Record<number, string>> = {
  0xfdfc: 'ريال',
  0xfdfd: 'بسم الله الرحمن الرحيم',
  0xfe73: '',
}
