/** A letter of a key, and the sounds it stands for, as letters of `SOUND_SIGNS`. Sounds of no row are left out. */
export type KeyClassRow = readonly [key: string, sounds: string]

/** Sounds between which the press chooses, however rarely. */
export const COARSE_CLASSES: readonly KeyClassRow[] = [
  ['b', 'bf'],
  ['t', 'tTQdDO'],
  ['s', 'sSzZ$C'],
  ['k', 'jgkqJx'],
  ['l', 'l'],
  ['r', 'r'],
  ['m', 'm'],
  ['n', 'n'],
]

/** Sounds between which the press chooses often, for names too short for the coarse classes. */
export const FINE_CLASSES: readonly KeyClassRow[] = [
  ['b', 'b'],
  ['f', 'f'],
  ['t', 'tTQ'],
  ['d', 'dDO'],
  ['s', 'sS'],
  ['z', 'zZ'],
  ['c', '$C'],
  ['k', 'jgkqJ'],
  ['x', 'x'],
  ['l', 'l'],
  ['r', 'r'],
  ['m', 'm'],
  ['n', 'n'],
]
