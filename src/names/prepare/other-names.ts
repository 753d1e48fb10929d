import { establishedSpellings } from '../known-names/established-places.js'
import { aliasesOf, placesOf } from './name-facts.js'
import type { PreparedName } from './prepare-name.js'

/**
 * Other names of the same bearer that letters do not lead to: aliases, and the Arabic spellings of a place that everybody
 * knows. The name itself may be among them.
 */
export function otherNames(name: PreparedName): string[] {
  const aliases = aliasesOf(name).flat()
  return [...new Set([...aliases, ...establishedSpellings(placesOf(name) ?? [])])]
}
