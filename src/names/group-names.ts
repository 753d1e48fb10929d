import { nameKey } from './name-key.js'

/**
 * The names in groups of spellings of one name: those that share a {@link nameKey}. Groups come in the order of their
 * first member, members in the order given, repeated ones as often as given. A name without letters and digits is a
 * group of its own. A part of a name (`مودي`) does not join the full name: it may belong to several.
 *
 * @param names - names in any script
 * @returns the groups, each with at least one name
 * @example
 * ```ts
 * import { groupNames } from 'khabar'
 * groupNames(['شنغهاي', 'بوتين', 'شانجهاي', 'پوتن'])
 * // → [['شنغهاي', 'شانجهاي'], ['بوتين', 'پوتن']]
 * ```
 */
export function groupNames(names: readonly string[]): string[][] {
  const groups: string[][] = []
  const byKey = new Map<string, string[]>()
  for (const name of names) {
    const key = nameKey(name)
    const known = byKey.get(key)
    if (known) known.push(name)
    else {
      const group = [name]
      groups.push(group)
      if (key !== '') byKey.set(key, group)
    }
  }
  return groups
}
