export const ENTRIES: readonly string[]
export const ESM_PROGRAM: string
export const CJS_PROGRAM: string
export const TS_PROGRAM: string
