import { readFile } from 'node:fs/promises'
import { isKhabarError } from '../../khabar-error.js'
import { NameIndex } from '../../names/index.js'
import { CommandError } from '../command-error.js'
import { guarded, replacedFile, statOrNull } from '../lines/line-sink.js'
import { quote } from '../quote.js'

/** Opens the first line of a stored index; the SHA-256 of its list follows, and behind the line the index itself. */
const OPENING = 'khabar names of list '

/**
 * The index that a file keeps, if it is that of the list and can still be read.
 *
 * @param file - its name
 * @param source - the SHA-256 of the list
 * @returns `null` where an index has to be built and stored there
 * @throws CommandError for a file that is something else: it would be overwritten
 */
export async function readStoredIndex(
  file: string,
  source: string,
): Promise<NameIndex<string | number> | null> {
  return guarded(file, async () => {
    if ((await statOrNull(file)) === null) return null
    const bytes = await readFile(file)
    if (bytes.subarray(0, OPENING.length).toString('latin1') !== OPENING) {
      throw new CommandError(`--index is ${quote(file)}, a file that is no index: give another name.`)
    }
    const opening = openingOf(source)
    if (bytes.subarray(0, opening.length).toString('latin1') !== opening) return null
    try {
      return NameIndex.fromBytes(bytes.subarray(opening.length))
    } catch (error) {
      if (isKhabarError(error)) return null // damaged, or of another version
      throw error
    }
  })
}

/** Keeps the index of a list in a file, which is there whole or as it was before. */
export async function storeIndex(
  file: string,
  source: string,
  index: NameIndex<string | number>,
): Promise<void> {
  const sink = await replacedFile(file)
  try {
    await sink.write(Buffer.concat([Buffer.from(openingOf(source)), index.toBytes()]))
  } catch (error) {
    await sink.abandon()
    throw error
  }
  await sink.finish()
}

function openingOf(source: string): string {
  return `${OPENING}${source}\n`
}
