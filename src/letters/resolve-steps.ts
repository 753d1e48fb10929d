import { isOptions } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'
import type { NormalizeOptions, Preset, Steps } from './options.js'
import { PRESETS } from './presets.js'

const SWITCH = [false, true] as const

/** Every step with the values it takes; the first is what an absent step means. */
export const STEP_VALUES: { readonly [step in keyof Steps]: readonly Steps[step][] } = {
  compose: SWITCH,
  presentationForms: ['keep', 'letters', 'all'],
  lookalikes: ['keep', 'visual', 'fold'],
  invisibles: SWITCH,
  bidi: ['keep', 'safe', 'remove'],
  joiners: ['keep', 'letters', 'remove'],
  spaces: ['keep', 'plain', 'collapse'],
  tatweel: ['keep', 'inner', 'remove'],
  marks: ['keep', 'dedupe', 'harakat', 'remove'],
  daggerAlef: ['mark', 'letter'],
  signs: SWITCH,
  alef: ['keep', 'hamza', 'all'],
  hamza: ['keep', 'carrier', 'hamza'],
  alefMaksura: SWITCH,
  tehMarbuta: SWITCH,
  foreignLetters: SWITCH,
  digits: ['keep', 'ascii', 'arabic'],
  punctuation: ['keep', 'quotes', 'ascii'],
  latin: SWITCH,
  spacing: SWITCH,
  elongation: SWITCH,
  entities: SWITCH,
}

const stepNames = (): (keyof Steps)[] => Object.keys(STEP_VALUES) as (keyof Steps)[]

/**
 * Turns a preset name or an options object into steps that are all decided.
 *
 * @param options - a preset's name or the steps to do
 * @returns every step with its value, in one fixed order
 * @throws KhabarError `bad-option` for an unknown preset, step or value
 */
export function resolveSteps(options: Preset | NormalizeOptions): Steps {
  const named: unknown = typeof options === 'string' ? preset(options) : options
  if (!isOptions(named)) {
    throw new KhabarError('bad-option', {
      what: 'normalization options',
      got: options,
      instead: `Give a preset (${Object.keys(PRESETS).join(', ')}) or an object of steps.`,
    })
  }
  for (const name of Object.keys(named)) if (!Object.hasOwn(STEP_VALUES, name)) throw unknownStep(name)
  return Object.fromEntries(stepNames().map(name => [name, stepValue(name, named[name])])) as unknown as Steps
}

function preset(name: string): NormalizeOptions {
  if (Object.hasOwn(PRESETS, name)) return PRESETS[name as Preset]
  throw new KhabarError('bad-option', {
    what: 'preset',
    got: name,
    instead: `Presets are ${Object.keys(PRESETS).join(', ')}.`,
  })
}

function stepValue(name: keyof Steps, value: unknown): unknown {
  const values: readonly unknown[] = STEP_VALUES[name]
  if (value === undefined) return values[0]
  if (values.includes(value)) return value
  throw new KhabarError('bad-option', {
    what: `option "${name}"`,
    got: value,
    instead: `It takes ${values.map(allowed => JSON.stringify(allowed)).join(', ')}.`,
  })
}

function unknownStep(name: string): KhabarError {
  return new KhabarError('bad-option', {
    what: 'the name of an option',
    got: name,
    instead: `Options are ${stepNames().join(', ')}.`,
  })
}
