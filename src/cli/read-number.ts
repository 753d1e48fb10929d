import { CommandError } from './command-error.js'
import { quote } from './quote.js'

/** What a number may be. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * The whole number that an option was given; `undefined` where it was not.
 *
 * @throws CommandError for what is no such number
 */
export function readWholeNumber(
  values: ReadonlyMap<string, string>,
  name: string,
  bounds: Bounds,
): number | undefined {
  return read(values, name, { ...bounds, form: /^[0-9]+$/u, kind: 'a whole number' })
}

/**
 * The number, perhaps a fraction, that an option was given; `undefined` where it was not.
 *
 * @throws CommandError for what is no such number
 */
export function readNumber(
  values: ReadonlyMap<string, string>,
  name: string,
  bounds: Bounds,
): number | undefined {
  return read(values, name, { ...bounds, form: /^(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)$/u, kind: 'a number' })
}

function read(
  values: ReadonlyMap<string, string>,
  name: string,
  { least, most, form, kind }: Bounds & { readonly form: RegExp; readonly kind: string },
): number | undefined {
  const value = values.get(name)
  if (value === undefined) return undefined
  const number = form.test(value) ? Number(value) : NaN
  if (number >= least && number <= most) return number
  throw new CommandError(`--${name} is ${quote(value)}: give ${kind} from ${least} to ${most}.`)
}
