import type { Alignment } from './alignment.js'
import { createNormalizer, type Normalizer } from './create-normalizer.js'
import type { NormalizeOptions, Preset } from './options.js'

/**
 * The text in one spelling: by default the one in which whatever a reader would search for alike is alike.
 *
 * Empty text gives empty text; what is not Arabic stays, but for what a preset says of Latin letters, digits and quotation
 * marks. Lone surrogates survive. Every preset is idempotent.
 *
 * @param text - any string
 * @param options - a preset's name or the steps to do
 * @returns the normalized text; the very same string where nothing changes
 * @throws KhabarError `bad-option` for an unknown preset, step or value
 * @defaultValue `'search'`
 *
 * @example
 * ```ts
 * import { normalize } from 'khabar'
 * normalize('قِمّةُ «شنغهاي» في أستانا، ٣٫٥٪')
 * // → 'قمه "شنغهاي" في استانا, 3.5%'
 * normalize('قِمّةُ شنغهاي', 'strict')
 * // → 'قمة شنغهاي'
 * ```
 */
export function normalize(text: string, options: Preset | NormalizeOptions = 'search'): string {
  return createNormalizer(options)(text)
}

/**
 * The normalized text with the way back to its source, for highlighting and for storing offsets.
 *
 * @param text - any string
 * @param options - a preset's name or the steps to do
 * @returns the normalized text and two functions that carry a range from it to the source and forth
 * @throws KhabarError `bad-option` for an unknown preset, step or value
 * @defaultValue `'search'`
 *
 * @example
 * ```ts
 * import { alignNormalized } from 'khabar'
 * const source = 'وصل الزَّعيمُ إلى أستانا'
 * const folded = alignNormalized(source)
 * const at = folded.text.indexOf('الزعيم')
 * source.slice(...folded.toSource(at, at + 6))
 * // → 'الزَّعيمُ'
 * ```
 */
export function alignNormalized(text: string, options: Preset | NormalizeOptions = 'search'): Alignment {
  return createNormalizer(options).align(text)
}

let withoutMarks: Normalizer | undefined

/**
 * The text without its diacritics: harakat, tanween, shadda, superscript alef, Quranic and extended marks. Letters keep
 * their hamza, also where it is typed as a mark of its own; tatweel stays.
 *
 * @param text - any string
 * @returns the text without marks
 *
 * @example
 * ```ts
 * import { stripDiacritics } from 'khabar'
 * stripDiacritics('أَكَّدَ الرَّئيسُ')
 * // → 'أكد الرئيس'
 * ```
 */
export function stripDiacritics(text: string): string {
  // Marks go; a hamza or madda typed as a mark is part of its letter and stays.
  withoutMarks ??= createNormalizer({ compose: true, marks: 'remove' })
  return withoutMarks(text)
}
