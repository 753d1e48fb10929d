import { properReadings } from './proper-readings.js'
import type { TextReading } from './text-reading.js'
import { isName } from './word-class.js'
import { wordSets } from './word-sets.js'

/** Whether a verb of persons stands right before or behind: `قال …`. */
export function speaks({ words }: TextReading, from: number, to: number): boolean {
  const [before, after] = [words[from - 1], words[to]]
  const isNear = words[from]?.before === '' || words[from]?.before === ':'
  return (
    (isNear && before !== undefined && isPersonVerb(before.text)) ||
    (after?.before === '' && isPersonVerb(after.text))
  )
}

/** Whether the word is a verb that persons do: `قال`, `وأكدت`. */
export function isPersonVerb(text: string): boolean {
  const { personVerbs, verbs } = wordSets()
  return properReadings(text).some(
    ({ rest }) =>
      personVerbs.has(rest) ||
      (/[ته]$/u.test(rest) && personVerbs.has(rest.slice(0, -1))) ||
      (rest.startsWith('ي') && verbs.has(rest)),
  )
}

/** What speaks for the name, beginning with what it was found by. */
export function evidenceOf(reading: TextReading, from: number, to: number, first: string): string[] {
  const { classes } = reading
  const evidence = [first]
  const parts = classes.slice(from, to)
  if (first !== 'given name' && parts.some(isName)) evidence.push('given name')
  if (parts.includes('foreign')) evidence.push('letters')
  if (speaks(reading, from, to)) evidence.push('verb')
  return evidence
}
