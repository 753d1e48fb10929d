import { matchNames } from '../../names/index.js'
import type { CommandIo } from '../command-io.js'
import type { MatchRequest } from '../parse-match.js'
import { renderMatch } from '../render-match.js'
import { chooseStyle } from '../terminal-style.js'
import { writeText } from '../write-output.js'

/**
 * `khabar match`: whether two names are one.
 *
 * @returns 0 when they are, 1 when they are not, as grep does
 */
export async function match({ a, b, format }: MatchRequest, io: CommandIo): Promise<number> {
  const verdict = matchNames(a, b)
  const shown =
    format === 'json'
      ? `${JSON.stringify({ a, b, ...verdict }, null, 2)}\n`
      : renderMatch({ a, b }, verdict, chooseStyle(io))
  await writeText(io.stdout, shown)
  return verdict.same ? 0 : 1
}
