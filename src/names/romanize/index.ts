/**
 * Names in the other script. `khabar/names` has these functions as well; this entry is for those who want nothing else, or
 * want the weights loaded later, by a dynamic import.
 *
 * @module romanize
 */
export { romanizeName, type RomanizationScheme } from './romanize-name.js'
export { arabizeName } from './arabize-name.js'
