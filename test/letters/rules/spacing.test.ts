import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/letters/index.js'

const spaced = (text: string): string => normalize(text, { spacing: true })

/** An address is recognised by a sign this many letters before the stop, and no further. */
const REACH = 64

describe('spaces round signs', () => {
  it.each([
    '"',
    "'",
    ')',
    ']',
    '»',
    '”',
    '’',
    '%',
    '!',
    '٪',
    '…',
    '\u200e',
    '\u200f',
    '\u061c',
    '5',
    '٥',
    'n',
    'N',
    'á',
    'ɏ',
    'م',
    'مَ',
    'هـ',
  ])('a comma closes up to «%s»', end => {
    expect(spaced(`نعم${end} ، ثم`)).toBe(`نعم${end}، ثم`)
  })

  it.each(['-', '(', '{', '&', '،', '/', '«', '=', '\u0250'])('a comma stays away from «%s»', sign => {
    expect(spaced(`${sign} ، ثم`)).toBe(`${sign} ، ثم`)
  })

  it.each(['،', '؛', '؟'])(
    '%s closes up and keeps off the next word, with or without spaces before it',
    sign => {
      for (const typed of [`نعم ${sign} ثم`, `نعم ${sign}ثم`, `نعم${sign}ثم`, `نعم  ${sign} ثم`])
        expect(spaced(typed)).toBe(`نعم${sign} ثم`)
    },
  )

  it.each([
    ['نعم .', 'نعم.'],
    ['نعم .\n', 'نعم.\n'],
    ['نعم . ثم', 'نعم. ثم'],
    ['نعم .ثم', 'نعم. ثم'],
    ['نعم : ثم', 'نعم: ثم'],
    ['نعم ! ثم', 'نعم! ثم'],
    ['نعم.ثم', 'نعم. ثم'],
    ['نعم.ثُم', 'نعم. ثُم'],
    ['نعم.ثـم', 'نعم. ثـم'],
    ['نعم".ثم', 'نعم". ثم'],
    ['نعم).ثم', 'نعم). ثم'],
    ['نعم».ثم', 'نعم». ثم'],
    ['بد.محمد', 'بد. محمد'],
    ['ولد.محمد', 'ولد. محمد'],
  ])('«%s» is a slip for «%s»', (typed, print) => {
    expect(spaced(typed)).toBe(print)
  })

  it.each([
    'نعم .ث', // a letter alone is no word
    'نعم.ث',
    'نعم.ثُ',
    'نعم .5',
    'نعم ...',
    'نعم،5',
    'نعم،x',
    'م.محمد', // initials and titles, with clitics
    'وم.محمد',
    'ود.محمد',
    'لد.محمد',
    '5.ثم',
    '٥.ثم',
    'x.ثم',
    'اسم_ما.عاجل', // addresses
    '@قناة.عاجل',
    '/خبر.عاجل',
    'خبر /ما.عاجل',
    'نعم         ، ثم', // a column
  ])('«%s» stays as it is', text => {
    expect(spaced(text)).toBe(text)
  })

  it('up to eight are a slip of the hand, more are layout', () => {
    expect(spaced(`نعم${' '.repeat(8)}، ثم`)).toBe('نعم، ثم')
    expect(spaced(`نعم${' '.repeat(9)}، ثم`)).toBe(`نعم${' '.repeat(9)}، ثم`)
    expect(spaced(`نعم${' '.repeat(40)}، ثم`)).toBe(`نعم${' '.repeat(40)}، ثم`)
  })

  it('looks for what makes an address in the same word, and not for ever', () => {
    const word = (length: number): string => 'ب'.repeat(length)
    expect(spaced(`/${word(3)} ${word(3)}.عاجل`)).toBe(`/${word(3)} ${word(3)}. عاجل`)
    expect(spaced(`/${word(REACH - 1)}.عاجل`)).toBe(`/${word(REACH - 1)}.عاجل`)
    expect(spaced(`/${word(REACH)}.عاجل`)).toBe(`/${word(REACH)}. عاجل`)
  })

  it('looks for the second letter of a word behind seven marks at most', () => {
    expect(spaced(`نعم.ث${'\u064e'.repeat(7)}م`)).toBe(`نعم. ث${'\u064e'.repeat(7)}م`)
    expect(spaced(`نعم.ث${'\u064e'.repeat(8)}م`)).toBe(`نعم.ث${'\u064e'.repeat(8)}م`)
  })
})
