/** Code units of Latin letters beyond ASCII: first and last. Older than any engine in use, so their accents are known. */
export const LATIN_RANGES: readonly (readonly [number, number])[] = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
]

/** Latin letters that are no letter with an accent, and what is written where they are missing. */
export const LATIN_SPELLINGS: Readonly<Record<string, string>> = {
  'Æ': 'ae', 'æ': 'ae', 'Ð': 'd', 'ð': 'd', 'Ø': 'o', 'ø': 'o', 'Þ': 'th', 'þ': 'th', 'ß': 'ss', 'ẞ': 'ss',
  'Đ': 'd', 'đ': 'd', 'Ħ': 'h', 'ħ': 'h', 'ı': 'i', 'Ł': 'l', 'ł': 'l', 'Ŋ': 'ng', 'ŋ': 'ng', 'Œ': 'oe', 'œ': 'oe',
  'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st',
  'Ŧ': 't', 'ŧ': 't', 'Ə': 'a', 'ə': 'a', 'Ɗ': 'd', 'ɗ': 'd', 'Ɓ': 'b', 'ɓ': 'b', 'Ƙ': 'k', 'ƙ': 'k',
}
