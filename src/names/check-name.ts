import { KhabarError } from '../khabar-error.js'

/** Refuses what is no string, for functions that do not fold their name first. */
export function checkName(name: unknown, what: string): string {
  if (typeof name === 'string') return name
  throw new KhabarError('bad-argument', { what, got: name, instead: 'Give a string.' })
}

/** Refuses what is no list of strings; a string is none, though its letters can be gone through. */
export function checkNames(names: unknown, what: string): string[] {
  if (typeof names !== 'object' || names === null || !(Symbol.iterator in names))
    throw new KhabarError('bad-argument', { what, got: names, instead: 'Give an array of strings.' })
  return [...(names as Iterable<unknown>)].map((name, index) => checkName(name, `${what}[${index}]`))
}
