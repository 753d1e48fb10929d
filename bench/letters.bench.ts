// npm run bench:letters: folding against String.prototype.normalize('NFC') and a chain of .replace() calls.
import { alignNormalized, createNormalizer, normalize } from '../src/letters/index.js'
import { compileNormalizer } from '../src/letters/create-normalizer.js'
import { detectHost } from '../src/letters/host.js'
import { resolveSteps } from '../src/letters/resolve-steps.js'
import { compare, type Medians, sunk } from './compare.js'
import { newsText } from './news-text.js'
import { replaceChain } from './replace-chain.js'

const text = newsText(10_000_000)
const folded = normalize(text)
const vocalised = Array.from(text, letter =>
  /[\u0620-\u064a]/u.test(letter) ? `${letter}\u064e` : letter,
).join('')
const short: string[] = []
for (let at = 0; short.length < 100_000; at += 31) short.push(Buffer.from(text.slice(at, at + 30)).toString())

const inBrowser = compileNormalizer(resolveSteps('search'), detectHost({ TextDecoder }))
const withoutWasm = compileNormalizer(resolveSteps('search'), detectHost({ process, Buffer }))
const clean = createNormalizer('clean')

if (replaceChain(text) !== folded) console.log('note: the chain and the library differ on this text')

report(
  `news, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB in UTF-8, ${(text.length / 1e6).toFixed(2)} million units`,
  compare([
    { name: 'NFC', run: () => text.normalize('NFC') },
    { name: 'chain of .replace()', run: () => replaceChain(text) },
    { name: 'khabar', run: () => normalize(text) },
    { name: 'khabar, with alignment', run: () => alignNormalized(text).toSource(5, 6)[0] },
    { name: 'khabar, without WebAssembly', run: () => withoutWasm(text) },
    { name: 'khabar, in a browser', run: () => inBrowser(text) },
    { name: 'khabar, preset clean', run: () => clean(text) },
    { name: 'khabar, nothing to change', run: () => normalize(folded) },
  ]),
)
report(
  'the same, every letter with a mark',
  compare(
    [
      { name: 'NFC', run: () => vocalised.normalize('NFC') },
      { name: 'chain of .replace()', run: () => replaceChain(vocalised) },
      { name: 'khabar', run: () => normalize(vocalised) },
      { name: 'khabar, with alignment', run: () => alignNormalized(vocalised).toSource(5, 6)[0] },
    ],
    7,
  ),
)
report(
  '100,000 strings of 30 units',
  compare([
    { name: 'NFC', run: () => each(string => string.normalize('NFC')) },
    { name: 'chain of .replace()', run: () => each(replaceChain) },
    { name: 'khabar', run: () => each(normalize) },
    { name: 'khabar, with alignment', run: () => each(string => alignNormalized(string).text) },
    { name: 'khabar, in a browser', run: () => each(inBrowser) },
  ]),
)
console.log(`(${String(sunk())})`)

function each(work: (string: string) => string): number {
  let length = 0
  for (const string of short) length += work(string).length
  return length
}

function report(title: string, medians: Medians): void {
  const nfc = medians.get('NFC') ?? NaN
  const chain = medians.get('chain of .replace()') ?? NaN
  console.log(`\n${title}`)
  for (const [name, time] of medians) {
    const ratios = `${(time / nfc).toFixed(2)} x NFC, ${(chain / time).toFixed(1)} times the chain`
    console.log(`  ${name.padEnd(30)} ${time.toFixed(1).padStart(7)} ms   ${ratios}`)
  }
}
