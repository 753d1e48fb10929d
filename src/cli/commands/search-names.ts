import { createHash } from 'node:crypto'
import { NameIndex } from '../../names/index.js'
import type { CommandIo } from '../command-io.js'
import { checkNotAnInput } from '../lines/check-not-an-input.js'
import { parseNameList } from '../names/parse-name-list.js'
import { readStoredIndex, storeIndex } from '../names/stored-index.js'
import type { NameSearchRequest } from '../parse-name-search.js'
import { readInput } from '../read-input.js'
import { renderNameSearch } from '../render-name-search.js'
import { chooseStyle } from '../terminal-style.js'
import { writeText } from '../write-output.js'

/**
 * `khabar names search`: the names of a list that are most like each query.
 *
 * @returns 0 when something was found, 1 when nothing was, as grep does
 */
export async function searchNames(request: NameSearchRequest, io: CommandIo): Promise<number> {
  const { queries, options, format } = request
  const index = await openIndex(request, io)
  const answers = queries.map(query => ({ query, results: index.search(query, options) }))
  const shown =
    format === 'json'
      ? `${JSON.stringify(answers, null, 2)}\n`
      : answers.map(answer => renderNameSearch(answer, chooseStyle(io))).join('\n')
  await writeText(io.stdout, shown)
  return answers.some(({ results }) => results.length > 0) ? 0 : 1
}

async function openIndex(
  { list, index: file }: NameSearchRequest,
  io: CommandIo,
): Promise<NameIndex<string | number>> {
  const { text } = await readInput(list, io)
  const build = (): NameIndex<string | number> => NameIndex.from(parseNameList(text, list))
  if (file === undefined) return build()
  await checkNotAnInput('--index', file, [list], io)
  const source = createHash('sha256').update(text).digest('hex')
  const stored = await readStoredIndex(file, source)
  if (stored !== null) return stored
  const built = build()
  await storeIndex(file, source, built)
  return built
}
