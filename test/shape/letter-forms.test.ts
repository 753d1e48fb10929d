import { describe, expect, it } from 'vitest'
import { isArabicLetter } from '../../src/letters/index.js'
import { shape } from '../../src/shape/index.js'
import { hasFile, readText } from '../repository-files.js'

/** A tatweel on either side asks a letter for the form that joins there. */
const CONTEXTS = {
  ISOLATED: (letters: string) => letters,
  FINAL: (letters: string) => `ـ${letters}`,
  INITIAL: (letters: string) => `${letters}ـ`,
  MEDIAL: (letters: string) => `ـ${letters}ـ`,
} as const

const shapeIn = (context: keyof typeof CONTEXTS, letters: string): string =>
  shape(CONTEXTS[context](letters)).replaceAll('ـ', '')

/** The forms of single letters as the engine's Unicode knows them: form, letter. */
function compatibilityForms(): [form: string, letter: string][] {
  const found: [string, string][] = []
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    const form = String.fromCharCode(unit)
    const letter = form.normalize('NFKC')
    if (letter !== form && letter.length === 1 && isArabicLetter(letter.charCodeAt(0)))
      found.push([form, letter])
  }
  return found
}

interface NamedCodePoint {
  readonly cp: string
  readonly name: string
  readonly nfkc?: string
}

const NAMES = '../shared/peers/letters/arabic_codepoints_unicode17.json'
const WHY = hasFile(NAMES) ? '' : ' (skipped: the list of code points is not part of the repository)'

describe('the forms of letters', () => {
  it('are all produced', () => {
    const forms = compatibilityForms()
    expect(forms.length).toBeGreaterThan(200)
    for (const [form, letter] of forms) {
      const produced = (['ISOLATED', 'FINAL', 'INITIAL', 'MEDIAL'] as const).map(context =>
        shapeIn(context, letter),
      )
      expect(produced, form.charCodeAt(0).toString(16)).toContain(form)
    }
  })

  it.skipIf(WHY !== '')(`are produced in the places that their Unicode names say${WHY}`, () => {
    const rows = JSON.parse(readText(NAMES)) as readonly NamedCodePoint[]
    let checked = 0
    for (const { cp, name, nfkc } of rows) {
      const context =
        /^ARABIC (?:LETTER|LIGATURE LAM WITH ALEF) .*?(ISOLATED|FINAL|INITIAL|MEDIAL) FORM$/u.exec(name)?.[1]
      if (context === undefined || nfkc === undefined || name.includes('LAM WITH ALEF MAKSURA')) continue
      const decomposed = String.fromCharCode(...nfkc.split(' ').map(code => parseInt(code, 16)))
      // The names of the forms call it a letter, the compatibility decomposition makes it two.
      const letters = decomposed === 'ۇٴ' ? 'ٷ' : decomposed
      expect(shapeIn(context as keyof typeof CONTEXTS, letters), name).toBe(
        String.fromCharCode(parseInt(cp, 16)),
      )
      checked++
    }
    // Besides the single letters, the form of `ٷ` and the two of lam with each alef.
    expect(checked).toBe(compatibilityForms().length + 1 + 8)
  })
})
