import fc from 'fast-check'
import { shape } from '../../src/shape/index.js'
import { loadCorpus } from '../corpus/load-corpus.js'

const chosen = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)

/** What a house, a keyboard or a PDF does to a word of news. */
const CHANGES: readonly ((text: string, sign: string) => string)[] = [
  text => text,
  text => shape(text),
  (text, sign) => text.replaceAll(/(?=[بتثجحخسشصضطظعغفقكلمنه])/gu, sign),
  text => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ه', 'ہ'),
  text => text.replaceAll(/[0-9]/gu, digit => String.fromCharCode(0x0660 + Number(digit))),
  text => text.replaceAll(/[0-9]/gu, digit => String.fromCharCode(0x06f0 + Number(digit))),
  text => text.normalize('NFD'),
  (text, sign) => text.replaceAll(' ', sign === '\u0640' ? '\u00a0' : ` ${sign}`),
  text => text.replaceAll('الله', 'ﷲ').replaceAll('لا', 'ﻻ').replaceAll('محمد', 'ﷴ'),
]

/** Stretches of the articles of test/corpus, most of them written as somebody else would. */
export const newsString: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...loadCorpus().map(({ text }) => text)),
    fc.nat(),
    fc.integer({ min: 1, max: 240 }),
    fc.array(
      fc.tuple(
        fc.constantFrom(...CHANGES),
        chosen('\u0640', '\u064e', '\u0651\u064f', '\u200c', '\u200f', '\u0654', '\u0670', '\u00ad'),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([text, start, length, changes]) => {
    const at = start % text.length
    return changes.reduce((changed, [change, sign]) => change(changed, sign), text.slice(at, at + length))
  })
