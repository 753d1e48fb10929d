import fc from 'fast-check'

const LETTERS = 'ابتجحدرسشعغفقكلمنهويىةءأإآؤئپڤگی'
/** Words as news has them, with clitics, articles, marks, tatweel and what is not seen. */
const WORD = fc
  .tuple(
    fc.constantFrom('', 'و', 'ب', 'ل', 'وب', 'ال', 'وال', 'بال', 'لل', 'ف', 'كال'),
    fc.string({
      unit: fc.constantFrom(...LETTERS, ...'َُِّـ\u200f\u200d', 'ﷺ', 'ﻻ'),
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(parts => parts.join(''))

/** One word of Arabic, more or less. */
export const anyWord: fc.Arbitrary<string> = WORD

/** Text of any kind: Arabic, Latin, digits, signs, emoji, lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: WORD },
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('2024', '٢٠٢٤م', 'Putin', '«', '،', '\n', '👩‍👩‍👧', '\ud800', '﷽'),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(' '))
