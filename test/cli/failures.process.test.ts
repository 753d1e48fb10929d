import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildCommand, run, start, until, type BuiltCommand } from './built-command.js'

const SENTENCE = 'وصل يوسف الهاشمي إلى تونس أمس ثم عاد في 9 مايو 2024. '
/** More than a pipe holds. */
const LONG = `${SENTENCE}\n`.repeat(3000)

let built: BuiltCommand
let folder: string

beforeAll(async () => {
  built = await buildCommand()
}, 60_000)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-failures-'))
  return () => rmSync(folder, { recursive: true })
})

afterAll(() => built.remove())

/** Runs a line of bash in which `khabar` is the command; gives the code that the last command of the line echoes. */
function bash(line: string): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const khabar = 'khabar() { "$NODE" "$BIN" "$@"; }'
  const env = { ...process.env, NODE: process.execPath, BIN: built.bin, LC_ALL: 'C' }
  return spawnSync('bash', ['-c', `${khabar}; ${line}`], { cwd: folder, env, encoding: 'utf8' })
}

const COMMANDS = [
  'normalize text',
  'dates text',
  'dates --json text',
  'annotate text',
  'annotate --json text',
  'report text',
]

describe('the command', { timeout: 60_000 }, () => {
  beforeEach(() => writeFileSync(join(folder, 'text'), LONG))

  test.each(COMMANDS)('%s ends quietly with code 0 when its reader goes away', line => {
    const { stdout, stderr } = bash(`khabar ${line} | head -c 20 > /dev/null; echo "\${PIPESTATUS[0]}"`)
    expect([stdout, stderr]).toEqual(['0\n', ''])
  })

  test.runIf(existsSync('/dev/full')).each(COMMANDS)('%s says in one line that the disk is full', line => {
    const { status, stderr } = bash(`khabar ${line} > /dev/full`)
    expect(stderr).toBe('khabar: cannot write the output (ENOSPC). Make room, or write elsewhere.\n')
    expect(status).toBe(2)
  })

  test
    .runIf(existsSync('/proc/self/mem'))
    .each(['normalize', 'dates', 'annotate', 'annotate --jsonl', 'report'])(
    '%s names a file that cannot be read, and writes nothing',
    line => {
      // Its first bytes are nobody's, also for root, who may read whatever has no permissions.
      const { status, stdout, stderr } = bash(`khabar ${line} /proc/self/mem`)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^khabar: cannot read "\/proc\/self\/mem": [^\n]+\n/u)
    },
  )
})

describe('an output file', { timeout: 60_000 }, () => {
  const OUTPUTS = ['report text -o out', 'export postgres -o out', 'annotate --jsonl lines -o out']

  beforeEach(() => {
    writeFileSync(join(folder, 'text'), LONG)
    writeFileSync(join(folder, 'lines'), `${JSON.stringify({ text: SENTENCE })}\n`.repeat(300))
    writeFileSync(join(folder, 'out'), 'old\n')
  })

  test.each(OUTPUTS)('of khabar %s is as it was when the disk fills up in the middle', line => {
    // A limit for the size of files ends a write in the middle as a full disk does.
    const { status, stderr } = bash(`trap '' XFSZ; ulimit -f 4; khabar ${line}`)
    expect(status).toBe(2)
    expect(stderr).toMatch(/khabar: cannot write "out": [^\n]*EFBIG[^\n]*\n$/u)
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('old\n')
    expect(readdirSync(folder).sort()).toEqual(['lines', 'out', 'text'])
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'is as it was after %s, and the next run writes it',
    async signal => {
      const output = join(folder, 'out')
      const { child, ended } = start(built.bin, ['report', '-', '-o', output])
      child.stdin.write(LONG) // and it waits for more
      await until(() => child.pid !== undefined && child.stdin.writableLength === 0)
      child.kill(signal)
      await ended
      expect(readFileSync(output, 'utf8')).toBe('old\n')
      const { code } = await run(built.bin, ['report', '-', '-o', output], { stdin: SENTENCE })
      expect(code).toBe(0)
      expect(readFileSync(output, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/u)
    },
  )

  test('leaves nothing beside it where it cannot take its place at the end', async () => {
    const output = join(folder, 'new')
    const { child, ended } = start(built.bin, ['annotate', '--jsonl', '-o', output])
    child.stdin.write(`${JSON.stringify(SENTENCE)}\n`)
    await until(() => readdirSync(folder).some(name => name.startsWith('.new.')))
    mkdirSync(output)
    child.stdin.end()
    const { code, stderr } = await ended
    expect(code).toBe(2)
    expect(stderr).toContain(`khabar: cannot write "${output}": it is a directory.`)
    expect(readdirSync(folder).sort()).toEqual(['lines', 'new', 'out', 'text'])
  })
})
