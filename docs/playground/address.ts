import { CONTROLS, type Settings } from './settings.js'

// The state of the page lives behind the # of its address, which no server sees. What is as it was at first is left
// out; the text is packed, for an Arabic letter takes six signs in an address.

/** The address of a state, from the # on. */
export async function writeAddress(settings: Settings, text: string, sample: string): Promise<string> {
  const state = new URLSearchParams()
  for (const { name, initial } of CONTROLS) {
    const value = settings[name] ?? initial
    if (value !== initial) state.set(name, value)
  }
  if (text !== sample) state.set('text', await pack(text))
  return `#${state.toString()}`
}

/** The state that an address holds; what it lacks, or what cannot be read, is as at first. */
export async function readAddress(hash: string, sample: string): Promise<{ settings: Settings; text: string }> {
  const state = new URLSearchParams(hash.replace(/^#/u, ''))
  const settings: Record<string, string> = {}
  for (const { name, values, initial } of CONTROLS) {
    const value = state.get(name)
    const isKnown = value !== null && (values === undefined || value === initial || values.includes(value))
    settings[name] = isKnown ? value : initial
  }
  const packed = state.get('text')
  const text = packed === null ? sample : await unpack(packed).catch(() => sample)
  return { settings, text }
}

async function pack(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text))
  const letters = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function unpack(packed: string): Promise<string> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0))
  return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes))
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
