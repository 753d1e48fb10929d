import { KhabarError } from '../khabar-error.js'

/**
 * An option that counts articles.
 *
 * @throws KhabarError `bad-option` for what is no whole number from 1 on
 */
export function readCount(name: string, value: number | undefined, usual: number): number {
  const count = value ?? usual
  if (Number.isSafeInteger(count) && count >= 1) return count
  throw new KhabarError('bad-option', {
    what: `option "${name}"`,
    got: value,
    instead: 'Give a whole number from 1 on.',
  })
}
