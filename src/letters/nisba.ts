const YEH = 'ي'

/**
 * Feminine, dual and plural of an adjective of relation in `ي`, folded, the longest first; the empty one is the masculine
 * singular.
 */
export const NISBA_ENDINGS: readonly string[] = ['تان', 'تين', 'ون', 'ين', 'ان', 'ات', 'ه', '']

/** A folded adjective of relation without its ending, `روسي` of `روسيين`; empty where it cannot have this ending. */
export function nisbaStem(word: string, ending: string): string {
  const stem = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : ''
  return ending === '' || stem.endsWith(YEH) ? stem : ''
}
