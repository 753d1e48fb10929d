import { otherNames } from '../prepare/other-names.js'
import type { PreparedName } from '../prepare/prepare-name.js'
import { isWholeOnly } from './whole-only.js'

/** Have no letter in an acronym. */
const SKIPPED = ['of', 'the', 'and', 'for', 'in']
const SHORTEST_ACRONYM = 3

/** Names of the same bearer that letters do not lead to. */
export function otherForms(name: string, prepared: PreparedName): string[] {
  const forms = new Set([...otherNames(prepared), ...acronyms(prepared)])
  forms.delete(name)
  return [...forms]
}

/** `CAP` for `China Africa Project`, of bodies only. */
function acronyms(prepared: PreparedName): string[] {
  const words = prepared.words.filter(word => word.script === 'latin' && !SKIPPED.includes(word.letters))
  if (
    prepared.words.some(word => word.script !== 'latin') ||
    words.length < SHORTEST_ACRONYM ||
    !isWholeOnly(prepared)
  )
    return []
  return [words.map(word => word.letters.charAt(0).toUpperCase()).join('')]
}
