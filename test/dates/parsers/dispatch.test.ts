import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openingOf, PARSERS } from '../../../src/dates/parsers/index.js'
import { readSettings } from '../../../src/dates/settings.js'
import { findTerms } from '../../../src/dates/terms/find-terms.js'
import { lexiconIndex } from '../../../src/dates/terms/lexicon-index.js'

const settings = readSettings({ reference: '2024-07-03' })

/** Words of the lexicon with and without clitics, phrases, figures and signs. */
function pieces(): readonly string[] {
  const { words, phrases } = lexiconIndex()
  const joined = [...phrases].flatMap(([first, list]) =>
    list.map(phrase => [first, ...phrase.tail].join(' ')),
  )
  return [...words.keys(), ...joined].flatMap(form => [form, `ال${form}`, `و${form}`, `ب${form}`])
}

const SIGNS_AND_FIGURES = [
  '3',
  '12',
  '30',
  '2024',
  '1445',
  '15',
  '/',
  '-',
  ':',
  ',',
  '(',
  ')',
  'و',
  'الليل',
  'قهوجي',
]

it('asks every parser that would read something, by what its expressions open with', () => {
  const piece = fc.oneof(fc.constantFrom(...pieces()), fc.constantFrom(...SIGNS_AND_FIGURES))
  const texts = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 7 }), fc.constantFrom(' ', ' ', ' ', ''))
  fc.assert(
    fc.property(texts, ([list, gap]) => {
      const terms = findTerms(list.join(gap))
      for (const [at, term] of terms.entries()) {
        const openings = term.kind === 'number' ? ['digits'] : term.senses.map(openingOf)
        for (const { parse, opensWith } of PARSERS) {
          if ((parse(terms, at, settings)?.length ?? 0) === 0) continue
          const opened = openings.some(opening => (opensWith as readonly string[]).includes(opening))
          expect(opened, `${parse.name} read «${list.join(gap)}» at ${term.text}`).toBe(true)
        }
      }
    }),
    { numRuns: 3000 },
  )
})
