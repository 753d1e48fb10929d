import type { Preset } from '../letters/index.js'

/** The presets of `normalize`, the default first. */
export const PRESET_NAMES: readonly [Preset, ...Preset[]] = ['search', 'clean', 'strict', 'lucene']

/** Whether a word is the name of a preset. */
export function isPresetName(word: string): word is Preset {
  return (PRESET_NAMES as readonly string[]).includes(word)
}
