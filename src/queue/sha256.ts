import { createHash } from 'node:crypto'

/** The SHA-256 of a value's JSON, in 64 hexadecimal digits. JSON writes lone surrogates apart, which UTF-8 does not. */
export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
