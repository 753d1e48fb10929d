import { constants, type Stats } from 'node:fs'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CommandIo } from '../command-io.js'
import { writeFailure, writeText } from '../write-output.js'

/** Where output goes. */
export interface LineSink {
  /** Writes whole lines, or bytes, and waits until they are taken. */
  readonly write: (lines: string | Uint8Array) => Promise<void>
  /** Makes what was written last. */
  readonly finish: () => Promise<void>
  /** Ends before all is written. */
  readonly abandon: () => Promise<void>
}

/** Lines for standard output. */
export function standardOutput({ stdout }: CommandIo): LineSink {
  const nothing = (): Promise<void> => Promise.resolve()
  return { write: lines => writeText(stdout, lines), finish: nothing, abandon: nothing }
}

/**
 * A file that is there whole or as it was before: the lines are gathered in a hidden file beside it, which takes its
 * place at the end. A device or a pipe is written to directly.
 *
 * @throws CommandError where it cannot be written
 */
export async function replacedFile(file: string): Promise<LineSink> {
  return guarded(file, async () => {
    const old = await statOrNull(file)
    if (old !== null && !old.isFile() && !old.isDirectory()) return directFile(await open(file, 'w'), file)
    if (old?.isDirectory() === true) throw Object.assign(new Error('a directory'), { code: 'EISDIR' })
    const target = old === null ? file : await realpath(file)
    const folder = dirname(target)
    const gathered = join(folder, `.${basename(target)}.${process.pid}.part`)
    const handle = await open(gathered, 'w', old?.mode)
    const drop = async (): Promise<void> => {
      await handle.close()
      await rm(gathered, { force: true })
    }
    const sink = directFile(handle, file)
    return {
      write: sink.write,
      finish: () =>
        guarded(file, async () => {
          try {
            await handle.sync()
            await handle.close()
            await rename(gathered, target)
          } catch (error) {
            await rm(gathered, { force: true })
            throw error
          }
          await syncFolder(folder)
        }),
      abandon: drop,
    }
  })
}

/** Lines that are appended to an open file; what was written before a failure is cut back to whole lines. */
export function appendedFile(handle: FileHandle, file: string, size: number): LineSink {
  const sink = directFile(handle, file)
  let whole = size
  return {
    write: async lines => {
      try {
        await sink.write(lines)
        whole += Buffer.byteLength(lines)
      } catch (error) {
        await handle.truncate(whole).catch(() => undefined) // the failure to write is what has to be said
        throw error
      }
    },
    finish: () =>
      guarded(file, async () => {
        await handle.sync()
        await handle.close()
      }),
    abandon: sink.abandon,
  }
}

function directFile(handle: FileHandle, file: string): LineSink {
  const close = (): Promise<void> => handle.close()
  return {
    write: lines => guarded(file, () => handle.appendFile(lines)),
    finish: () => guarded(file, close),
    abandon: close,
  }
}

/** The facts of a file; `null` where there is none. */
export async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Runs what touches an output file and puts its failures into words. */
export async function guarded<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw writeFailure(error, file)
  }
}

/** A new name is on the disk only when its folder is; not every system can do that for a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
