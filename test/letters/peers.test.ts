import { describe, expect, it } from 'vitest'
import { alignNormalized, normalize, type NormalizeOptions } from '../../src/letters/index.js'
import { hasFile, readText } from '../repository-files.js'

/** The peers' cases lie outside the repository; where they are missing the tests below say that they were skipped. */
const FOLDER = '../shared/peers/letters'
const isThere = hasFile(FOLDER)
const describePeers = isThere ? describe : describe.skip
const title = (name: string): string => (isThere ? name : `${name} (skipped: ${FOLDER} is not here)`)

interface PeerCase {
  readonly id: string
  readonly operation: string
  readonly options: { readonly language?: string; readonly script?: string }
  readonly input: string
  readonly expected: unknown
  readonly char_map_utf8?: readonly (readonly [number, number])[]
}

const isBasic = (text: string): boolean => Array.from(text).length === text.length

function cases(file: string): PeerCase[] {
  if (!isThere) return []
  return (JSON.parse(readText(`${FOLDER}/${file}.json`)) as { cases: PeerCase[] }).cases
}

describePeers(title('Lucene'), () => {
  it('gives what ArabicNormalizationFilter gives, on every case', () => {
    const rows = cases('lucene').filter(row => row.operation === 'ArabicNormalizationFilter')
    expect(rows.length).toBe(15)
    for (const { input, expected } of rows) expect([normalize(input, 'lucene')]).toEqual(expected)
  })

  it('folds digits as DecimalDigitFilter does within the Basic Multilingual Plane', () => {
    const rows = cases('lucene').filter(row => row.operation === 'DecimalDigitFilter' && isBasic(row.input))
    const folded = rows.map(row => [normalize(row.input, { digits: 'ascii' })])
    expect(folded).toEqual(rows.map(row => row.expected))
  })
})

/** A mark that is not Arabic. The harakat are «inherited» to Unicode, as other scripts use them too. */
const OTHER_MARK = /(?!\p{Script_Extensions=Arabic})\p{Mn}/u

describePeers(title('Unicode'), () => {
  const rows = (
    cases('unicode_normalizationtest_arabic') as unknown as Record<'input' | 'nfc' | 'nfd' | 'id', string>[]
  ).filter(
    // Marks of other scripts in the middle of Arabic ones are left where they are, so such lines say nothing here.
    ({ input }) => !OTHER_MARK.test(input.normalize('NFD')),
  )

  it('composes to NFC, from any order of marks', () => {
    expect(rows.length).toBeGreaterThan(700)
    for (const { input, nfc, nfd } of rows) {
      for (const source of [input, nfc, nfd]) expect(normalize(source, { compose: true })).toBe(nfc)
    }
  })

  it('cleans and folds canonically equivalent text alike', () => {
    for (const { nfc, nfd } of rows) {
      expect(normalize(nfd, 'clean')).toBe(normalize(nfc, 'clean'))
      expect(normalize(nfd)).toBe(normalize(nfc))
    }
  })
})

describePeers(title('Nisaba'), () => {
  /** Dotless letters with dots typed as marks, and letters that only the Maghreb writes, are left as they are. */
  const LEFT_ALONE = ['114', '115', '116', '117', '118', '119', '120', '121', '122', '123', '126']

  it('brings the look-alikes of Modern Standard Arabic to the same letters, but for the ones left alone', () => {
    const rows = cases('nisaba').filter(
      row => row.operation === 'visual_norm' && row.options.language === 'AR',
    )
    const different = rows.filter(row => normalize(row.input, 'clean') !== row.expected)
    expect(different.map(row => row.id)).toEqual(LEFT_ALONE)
  })
})

describePeers(title('charabia'), () => {
  const OPERATIONS: Record<string, NormalizeOptions> = {
    arabic_normalizer: { tatweel: 'remove', alef: 'all', alefMaksura: true, tehMarbuta: true },
  }

  it('gives the same text and the same map as its Arabic normalizer', () => {
    const rows = cases('charabia').filter(row => row.operation in OPERATIONS)
    expect(rows.length).toBe(5)
    for (const { operation, input, expected, char_map_utf8: map } of rows) {
      const aligned = alignNormalized(input, OPERATIONS[operation])
      expect(aligned.text).toBe(expected)
      // A source letter that became nothing is outside the range of every letter that follows it.
      let folded = 0
      for (const [at, [, bytes]] of (map ?? []).entries()) {
        if (bytes === 0) continue
        expect(aligned.toSource(folded, folded + 1)[0]).toBe(at)
        folded++
      }
      expect(folded).toBe(aligned.text.length)
    }
  })
})

describePeers(title('the 209 inputs on which peers disagree'), () => {
  it('fold without a trace of NFKC: no space or tatweel that was not there, no letter lost', () => {
    const probes = isThere ? (JSON.parse(readText(`${FOLDER}/probes.json`)) as { input: string }[]) : []
    expect(probes.length).toBe(209)
    for (const { input } of probes) {
      const folded = normalize(input)
      if (!SPELLED_WITH_SPACES.test(input)) expect(folded).not.toMatch(/\s/u)
      expect(folded).not.toMatch(/\u0640|[\u064b-\u065f]/u)
      expect([input, letters(folded) >= letters(input.replace(WRITTEN_LIKE_MARKS, ''))]).toEqual([
        input,
        true,
      ])
    }
  })
})

/** Blanks, line ends, and signs that are words or stand between words. */
const SPELLED_WITH_SPACES = /[\s\u0085\u06dd\u06de\u06e9\ufbc3-\ufbd2\ufd40-\ufd4f\ufdc8-\ufdff]/u
/** Unicode calls these letters: tatweel, small waw and yeh, and presentation forms of marks. */
const WRITTEN_LIKE_MARKS = /[\u0640\u06e5\u06e6\ufc5e-\ufc63\ufe70-\ufe7f]/gu

function letters(text: string): number {
  return Array.from(text.matchAll(/\p{Letter}/gu)).length
}
