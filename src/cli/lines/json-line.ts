/**
 * A value as JSON on one line, whatever takes a line end for one: U+0085, U+2028 and U+2029 are escaped like the lone
 * surrogates that `JSON.stringify` escapes itself.
 */
export function jsonLine(value: object): string {
  return JSON.stringify(value).replaceAll(/[\u0085\u2028\u2029]/gu, unit => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${hex}`
  })
}
