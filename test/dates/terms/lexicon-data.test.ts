import { expect, it } from 'vitest'
import { TABLES } from '../../../src/dates/lexicon/tables.js'
import { LEXICON } from '../../../src/dates/terms/lexicon.data.js'
import { packForm, unpackForm } from '../../../src/letters/packed-form.js'
import { findTokens, normalize } from '../../../src/letters/index.js'

function fold(form: string): string {
  return findTokens(normalize(form))
    .map(token => token.text)
    .join(' ')
}

it('packs every row of the tables in order, each folded form once; stale after a change until npm run generate', () => {
  const rows = TABLES.flat().map(({ forms, where: _, ...sense }) => [sense, [...new Set(forms.map(fold))]])
  expect(LEXICON.map(([sense, forms]) => [sense, forms.split('|').map(unpackForm)])).toEqual(rows)
})

it.each([
  ['كانون الثاني', 'kanwn alvany'],
  ['دولي 24', 'dwly 24'],
  ['gmt', '=gmt'],
  ['', ''],
])('writes %j as %j and reads it back', (form, packed) => {
  expect(packForm(form)).toBe(packed)
  expect(unpackForm(packed)).toBe(form)
})
