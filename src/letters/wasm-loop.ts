import { HELD_BACK, LONGEST_WRITE } from './fold-codes.js'
import { FOLD_LOOP } from './fold-loop.data.js'
import { FoldRun } from './fold-run.js'
import type { FoldTable } from './fold-table.js'
import { PIECE, type TextLoop } from './fold-text.js'
import type { Host, WasmExports, WasmHost } from './host.js'

/** Addresses in the memory of fold-loop.wat. */
const STATE = 0
const SOURCE = 0x400
const TARGET = 0x8400
const LOG = 0x18400
const TABLE = 0x50000
const TARGET_UNITS = (LOG - TARGET) / 2

/** A text loop in WebAssembly with a run that writes into its memory. */
export interface WasmFolder {
  readonly run: FoldRun
  readonly loop: TextLoop
}

/**
 * Makes a WebAssembly loop for a table; each has 512 kB of memory of its own.
 *
 * @param table - copied into the memory
 * @param host - what the run decodes with
 * @param wasm - what the module is made and fed with
 * @returns null where the host forbids WebAssembly, by a content security policy for example
 */
export function createWasmFolder(table: FoldTable, host: Host, wasm: WasmHost): WasmFolder | null {
  let memory: ArrayBuffer
  let fold: WasmExports['fold']
  try {
    const exports = wasm.instantiate(Uint8Array.from(atob(FOLD_LOOP), letter => letter.charCodeAt(0)))
    memory = exports.memory.buffer
    fold = exports.fold
  } catch {
    return null
  }
  const words = new Int32Array(memory)
  const encode = wasm.createEncoder(memory)
  new Uint16Array(memory, TABLE, table.units.length).set(table.units)
  const run = new FoldRun(
    table,
    host,
    new Uint16Array(memory, TARGET, Math.min(TARGET_UNITS, HELD_BACK + PIECE + LONGEST_WRITE)),
  )
  let loaded = 0

  const loop: TextLoop = {
    load(end) {
      loaded = run.read
      encode(run.text.slice(loaded, end), SOURCE)
    },
    advance(_, stop) {
      const source = SOURCE - loaded * 2
      const { edits } = run
      const read = fold(
        source + run.read * 2,
        source + stop * 2,
        TARGET + run.written * 2,
        table.collapses ? 1 : 0,
        edits ? LOG : 0,
      )
      run.read = (read - source) / 2
      run.written = ((words[STATE] as number) - TARGET) / 2
      run.changed |= words[STATE + 1] as number
      const logEnd = (words[STATE + 2] as number) / 4
      const sourceBase = loaded - SOURCE / 2
      const foldedBase = run.foldedBase - TARGET / 2
      for (let at = LOG / 4; edits && at < logEnd; at += 2) {
        const removed = (words[at] as number) + sourceBase
        const folded = (words[at + 1] as number) + foldedBase
        edits.add(removed, removed + 1, folded, folded)
      }
    },
  }
  return { run, loop }
}
