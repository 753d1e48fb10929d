/** A character, by code unit, and what a fold writes for it. */
export interface SignFold {
  readonly from: readonly number[]
  readonly to: string
  readonly name: string
}

/** Quotation marks and dashes: typography of the house, never of the word. */
export const QUOTES_AND_DASHES: readonly SignFold[] = [
  { from: [0x00ab, 0x00bb, 0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0x3003], to: '"', name: '« » “ ” „ ‟ ″' },
  { from: [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2039, 0x203a], to: "'", name: '‘ ’ ‚ ‛ ′ ‹ ›' },
  { from: [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212], to: '-', name: 'hyphens, dashes, minus' },
]

/** Arabic punctuation and the ellipsis, as ASCII writes them. */
export const PUNCTUATION: readonly SignFold[] = [
  { from: [0x060c, 0x066b, 0x066c], to: ',', name: 'Arabic comma; the separators of a number, outside one' },
  { from: [0x061b], to: ';', name: 'Arabic semicolon' },
  { from: [0x061f], to: '?', name: 'Arabic question mark' },
  { from: [0x06d4], to: '.', name: 'Arabic full stop' },
  { from: [0x066a], to: '%', name: 'Arabic percent sign' },
  { from: [0x066d], to: '*', name: 'Arabic five-pointed star' },
  { from: [0x2026], to: '...', name: 'horizontal ellipsis' },
]

/** Spaces that are wider, narrower or firmer than the plain one. */
export const SPACES: readonly number[] = [
  0x00a0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x202f, 0x205f, 0x3000,
]

/** Ends of lines, paragraphs and pages beside the line feed: vertical tab, form feed, next line, U+2028 and U+2029. */
export const LINE_ENDS: readonly number[] = [0x000b, 0x000c, 0x0085, 0x2028, 0x2029]

/** What nobody sees and no letter needs: code units, first and last. */
export const INVISIBLES: readonly (readonly [number, number, string])[] = [
  [0x0000, 0x0008, 'controls'],
  [0x000e, 0x001f, 'controls'],
  [0x007f, 0x0084, 'delete, controls'],
  [0x0086, 0x009f, 'controls'],
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x034f, 0x034f, 'combining grapheme joiner'],
  [0x180b, 0x180f, 'Mongolian variation selectors, vowel separator'],
  [0x200b, 0x200b, 'zero width space'],
  [0x2060, 0x2065, 'word joiner, invisible operators'],
  [0x206a, 0x206f, 'deprecated format characters'],
  [0xfe00, 0xfe0d, 'variation selectors'],
  [0xfeff, 0xfeff, 'byte order mark'],
]

/** Bidirectional overrides: they turn letters around and are never needed for Arabic text. */
export const BIDI_OVERRIDES: readonly number[] = [0x202d, 0x202e]

/** The other bidirectional controls: marks, embeddings and their end, isolates and their end. */
export const BIDI_CONTROLS: readonly number[] = [
  0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x2066, 0x2067, 0x2068, 0x2069,
]

/** Honorifics and Quranic signs that stand between words: code units, first and last. */
export const WORD_SIGNS: readonly (readonly [number, number, string])[] = [
  [0x06dd, 0x06de, 'end of ayah, start of rub el hizb'],
  [0x06e9, 0x06e9, 'place of sajdah'],
  [0xfbc3, 0xfbd2, 'honorifics of Unicode 17'],
  [0xfd40, 0xfd4f, 'honorifics of Unicode 14'],
  [0xfd90, 0xfd91, 'honorifics of Unicode 17'],
  [0xfdc8, 0xfdcf, 'honorifics of Unicode 14 and 17'],
  [0xfdfe, 0xfdff, 'subhanahu wa taala, azza wa jall'],
]

/** The named character references that pages of news are seen to carry; numeric ones need no table. */
export const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  deg: '°',
  times: '×',
  lsaquo: '‹',
  rsaquo: '›',
  prime: '′',
  minus: '−',
  permil: '‰',
  sect: '§',
  para: '¶',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
}

/** The accents that named references put on a letter, as combining marks. */
export const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
}

/** What windows-1252 has at 0x80 to 0x9F; the five positions it leaves open are the controls themselves. */
export const WINDOWS_1252: string = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
