// Source: ArabicShaping.txt, Unicode 15, for the blocks Arabic, Arabic Supplement, Extended-A and Extended-B.
// Unicode 16 added no letter there, Unicode 17 one: U+088F, noon with ring above, which joins on both sides.

/** Letters that join the letter before them and never the one after: first, last. All others join on both sides. */
export const RIGHT_JOINING: readonly (readonly [number, number])[] = [
  [0x0622, 0x0625], // آ أ ؤ إ
  [0x0627, 0x0627], // ا
  [0x0629, 0x0629], // ة
  [0x062f, 0x0632], // د ذ ر ز
  [0x0648, 0x0648], // و
  [0x0671, 0x0673], // ٱ ٲ ٳ
  [0x0675, 0x0677], // ٵ ٶ ٷ
  [0x0688, 0x0699], // ڈ and other dals, ڑ ژ and other rehs
  [0x06c0, 0x06c0], // ۀ
  [0x06c3, 0x06cb], // ۃ, then ۆ ۇ ۋ and other waws
  [0x06cd, 0x06cd], // ۍ
  [0x06cf, 0x06cf], // ۏ
  [0x06d2, 0x06d3], // ے ۓ
  [0x06d5, 0x06d5], // ە
  [0x06ee, 0x06ef], // ۮ ۯ
  [0x0759, 0x075b], // dals and a reh
  [0x076b, 0x076c], // rehs
  [0x0771, 0x0771], // a reh
  [0x0773, 0x0774], // alefs with digits above
  [0x0778, 0x0779], // waws with digits above
  [0x0870, 0x0882], // alefs with attached marks
  [0x088e, 0x088e], // the vertical tail
  [0x08aa, 0x08ac], // a reh, a waw, the Rohingya yeh
  [0x08ae, 0x08ae], // a dal
  [0x08b1, 0x08b2], // a waw, a reh
  [0x08b9, 0x08b9], // a reh
]

/** Letters that join no neighbour: hamza, high hamza, the baseline round dot, the low alef. */
export const NON_JOINING: readonly number[] = [0x0621, 0x0674, 0x0887, 0x08ad]

/** What makes its neighbours join and has one form: tatweel and the zero width joiner. */
export const JOIN_CAUSING: readonly number[] = [0x0640, 0x200d]

/**
 * What stands between letters without parting them, besides the marks of the Arabic blocks: first, last. The zero width
 * non-joiner and the bidirectional isolates are not among these.
 */
export const TRANSPARENT_SIGNS: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0300, 0x036f], // combining marks of no script of their own
  [0x061c, 0x061c], // Arabic letter mark
  [0x200b, 0x200b], // zero width space
  [0x200e, 0x200f], // direction marks
  [0x202a, 0x202e], // bidirectional embeddings and overrides
  [0x2060, 0x2064], // word joiner, invisible operators
  [0x206a, 0x206f], // deprecated controls, among them those of Arabic form shaping
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
]
