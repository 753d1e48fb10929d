import { PEER_FOLDERS } from '../../scripts/compare/folders.js'
import { type Area, each, type Group, type Library, megabytes } from '../area.js'
import type { Candidate } from '../measure.js'
import { newsText } from '../news-text.js'
import { replaceChain } from '../replace-chain.js'

const UNITS_OF_SHORT = 30

export const LETTERS: Area = {
  id: 'letters',
  title: 'Letters',
  about:
    '`normalize` with the preset `search`. The chain is what programs often write: one `.replace()` after another, for the ' +
    '22 operations of that preset that news text needs most. NFC does much less, and is what a loop in the engine itself takes.',
  groups: makeGroups,
}

function* makeGroups(library: Library): Iterable<Group> {
  const { alignNormalized, createNormalizer, normalize } = library.khabar
  const inBrowser = library.normalizerOfBrowser()
  const withoutWasm = library.normalizerWithoutWasm()
  const clean = createNormalizer('clean')
  const text = newsText(10_000_000)
  const folded = normalize(text)

  yield {
    id: 'news',
    title: 'News, one text of ten megabytes',
    unit: 'MB',
    amount: megabytes(text),
    own: [
      { name: 'khabar', run: () => normalize(text) },
      { name: 'khabar, with alignment', run: () => alignNormalized(text).toSource(5, 6)[0] },
      { name: 'khabar, without WebAssembly', run: () => withoutWasm(text) },
      { name: 'khabar, as in a browser', run: () => inBrowser(text) },
      { name: 'khabar, preset `clean`', run: () => clean(text) },
      { name: 'khabar, nothing to change', run: () => normalize(folded) },
    ],
    peers: [...peersOn(text), ...othersOn(text)],
    rounds: 9,
  }

  const vocalised = Array.from(text.slice(0, 2_500_000), letter =>
    /[\u0620-\u064a]/u.test(letter) ? `${letter}\u064e` : letter,
  ).join('')
  yield {
    id: 'vocalised',
    title: 'The same, a mark on every letter',
    unit: 'MB',
    amount: megabytes(vocalised),
    own: [
      { name: 'khabar', run: () => normalize(vocalised) },
      { name: 'khabar, with alignment', run: () => alignNormalized(vocalised).toSource(5, 6)[0] },
    ],
    peers: peersOn(vocalised),
  }

  const short: string[] = []
  for (let at = 0; short.length < 100_000; at += UNITS_OF_SHORT + 1)
    short.push(Buffer.from(text.slice(at, at + UNITS_OF_SHORT)).toString())
  const all = (fold: (string: string) => string): (() => number) => each(short, one => fold(one).length)
  yield {
    id: 'short',
    title: `100,000 strings of ${UNITS_OF_SHORT} units, one by one`,
    unit: 'MB',
    amount: megabytes(short.join('')),
    own: [
      { name: 'khabar', run: all(normalize) },
      { name: 'khabar, with alignment', run: all(string => alignNormalized(string).text) },
      { name: 'khabar, as in a browser', run: all(inBrowser) },
    ],
    rounds: 9,
    peers: [
      { name: 'NFC', run: all(string => string.normalize('NFC')) },
      { name: 'chain of `.replace()`', run: all(replaceChain) },
      ...PEER_FOLDERS.map(({ name, fold }) => ({ name, run: all(fold) })),
    ],
  }
}

function peersOn(text: string): Candidate[] {
  return [
    { name: 'NFC', run: () => text.normalize('NFC') },
    { name: 'chain of `.replace()`', run: () => replaceChain(text) },
  ]
}

/** Of the other libraries, on a part of the text. */
function othersOn(text: string): Candidate[] {
  const part = Buffer.from(text.slice(0, text.length / 20)).toString()
  return PEER_FOLDERS.map(({ name, fold }) => ({ name, run: () => fold(part), amount: megabytes(part) }))
}
