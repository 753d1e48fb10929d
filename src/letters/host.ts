import { unitsToString } from './units-to-string.js'

/**
 * What the place where the code runs can do: Node has Buffer, most places WebAssembly and TextDecoder, and some have
 * none of them. Every combination gives the same results.
 */
export interface Host {
  /** Makes a function that gives the string of `units[start]` to `units[end - 1]`, lone surrogates included. */
  createDecoder(units: Uint16Array): Decoder
  /** Where a text can be folded by the WebAssembly loop; absent elsewhere. */
  readonly wasm?: WasmHost
}

/** Gives the string of some of the units it was made for. */
export type Decoder = (start: number, end: number) => string

/** What the WebAssembly loop needs. */
export interface WasmHost {
  /** Compiles and instantiates a module; throws where the host forbids it. */
  instantiate(module: Uint8Array<ArrayBuffer>): WasmExports
  /** Makes a function that writes the units of a text into memory at an address. */
  createEncoder(memory: ArrayBuffer): (text: string, address: number) => void
}

/** What the WebAssembly loop exports. */
export interface WasmExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly fold: (read: number, stop: number, written: number, collapses: number, log: number) => number
}

interface NodeBuffer {
  write(text: string, offset: number, encoding: 'utf16le'): number
  toString(encoding: 'utf16le', start: number, end: number): string
  /** What `toString` calls; much of the time of a short string goes by on the way there. */
  ucs2Slice?(start: number, end: number): string
}

interface Globals {
  readonly process?: { readonly versions?: { readonly node?: string } }
  readonly Buffer?: { from(buffer: ArrayBufferLike, offset: number, length: number): NodeBuffer }
  readonly WebAssembly?: {
    readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
    readonly Instance: new (module: object) => { readonly exports: object }
  }
  readonly TextDecoder?: new (
    label: string,
    options: { ignoreBOM: boolean },
  ) => { decode(units: Uint16Array): string }
}

/**
 * Looks at what is there.
 *
 * @param globals - the host's global object; a test gives a poorer one
 * @returns what can be used of it
 */
export function detectHost(globals: Globals = globalThis): Host {
  const { Buffer, WebAssembly, TextDecoder } = globals
  // Bundlers put a slow stand-in for Buffer into browsers, so Node itself has to be there too.
  if (globals.process?.versions?.node === undefined || !Buffer || !isLittleEndian()) {
    return { createDecoder: plainDecoder(TextDecoder) }
  }
  const createDecoder: Host['createDecoder'] = units => {
    const buffer = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
    return typeof buffer.ucs2Slice === 'function'
      ? (start, end) => buffer.ucs2Slice?.(start * 2, end * 2) ?? ''
      : (start, end) => buffer.toString('utf16le', start * 2, end * 2)
  }
  if (!WebAssembly) return { createDecoder }
  return {
    createDecoder,
    wasm: {
      instantiate: module => new WebAssembly.Instance(new WebAssembly.Module(module)).exports as WasmExports,
      createEncoder: memory => {
        const buffer = Buffer.from(memory, 0, memory.byteLength)
        return (text, address) => void buffer.write(text, address, 'utf16le')
      },
    },
  }
}

/** Shorter strings are made faster without a decoder. */
const DECODER_FROM = 96

function plainDecoder(TextDecoder: Globals['TextDecoder']): Host['createDecoder'] {
  const decoder = TextDecoder && isLittleEndian() ? new TextDecoder('utf-16le', { ignoreBOM: true }) : null
  return units => (start, end) => {
    if (decoder && end - start >= DECODER_FROM) {
      const text = decoder.decode(units.subarray(start, end))
      // A decoder replaces a surrogate that stands alone; then the text is made the slow way.
      if (!text.includes('\ufffd')) return text
    }
    return end - start < DECODER_FROM ? fromFewUnits(units, start, end) : unitsToString(units, start, end)
  }
}

/** Calls with a fixed number of arguments are the quickest way to a short string. */
function fromFewUnits(u: Uint16Array, start: number, end: number): string {
  let text = ''
  let at = start
  for (; at + 8 <= end; at += 8) {
    // prettier-ignore
    text += String.fromCharCode(
      u[at] as number, u[at + 1] as number, u[at + 2] as number, u[at + 3] as number,
      u[at + 4] as number, u[at + 5] as number, u[at + 6] as number, u[at + 7] as number,
    )
  }
  for (; at < end; at++) text += String.fromCharCode(u[at] as number)
  return text
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
}
