import { KhabarError } from './khabar-error.js'

/**
 * Refuses options that are no object, and names that are not among those known.
 *
 * @throws KhabarError `bad-option`, with the names there are
 */
export function checkOptionNames(options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const instead = `Give an object; its options are ${names.join(', ')}.`
    throw new KhabarError('bad-option', { what: 'options', got: options, instead })
  }
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue
    throw new KhabarError('bad-option', {
      what: 'an option',
      got: name,
      instead: `Options are ${names.join(', ')}.`,
    })
  }
}
