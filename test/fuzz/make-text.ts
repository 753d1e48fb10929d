import { lexiconWords } from './lexicon-words.js'
import type { Random } from './random.js'

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگڤیکہۃٱ'
const MARKS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u06d6\u06e5\u08f0'
const DIGITS = '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳'
const SIGNS = '.,،؛؟!:;-–—_/\\|()[]{}«»"\'’“”…*#@&<>=+%٪٫٬﴾﴿'
const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'س', 'ال', 'وال', 'لل', 'بال', 'فب', 'ولل']
const BLANKS = [' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u3000', '\u200b', '']
const BIDI = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200e',
]
const JOINERS = ['\u200c', '\u200d', '\u0640', '\u0640\u0640', '\u00ad', '\ufeff', '\u034f', '\ufe0f']
const SURROGATES = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ud83d',
  '\ud83d\ude00',
  '\ud803\udefd',
  '\udb40\udc01',
]
const LATIN = [
  'Vladimir',
  'al-',
  'van der',
  'Xi',
  "O'Neil",
  'Müller',
  'İstanbul',
  'ß',
  'e\u0301',
  'JR.',
  'III',
  'x',
]
const OTHERS = ['Иван', '東京', 'ελ', 'हिन्दी', 'עברית', 'ไทย', '👨‍👩‍👧', '🇪🇬', '\u1ee10', '𞸀']
const MARKUP = [
  '<script>',
  '</p>',
  '&amp;',
  '&#x644;',
  '&#99999999;',
  '&lt',
  '<!--',
  ']]>',
  '\u0000',
  '%d',
  '${x}',
]
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', 'null', 'NaN']
const DATES = [
  '2024-07-03',
  '03/07/2024',
  '31/02/2023',
  '٣/٧',
  '15:30',
  '24:00',
  '1445هـ',
  '1٬000',
  '3 و4 يوليو',
  '٪5',
]

/** Texts that no newspaper prints, and some that it might: of each of the many ways to be unexpected a little. */
export function makeText(random: Random): string {
  const kind = random.below(100)
  if (kind < 2) return ''
  if (kind < 60) return joinPieces(random, fewOrMany(random, 60))
  if (kind < 75) return sentence(random)
  if (kind < 80) return run(random, fewOrMany(random, 200))
  if (kind < 84) return anyUnits(random, fewOrMany(random, 80))
  if (kind < 88) return letters(random, MARKS, fewOrMany(random, 30))
  if (kind < 91) return letters(random, DIGITS, fewOrMany(random, 400))
  if (kind < 94) return nested(random, fewOrMany(random, 120))
  if (kind < 97) return letters(random, LETTERS, 1 + random.below(3))
  return marked(random, sentence(random))
}

/** A number up to `most`; nine in ten are below a fifth of it, for what goes wrong mostly does so in a few words. */
function fewOrMany(random: Random, most: number): number {
  return 1 + random.below(random.chance(10) ? most : Math.ceil(most / 5))
}

/** A text of at least so many units, of one way of being unexpected repeated. */
export function makeLongText(random: Random, length: number): string {
  const piece = random.pick([onePiece, onePieceAndBlank, makeText])(random) || 'ب'
  return piece.repeat(Math.ceil(length / piece.length))
}

/** What a caller may take for a name: of one letter, of thousands, of no letter at all. */
export function makeName(random: Random): string {
  const kind = random.below(20)
  if (kind === 0) return makeText(random)
  if (kind === 1) return letters(random, LETTERS, 1)
  if (kind === 2) return random.pick(KEYS)
  const words = random.chance(1) ? 40 : 1 + random.below(4)
  return Array.from({ length: words }, () =>
    random.chance(15)
      ? onePiece(random)
      : random.chance(15)
        ? random.pick(LATIN)
        : random.pick(lexiconWords()),
  ).join(random.chance(90) ? ' ' : random.pick(BLANKS))
}

function onePiece(random: Random): string {
  switch (random.below(16)) {
    case 0:
      return letters(random, LETTERS, 1 + random.below(9))
    case 1:
      return letters(random, DIGITS, 1 + random.below(6))
    case 2:
      return letters(random, MARKS, 1 + random.below(3))
    case 3:
      return random.pick(SURROGATES)
    case 4:
      return random.pick(BIDI)
    case 5:
      return random.pick(JOINERS)
    case 6:
      return random.pick(LATIN)
    case 7:
      return random.pick(OTHERS)
    case 8:
      return random.pick(MARKUP)
    case 9:
      return random.pick(KEYS)
    case 10:
      return random.pick(DATES)
    case 11:
      return String.fromCharCode(
        random.pick([0xfb50, 0xfdf0, 0xfe70, 0x0600, 0x0750, 0x08a0]) + random.below(48),
      )
    case 12:
      return letters(random, SIGNS, 1 + random.below(3))
    default:
      return glued(random)
  }
}

function glued(random: Random): string {
  const before = random.chance(40) ? random.pick(CLITICS) : random.chance(15) ? letters(random, SIGNS, 1) : ''
  const behind = random.chance(20) ? letters(random, SIGNS, 1) : ''
  return before + random.pick(lexiconWords()) + behind
}

function joinPieces(random: Random, count: number): string {
  let text = ''
  for (let piece = 0; piece < count; piece++) text += onePiece(random) + random.pick(BLANKS)
  return text
}

function sentence(random: Random): string {
  let text = ''
  for (let word = fewOrMany(random, 20); word > 0; word--) text += `${glued(random)} `
  return text + random.pick(['.', '،', '\n', '؟', ''])
}

function run(random: Random, times: number): string {
  return onePieceAndBlank(random).repeat(times)
}

function onePieceAndBlank(random: Random): string {
  return onePiece(random) + random.pick(BLANKS)
}

function anyUnits(random: Random, count: number): string {
  let text = ''
  for (; count > 0; count--) text += String.fromCharCode(random.below(0x1_0000))
  return text
}

function letters(random: Random, of: string, count: number): string {
  let text = ''
  for (; count > 0; count--) text += of.charAt(random.below(of.length))
  return text
}

function nested(random: Random, depth: number): string {
  const opening = random.pick(['\u202b', '\u2067', '(', '«', '[', '<div>', '&amp;'])
  const closing = random.pick(['\u202c', '\u2069', ')', '»', ']', '</div>', ''])
  return (
    opening.repeat(depth) +
    glued(random) +
    closing.repeat(random.chance(50) ? depth : random.below(depth + 1))
  )
}

function marked(random: Random, text: string): string {
  return Array.from(text, letter =>
    random.chance(30) ? letter + letters(random, MARKS, 1 + random.below(2)) : letter,
  ).join('')
}
