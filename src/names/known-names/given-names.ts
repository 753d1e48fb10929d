import { normalize } from '../../letters/index.js'
import { GIVEN_NAMES } from './lexicon/given-names.js'

let rows: ReadonlyMap<string, number> | undefined

/**
 * Whether two folded words are one given name in two languages, or long and short: `روجيه`, `روجر`; `Joe`, `Joseph`. Only
 * in front of a family name do they name one bearer.
 */
export function areOneGiven(a: string, b: string): boolean {
  rows ??= build()
  const row = rows.get(a)
  return row !== undefined && row === rows.get(b)
}

function build(): Map<string, number> {
  return new Map(
    GIVEN_NAMES.flatMap(({ forms }, row) =>
      forms.split(' ').map((form): [string, number] => [normalize(form), row]),
    ),
  )
}
