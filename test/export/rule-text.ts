import fc from 'fast-check'

/** What the rules that look at their neighbours look at, so close together that they meet. */
const PIECES: readonly string[] = [
  ...[
    'ا',
    'ب',
    'ي',
    'و',
    'ه',
    'ى',
    'ی',
    'ە',
    'ہ',
    'ے',
    'أ',
    'ئ',
    'a',
    'É',
    'ﬁ',
    '1',
    '٢',
    '۳',
    '४',
    'क',
    '😀',
    '❤',
    '−',
  ],
  ...[
    '\u0640',
    '\u0654',
    '\u0655',
    '\u0653',
    '\u064e',
    '\u0651',
    '\u06e5',
    '\u{10efa}',
    '\u0301',
    '\u034f',
    '\u200b',
  ],
  ...['\u200c', '\u200d', '\ufe0e', '\ufe0f', '\u20e3', '\u061c', '٫', '٬', '،', '.', '-'],
  ...['ﷺ', 'ﷻ', '﷽', 'ﷲ', '﷼', 'ﻻ', 'ﱞ', 'ﹰ', 'ﹷ', 'ﷇ', '۝', ' ', '\n', '\u00a0', '\r', '\t'],
]

/** Texts of a few characters, each of which some rule asks about. */
export const ruleText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map(pieces => pieces.join(''))
