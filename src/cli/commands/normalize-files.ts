import { normalize } from '../../letters/index.js'
import type { CommandIo } from '../command-io.js'
import type { NormalizeRequest } from '../parse-arguments.js'
import { readInput } from '../read-input.js'
import { writeText } from '../write-output.js'

/** `khabar normalize`: the normalized text of each input, each ending with a line end, all or none. */
export async function normalizeFiles({ files, preset }: NormalizeRequest, io: CommandIo): Promise<void> {
  const texts: string[] = []
  for (const file of files) {
    const text = normalize((await readInput(file, io)).text, preset)
    texts.push(text === '' || text.endsWith('\n') ? text : `${text}\n`)
  }
  await writeText(io.stdout, texts.join(''))
}
