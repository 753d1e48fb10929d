import { checkString, isList } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'

/** Refuses what is no string, for functions that do not fold their name first. */
export function checkName(name: unknown, what: string): string {
  return checkString(name, what)
}

/** Refuses what is no list of strings; a string is none, though its letters can be gone through. */
export function checkNames(names: unknown, what: string): string[] {
  if (!isList(names))
    throw new KhabarError('bad-argument', { what, got: names, instead: 'Give an array of strings.' })
  return [...names].map((name, index) => checkName(name, `${what}[${index}]`))
}
