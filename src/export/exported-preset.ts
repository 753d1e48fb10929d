import { KhabarError } from '../khabar-error.js'
import type { Preset } from '../letters/index.js'

/** A preset whose fold a server can do; `clean` tidies text to be shown, which is done before it is stored. */
export type ExportedPreset = Exclude<Preset, 'clean'>

/** The presets that can be exported, the default first. */
export const EXPORTED_PRESETS: readonly [ExportedPreset, ...ExportedPreset[]] = ['search', 'strict', 'lucene']

/** The preset, once it is known to be one that can be exported. */
export function checkPreset(preset: unknown): ExportedPreset {
  const known = EXPORTED_PRESETS.find(name => name === preset)
  if (known !== undefined) return known
  const advice = `Presets to export are ${EXPORTED_PRESETS.join(', ')}.`
  throw new KhabarError('bad-option', {
    what: 'preset',
    got: preset,
    instead:
      preset === 'clean' ? `${advice} Clean is for display: normalize the text before you store it.` : advice,
  })
}
