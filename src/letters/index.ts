/**
 * Arabic letters made comparable: normalization with the way back to the source.
 *
 * @module letters
 */

// Normalizing text.
export { alignNormalized, normalize, stripDiacritics } from './normalize.js'
export { createNormalizer, type Normalizer } from './create-normalizer.js'
export { PRESETS } from './presets.js'
export type { NormalizeOptions, Preset } from './options.js'
export type { Alignment } from './alignment.js'

// What a code unit of the source is.
export { isArabicLetter, isMark } from './unit-classes.js'

// The words of a folded text.
export { findTokens, type Token } from './tokens.js'
export { type CliticSplit, splitClitics } from './clitics.js'

// What goes wrong.
export { isKhabarError, KhabarError, type KhabarErrorCode, type KhabarErrorDetails } from '../khabar-error.js'
