import type { CommandIo } from '../command-io.js'
import { exportFor } from '../export-targets.js'
import { replacedFile, standardOutput } from '../lines/line-sink.js'
import type { ExportRequest } from '../parse-export.js'

/** `khabar export`: what makes a server fold as the library does; the output is there whole or as it was before. */
export async function exportFold({ target, preset, output }: ExportRequest, io: CommandIo): Promise<void> {
  const written = exportFor(target, preset)
  const sink = output === undefined ? standardOutput(io) : await replacedFile(output)
  try {
    await sink.write(written)
  } catch (error) {
    await sink.abandon()
    throw error
  }
  await sink.finish()
}
