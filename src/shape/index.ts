/**
 * Arabic letters in the forms their neighbours give them, for places that draw letters unjoined, and the way back.
 *
 * @module shape
 */

// Letters to presentation forms, and presentation forms to letters.
export { shape } from './shape.js'
export { unshape } from './unshape.js'
