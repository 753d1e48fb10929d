/** Changes whenever a row of this file does: indexes that were stored with other rows are refused. */
export const SOUNDS_VERSION = 1

/** How a letter, or letters that write one sound together, are read. */
export interface SoundRow {
  /** Folded letters; in a longer string they stand side by side. */
  readonly from: string
  /** The sounds, as letters of `SOUND_SIGNS`; empty for what is not heard. */
  readonly to: string
  /** Where in a word they are read so; anywhere if not said. */
  readonly at?: 'start'
}

/** The sounds that names are compared by, one sign each; the digits are sounds of their own. */
export const SOUND_SIGNS = 'aeiu3hxbfTtDdSsZz$QOjgkqlrmnJC0123456789'

/** Arabic letters, one sound each. */
export const ARABIC_SOUNDS: readonly SoundRow[] = [
  { from: 'ا', to: 'a' },
  { from: 'يێېىئ', to: 'i' },
  { from: 'وۆۇۈۋۊؤ', to: 'u' },
  { from: 'ء', to: '' },
  { from: 'ع', to: '3' },
  { from: 'هحةەہۀ', to: 'h' },
  { from: 'خ', to: 'x' },
  { from: 'بپٻ', to: 'b' },
  { from: 'فڤڥ', to: 'f' },
  { from: 'تٹ', to: 't' },
  { from: 'ط', to: 'T' },
  { from: 'دڈ', to: 'd' },
  { from: 'ض', to: 'D' },
  { from: 'س', to: 's' },
  { from: 'ص', to: 'S' },
  { from: 'ش', to: '$' },
  { from: 'ث', to: 'Q' },
  { from: 'زژ', to: 'z' },
  { from: 'ظ', to: 'Z' },
  { from: 'ذ', to: 'O' },
  { from: 'ج', to: 'j' },
  { from: 'غگڭݣ', to: 'g' },
  { from: 'چ', to: 'C' },
  { from: 'كک', to: 'k' },
  { from: 'قڨ', to: 'q' },
  { from: 'لڵ', to: 'l' },
  { from: 'رڕڑ', to: 'r' },
  { from: 'م', to: 'm' },
  { from: 'نں', to: 'n' },
]

/** Latin letters after folding, one sound each. */
export const LATIN_LETTER_SOUNDS: readonly SoundRow[] = [
  { from: 'a', to: 'a' },
  { from: 'e', to: 'e' },
  { from: 'iy', to: 'i' },
  { from: 'ouw', to: 'u' },
  { from: 'h', to: 'h' },
  { from: 'bp', to: 'b' },
  { from: 'fv', to: 'f' },
  { from: 't', to: 't' },
  { from: 'd', to: 'd' },
  { from: 's', to: 's' },
  { from: 'z', to: 'z' },
  { from: 'j', to: 'J' },
  { from: 'g', to: 'g' },
  { from: 'ck', to: 'k' },
  { from: 'q', to: 'q' },
  { from: 'l', to: 'l' },
  { from: 'r', to: 'r' },
  { from: 'm', to: 'm' },
  { from: 'n', to: 'n' },
]

/** Letters that are read together or give two sounds; of two that fit, the one listed first. */
export const GROUP_SOUNDS: readonly SoundRow[] = [
  { from: 'تش', to: 'C' },
  { from: 'tsch', to: 'C' },
  { from: 'sch', to: '$' },
  { from: 'tch', to: 'C' },
  { from: 'sh', to: '$' },
  { from: 'ch', to: 'C' },
  { from: 'kh', to: 'x' },
  { from: 'gh', to: 'g' },
  { from: 'th', to: 'Q' },
  { from: 'dh', to: 'O' },
  { from: 'zh', to: 'z' },
  { from: 'ph', to: 'f' },
  { from: 'ck', to: 'k' },
  { from: 'x', to: '$', at: 'start' },
  { from: 'x', to: 'ks' },
  { from: 'dj', to: 'j' },
  { from: 'ce', to: 'se' },
  { from: 'ci', to: 'si' },
  { from: 'cy', to: 'si' },
]

/** Sounds between which the press chooses, with the share of a full difference that it makes. */
export const SOUND_COSTS: readonly (readonly [pair: string, cost: number])[] = [
  ['jg', 0.12],
  ['gk', 0.3],
  ['jk', 0.4],
  ['gq', 0.3],
  ['kq', 0.2],
  ['jq', 0.45],
  ['kx', 0.4],
  ['gx', 0.5],
  ['Jj', 0.02],
  ['Jz', 0.3],
  ['Jg', 0.25],
  ['Ji', 0.3],
  ['Jx', 0.3],
  ['J$', 0.4],
  ['Jh', 0.4],
  ['C$', 0.12],
  ['Cj', 0.25],
  ['Ct', 0.4],
  ['Cs', 0.35],
  ['Ck', 0.25],
  ['Cx', 0.3],
  ['Cg', 0.4],
  ['Cz', 0.4],
  ['tT', 0.15],
  ['dD', 0.2],
  ['tQ', 0.15],
  ['TQ', 0.35],
  ['td', 0.5],
  ['dO', 0.25],
  ['dT', 0.5],
  ['DO', 0.4],
  ['sS', 0.15],
  ['sz', 0.25],
  ['sQ', 0.2],
  ['s$', 0.4],
  ['SQ', 0.35],
  ['Sz', 0.4],
  ['z$', 0.5],
  ['zZ', 0.15],
  ['zO', 0.2],
  ['ZO', 0.2],
  ['ZD', 0.15],
  ['zD', 0.25],
  ['zj', 0.35],
  ['tz', 0.5],
  ['ts', 0.5],
  ['QO', 0.25],
  ['bf', 0.4],
  ['fu', 0.3],
  ['hx', 0.3],
  ['xq', 0.5],
  ['ai', 0.3],
  ['au', 0.35],
  ['iu', 0.35],
  ['ae', 0.15],
  ['ei', 0.1],
  ['eu', 0.3],
  ['a3', 0.2],
  ['e3', 0.3],
  ['ah', 0.3],
  ['eh', 0.3],
  ['u3', 0.4],
  ['i3', 0.4],
  ['h3', 0.5],
  ['gh', 0.5],
  ['ij', 0.4],
  ['jh', 0.6],
]

/** What a sound costs that one of two spellings leaves out; any other costs 1. */
export const OMISSION_COSTS: readonly (readonly [signs: string, cost: number])[] = [
  ['e', 0.06],
  ['aiu', 0.18],
  ['h3', 0.35],
  ['x', 0.7],
]

/** Sounds that count as one in a skeleton; those not named here are left out of it. */
export const SKELETON_CLASSES: readonly string[] = [
  'bp',
  'f',
  'tTdDQO',
  'sSzZ$C',
  'jgkqJ',
  'l',
  'r',
  'm',
  'n',
]

/** Classes of a skeleton that are taken for each other, named by a sound of each. */
export const CONFUSED_CLASSES: readonly string[] = ['bf', 'ts', 'tg', 'sg', 'mn']

/** The article as a word of its own, in either script. */
export const ARTICLES: readonly string[] = ['ال', 'al', 'el']
