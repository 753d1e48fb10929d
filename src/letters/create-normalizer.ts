import { checkString } from '../check-input.js'
import { type Alignment, alignByEdits, chainAlignments, identityAlignment } from './alignment.js'
import { decodeEntities } from './decode-entities.js'
import { EditLog } from './edit-log.js'
import { HELD_BACK, LONGEST_WRITE } from './fold-codes.js'
import { FoldRun } from './fold-run.js'
import { compileFoldTable } from './fold-table.js'
import { foldShort, foldText, PIECE, PLAIN_LOOP } from './fold-text.js'
import { detectHost, type Host } from './host.js'
import type { NormalizeOptions, Preset, Steps } from './options.js'
import { resolveSteps } from './resolve-steps.js'
import { createWasmFolder, type WasmFolder } from './wasm-loop.js'

/** A compiled normalization: call it with a text, or ask it for the alignment. */
export interface Normalizer {
  /** Normalizes a text; gives the same string where nothing changes. */
  (text: string): string
  /** Normalizes a text and keeps the way back to it. */
  align(text: string): Alignment
}

/** Below this length a text fits the run whatever becomes of it. */
const SHORT = 256
/** From this length on the WebAssembly loop earns the cost of copying a text into its memory. */
const WASM_FROM = 192

/**
 * Compiles options once, for many texts.
 *
 * @param options - a preset's name or the steps to do
 * @returns a function that normalizes, with `.align(text)`; compiled normalizers are shared between equal options
 * @throws KhabarError `bad-option` for an unknown preset, step or value
 * @defaultValue `'search'`
 *
 * @example
 * ```ts
 * import { createNormalizer } from 'khabar'
 * const fold = createNormalizer({ marks: 'remove', tatweel: 'remove' })
 * fold('الرَّئيـــس')
 * // → 'الرئيس'
 * ```
 */
export function createNormalizer(options: Preset | NormalizeOptions = 'search'): Normalizer {
  const preset = typeof options === 'string' ? byPreset.get(options) : undefined
  if (preset) return preset
  const steps = resolveSteps(options)
  const key = Object.values(steps).join() // resolveSteps names every step, always in the same order
  let normalizer = bySteps.get(key)
  if (!normalizer) {
    normalizer = compileNormalizer(steps, (host ??= detectHost()))
    if (bySteps.size >= MOST_KEPT) bySteps.clear()
    bySteps.set(key, normalizer)
  }
  if (typeof options === 'string') byPreset.set(options, normalizer)
  return normalizer
}

/** Each holds a table of 128 kB, and 512 kB more once it met a long text; so only so many are kept. */
const MOST_KEPT = 16
const byPreset: Map<string, Normalizer> = /* @__PURE__ */ new Map()
const bySteps: Map<string, Normalizer> = /* @__PURE__ */ new Map()
let host: Host | undefined

/**
 * Compiles steps for a host.
 *
 * @param steps - complete steps
 * @param host - what the code may use
 * @returns the normalizer
 */
export function compileNormalizer(steps: Steps, host: Host): Normalizer {
  const table = compileFoldTable(steps)
  const run = new FoldRun(table, host, new Uint16Array(HELD_BACK + PIECE + LONGEST_WRITE))
  let wasm: WasmFolder | null | undefined

  const fold = (text: string, edits: EditLog | null): string => {
    if (text.length >= WASM_FROM && host.wasm) {
      if (wasm === undefined) wasm = createWasmFolder(table, host, host.wasm)
      if (wasm) return foldText(wasm.run, wasm.loop, text, edits)
    }
    return text.length < SHORT ? foldShort(run, text, edits) : foldText(run, PLAIN_LOOP, text, edits)
  }
  const align = (source: string): Alignment => {
    const edits = new EditLog()
    const text = fold(source, edits)
    return edits.used === 0 && text.length === source.length
      ? { ...identityAlignment(source), text }
      : alignByEdits(source, text, edits)
  }
  if (!steps.entities) {
    return Object.assign((text: string) => fold(checkText(text), null), {
      align: (text: string) => align(checkText(text)),
    })
  }
  return Object.assign((text: string) => fold(decodeEntities(checkText(text)).text, null), {
    align: (text: string) => {
      const decoded = decodeEntities(checkText(text))
      return chainAlignments(decoded, align(decoded.text))
    },
  })
}

/** Every area folds its text first, so this is the one place that asks whether it is a text. */
function checkText(text: unknown): string {
  return checkString(text, 'the text')
}
