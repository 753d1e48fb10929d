import { KhabarError } from './khabar-error.js'

/**
 * Refuses what is no text or name; what it says is never wrong.
 *
 * @throws KhabarError `bad-argument`
 */
export function checkString(value: unknown, what: string): string {
  if (typeof value === 'string') return value
  throw new KhabarError('bad-argument', { what, got: value, instead: 'Give a string.' })
}

/**
 * Refuses what is neither true nor false.
 *
 * @throws KhabarError `bad-option`
 */
export function checkBoolean(name: string, value: unknown, more: string = ''): boolean {
  if (typeof value === 'boolean') return value
  const instead = `Give true or false${more}.`
  throw new KhabarError('bad-option', { what: `option "${name}"`, got: value, instead })
}

/**
 * Refuses options that are no object, and names that are not among those known.
 *
 * @throws KhabarError `bad-option`, with the names there are
 */
export function checkOptionNames(options: unknown, names: readonly string[]): void {
  if (!isOptions(options)) {
    const instead = `Give an object; its options are ${names.join(', ')}.`
    throw new KhabarError('bad-option', { what: 'options', got: options, instead })
  }
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue
    const instead = `Options are ${names.join(', ')}.`
    throw new KhabarError('bad-option', { what: 'an option', got: name, instead })
  }
}

/** Whether a value can hold options: a date, a list, a map or a string in their place would be passed over in silence. */
export function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/** Whether a value is a list of things; a string is none, though its letters can be gone through. */
export function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !(value instanceof String)
}
