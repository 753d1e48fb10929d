import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileNormalizer } from '../../src/letters/create-normalizer.js'
import { detectHost, type Host } from '../../src/letters/host.js'
import { type NormalizeOptions, type Normalizer, PRESETS, type Preset } from '../../src/letters/index.js'
import { resolveSteps } from '../../src/letters/resolve-steps.js'
import { anySteps, mixedText } from './mixed-text.js'

type Globals = NonNullable<Parameters<typeof detectHost>[0]>
const WITH_WEB_ASSEMBLY = globalThis as Pick<Globals, 'WebAssembly'>

/** What a content security policy makes of WebAssembly. */
class Forbidden {
  readonly exports: object

  constructor() {
    this.exports = {}
    throw new Error('blocked by the content security policy')
  }
}

/** What only Node can play: a browser has no Buffer. */
const OF_NODE = (): Record<string, Host> => ({
  'Node without WebAssembly': detectHost({ process, Buffer }),
  'Node whose Buffer has no ucs2Slice': detectHost({
    process,
    Buffer: {
      from: (memory, offset, length) => {
        const buffer = Buffer.from(memory, offset, length)
        return {
          write: (text, at, encoding) => buffer.write(text, at, encoding),
          toString: (encoding, start, end) => buffer.toString(encoding, start, end),
        }
      },
    },
    WebAssembly: WITH_WEB_ASSEMBLY.WebAssembly as NonNullable<Globals['WebAssembly']>,
  }),
  'a page that forbids WebAssembly': detectHost({
    process,
    Buffer,
    WebAssembly: { Module: Forbidden, Instance: Forbidden },
  }),
})

/** The places the code runs in, from the richest to the poorest; this one first. */
const HOSTS: Record<string, Host> = {
  'here': detectHost(),
  ...(typeof Buffer === 'function' ? OF_NODE() : {}),
  'a browser': detectHost({ TextDecoder }),
  'a place with nothing': detectHost({}),
}

/** Long enough for every path: many pieces, and the WebAssembly loop where there is one. */
const longText = fc
  .tuple(fc.array(mixedText, { minLength: 30, maxLength: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([texts, times]) => texts.join('').repeat(times))

describe.each(Object.keys(PRESETS) as Preset[])('preset %s', { timeout: 60_000 }, preset => {
  const normalizers = compileFor(preset)

  it('gives the same text and the same alignment everywhere', () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, longText), text => {
        expectAgreement(normalizers, text)
      }),
      { numRuns: 60 },
    )
  })
})

describe('any steps', { timeout: 60_000 }, () => {
  it('give the same text and the same alignment everywhere', () => {
    fc.assert(
      fc.property(anySteps, mixedText, (steps, text) => {
        // Repeated, so that the text is long enough for the WebAssembly loop.
        expectAgreement(compileFor(steps), text.repeat(1 + Math.ceil(400 / (text.length + 1))))
      }),
      { numRuns: 80 },
    )
  })
})

function compileFor(options: Preset | NormalizeOptions): Map<string, Normalizer> {
  return new Map(
    Object.entries(HOSTS).map(([name, host]) => [name, compileNormalizer(resolveSteps(options), host)]),
  )
}

function expectAgreement(normalizers: Map<string, Normalizer>, text: string): void {
  const expected = normalizers.get('here')?.align(text)
  const probes = Array.from({ length: 60 }, (_, at) => Math.floor((text.length * at) / 60))
  for (const [name, normalizer] of normalizers) {
    expect([name, normalizer(text)]).toEqual([name, expected?.text])
    const aligned = normalizer.align(text)
    expect(aligned.text).toBe(expected?.text)
    for (const at of probes) {
      expect(aligned.toSource(at, at + 3)).toEqual(expected?.toSource(at, at + 3))
      expect(aligned.toNormalized(at, at + 3)).toEqual(expected?.toNormalized(at, at + 3))
    }
  }
}

describe('pieces of a long text', () => {
  it.each(Object.entries(HOSTS))('do not show in the result: %s', (_, host) => {
    const clean = compileNormalizer(resolveSteps('clean'), host)
    const search = compileNormalizer(resolveSteps('search'), host)
    // Something that needs a rule on every side of every border between pieces.
    for (const [source, folded] of [
      ['ا\u064e\u0654', 'أ\u064e'],
      ['قال ،', 'قال، '],
    ] as const) {
      expect(clean(source.repeat(20_000))).toBe(folded.repeat(20_000).trimEnd())
    }
    expect(search('ا \n '.repeat(20_000))).toBe('ا\n'.repeat(20_000))
    expect(search('ﷺ '.repeat(5_000))).toBe('صلي الله عليه وسلم '.repeat(5_000))
    expect(search(' '.repeat(50_000))).toBe(' ')
    expect(search('َ'.repeat(50_000))).toBe('')
    expect(clean('َ'.repeat(50_000))).toBe('َ')
  })

  it('keep a start that does not change as it is', () => {
    const start = 'بوتين في بكين '.repeat(5_000)
    const search = compileNormalizer(resolveSteps('search'), detectHost())
    expect(search(`${start}أمس`)).toBe(`${start}امس`)
    expect(search.align(`${start}أُمس`).toSource(start.length, start.length + 1)).toEqual([
      start.length,
      start.length + 2,
    ])
  })
})
