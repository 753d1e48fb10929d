import fc from 'fast-check'
import type { NormalizeOptions } from '../../src/letters/index.js'
import { STEP_VALUES } from '../../src/letters/resolve-steps.js'

const from = (first: number, last: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map(unit => String.fromCharCode(unit))

/** One unit or sign of the kinds that meet in a page of Arabic news, the rare and the broken ones overrepresented. */
const piece = fc.oneof(
  { weight: 12, arbitrary: from(0x0620, 0x064a) },
  { weight: 6, arbitrary: from(0x064b, 0x0658) },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '\f') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('،', '؛', '؟', '.', '!', ':', '«', '»', '"', '…', '٫', '٬', '٪', '&', ';'),
  },
  { weight: 2, arbitrary: fc.constantFrom('\u0640', '\u0670', '\u06e5', '\u0654', '\u0655', '\u0653') },
  { weight: 2, arbitrary: from(0x0600, 0x06ff) },
  { weight: 2, arbitrary: fc.oneof(from(0x0750, 0x077f), from(0x0870, 0x08ff)) },
  { weight: 2, arbitrary: fc.oneof(from(0xfb50, 0xfdff), from(0xfe70, 0xfeff)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u200b',
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\ufeff',
      '\ufe0e',
      '\ufe0f',
      '\u00ad',
    ),
  },
  { weight: 1, arbitrary: fc.oneof(from(0x202a, 0x202e), from(0x2060, 0x206f), from(0, 0x1f)) },
  { weight: 2, arbitrary: from(0x20, 0x7e) },
  { weight: 1, arbitrary: fc.oneof(from(0x00a0, 0x024f), from(0x0300, 0x036f), from(0x1e00, 0x1eff)) },
  { weight: 1, arbitrary: fc.constantFrom('👍🏽', '👨‍👩‍👧', '❤️', '1️⃣', '🇷🇺', '習', 'क्‍ष', '\ud803\udefa', '𞸀') },
  { weight: 1, arbitrary: fc.oneof(from(0xd800, 0xdfff), from(0xfff0, 0xffff)) },
)

/** Random mixtures of scripts, marks, controls, emoji and lone surrogates. */
export const mixedText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 24 })
  .map(pieces => pieces.join(''))

/** Random options: any steps in any combination, character references aside. */
export const anySteps: fc.Arbitrary<NormalizeOptions> = fc.record(
  Object.fromEntries(
    Object.entries(STEP_VALUES)
      .filter(([name]) => name !== 'entities')
      .map(([name, values]) => [name, fc.constantFrom<unknown>(...values)]),
  ),
) as fc.Arbitrary<NormalizeOptions>
