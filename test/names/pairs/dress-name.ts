import { shape } from '../../../src/shape/index.js'

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0652']
const ARABIC_LETTER = /[\u0621-\u063a\u0641-\u064a]/gu
const BETWEEN_LETTERS = /(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0621-\u063a\u0641-\u064a])/gu

/** Ways to write a text that no reader takes for another name. */
export const DRESSES: readonly (readonly [title: string, dress: (name: string) => string])[] = [
  ['with a tatweel', name => name.replace(BETWEEN_LETTERS, '\u0640')],
  ['decomposed', name => name.normalize('NFD')],
  ['in presentation forms', name => shape(name)],
  [
    'with a mark on each letter',
    name => name.replace(ARABIC_LETTER, (letter, at: number) => letter + (MARKS[at % 4] ?? '')),
  ],
]
