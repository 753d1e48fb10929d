import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBlocks, readText, ROOT, type Block } from './find-blocks.js'
import { findCommands, sameRows, trimRows, type ShownCommand } from './find-commands.js'

const commands = findBlocks()
  .filter(({ info }) => info === 'sh')
  .flatMap(findCommands)

const place = ({ file, line, command }: ShownCommand): string => `${file}:${String(line)} ${command}`
const runsKhabar = ({ command }: ShownCommand): boolean => /(?:^|\| *)khabar /u.test(command)

/** Commands of others that a document may show without their being run here. */
const OTHERS = [/^git clone \S+$/u, /^cd \S+$/u, /^npm ci$/u, /^npm (?:i|install) khabar(?: @mozilla\/readability linkedom)?$/u, /^npm install$/u]

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-docs-'))
  for (const name of ['test', 'docs']) symlinkSync(join(ROOT, name), join(folder, name))
  const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const script = join(folder, 'khabar')
  writeFileSync(
    script,
    `#!/bin/sh\nexec node --import '${loader}' '${join(ROOT, 'test/docs/khabar-command.ts')}' "$@"\n`,
  )
  chmodSync(script, 0o755)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(command: string): { status: number | null; rows: string[] } {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`, NO_COLOR: '1' }
  const { status, stdout } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, rows: trimRows(stdout.split('\n')) }
}

describe('the commands of the documents', () => {
  const own = commands.filter(runsKhabar)

  it.each(own.map(shown => [place(shown), shown] as const))(
    '%s prints what is shown below it',
    { timeout: 60_000 },
    (_, shown) => {
      const { status, rows } = run(shown.command)
      if (shown.output !== undefined && !sameRows(rows, shown.output)) expect(rows).toEqual(shown.output)
      // A document may show what an error or the answer «no» looks like, but not leave one unshown.
      expect([0, ...(shown.output === undefined ? [] : [1, 2])], rows.join('\n')).toContain(status)
    },
  )

  it('are npm scripts that exist, or known ones of others', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> }
    const known = (part: string): boolean => {
      const script = /^npm (?:run )?(?<name>[a-z:-]+)(?: -- .*)?$/u.exec(part)?.groups?.['name']
      return (script !== undefined && script in scripts) || OTHERS.some(pattern => pattern.test(part))
    }
    const unknown = commands
      .filter(shown => !runsKhabar(shown))
      .filter(({ command }) => !command.split('&&').every(part => known(part.replace(/ +#.*$/u, '').trim())))
    expect(unknown.map(place)).toEqual([])
  })
})

describe('the reader of commands', () => {
  const block = (code: string): Block => ({ file: 'none', line: 1, info: 'sh', code })

  it('tells what is typed from what is printed', () => {
    expect(findCommands(block('$ khabar normalize a.txt\none\n\ntwo\n$ npm test'))).toEqual([
      { file: 'none', line: 1, command: 'khabar normalize a.txt', output: ['one', '', 'two'] },
      { file: 'none', line: 5, command: 'npm test', output: undefined },
    ])
  })

  it('takes every line of a block without prompts as typed', () => {
    expect(
      findCommands(block('# both\nnpm ci\nkhabar normalize \\\n  a.txt')).map(each => each.command),
    ).toEqual(['npm ci', 'khabar normalize \\\n  a.txt'])
  })

  it('lets … stand for any number of printed rows, and nothing else', () => {
    expect(sameRows(['a', 'b', 'c'], ['a', '…', 'c'])).toBe(true)
    expect(sameRows(['a', 'c'], ['a', '…', 'c'])).toBe(true)
    expect(sameRows(['a', 'b'], ['a', '…', 'c'])).toBe(false)
    expect(sameRows(['a', 'b'], ['a'])).toBe(false)
  })
})
