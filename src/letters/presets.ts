import type { NormalizeOptions, Preset } from './options.js'

/**
 * What each preset does, step by step: plain objects to read and to spread.
 *
 * @example
 * ```ts
 * import { normalize, PRESETS } from 'khabar'
 * normalize('مدرسةٌ', { ...PRESETS.search, tehMarbuta: false })
 * // → 'مدرسة'
 * ```
 */
export const PRESETS: { readonly [name in Preset]: NormalizeOptions } = {
  clean: {
    compose: true,
    presentationForms: 'letters',
    lookalikes: 'visual',
    invisibles: true,
    bidi: 'safe',
    joiners: 'letters',
    spaces: 'plain',
    tatweel: 'inner',
    marks: 'dedupe',
    spacing: true,
  },
  search: {
    compose: true,
    presentationForms: 'all',
    lookalikes: 'fold',
    invisibles: true,
    bidi: 'remove',
    joiners: 'remove',
    spaces: 'collapse',
    tatweel: 'remove',
    marks: 'remove',
    signs: true,
    alef: 'all',
    hamza: 'carrier',
    alefMaksura: true,
    tehMarbuta: true,
    foreignLetters: true,
    digits: 'ascii',
    punctuation: 'ascii',
    latin: true,
  },
  strict: {
    compose: true,
    tatweel: 'remove',
    marks: 'remove',
  },
  lucene: {
    tatweel: 'remove',
    marks: 'harakat',
    alef: 'hamza',
    alefMaksura: true,
    tehMarbuta: true,
  },
}
