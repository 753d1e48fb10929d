import type { Fields } from '../parsers/found.js'

/** Whether the words state a length, a set or no time at all: what neither a date nor a range is made of. */
export function isPlainLength(fields: Fields): boolean {
  return (
    (fields.name ?? fields.duration ?? fields.set ?? fields.vague ?? fields.offset ?? fields.span) !==
    undefined
  )
}
