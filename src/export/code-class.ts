/**
 * The inside of a bracket expression that takes some code points: `\u{64B}-\u{652}\u{670}`. All patterns of this folder are
 * written so, and each server's dialect is made of it by one replacement.
 *
 * @param codes - code points in any order
 */
export function codeClass(codes: Iterable<number>): string {
  const ranges: [number, number][] = []
  for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range?.[1] === code - 1) range[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => (from === to ? escapeCode(from) : codeRange(from, to))).join('')
}

/** The same for ranges: first and last, and whatever else is in a row. */
export function rangeClass(ranges: readonly (readonly [from: number, to: number, ...unknown[]])[]): string {
  return codeClass(
    ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  )
}

/** A stretch of code points, in a bracket expression. */
export function codeRange(from: number, to: number): string {
  return `${escapeCode(from)}-${escapeCode(to)}`
}

/** One code point, in a pattern. */
export function escapeCode(code: number): string {
  return `\\u{${code.toString(16).toUpperCase()}}`
}

/** The same pattern with the code points as another dialect writes them. */
export function rewriteCodes(pattern: string, write: (code: number) => string): string {
  return pattern.replace(/\\u\{([0-9A-F]+)\}/gu, (_, hex: string) => write(Number.parseInt(hex, 16)))
}
