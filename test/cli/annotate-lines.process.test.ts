import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildCommand, run, start, until, type BuiltCommand } from './built-command.js'

const PIECES = [
  'وصل يوسف الهاشمي إلى تونس أمس',
  'تفتح الميناء في 9 مايو 2024',
  'قال إنه عاد قبل ثلاثة أيام',
] as const

/** Articles of very different lengths, so that workers end in another order than they begin. */
const LINES: readonly string[] = Array.from({ length: 400 }, (_, id) => {
  const text = Array.from({ length: 1 + ((id * 37) % 90) }, (_piece, at) => PIECES[(id + at) % 3]).join('. ')
  return JSON.stringify(id % 50 === 49 ? { id, txt: text } : { id, text, reference: '2024-05-06' })
})
const ALL = `${LINES.join('\n')}\n`
const FAULTS = LINES.filter(line => line.includes('"txt"')).length

let built: BuiltCommand
let folder: string
let whole: string

beforeAll(async () => {
  built = await buildCommand()
  whole = (await run(built.bin, ['annotate', '--jsonl'], { stdin: ALL })).stdout
}, 60_000)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-lines-'))
  return () => rmSync(folder, { recursive: true })
})

afterAll(() => built.remove())

const lineCount = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0

describe('khabar annotate --jsonl, as a process', { timeout: 60_000 }, () => {
  test('writes a line for each line, in their order, and ends with code 1 for the bad ones', () => {
    const rows = whole
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { line: number; error?: string })
    expect(rows.map(row => row.line)).toEqual(LINES.map((_, index) => index + 1))
    expect(rows.filter(row => row.error !== undefined)).toHaveLength(FAULTS)
  })

  test('writes the same bytes with two workers', async () => {
    const { code, stdout, stderr } = await run(built.bin, ['annotate', '--jsonl', '--jobs', '2'], {
      stdin: ALL,
    })
    expect(stdout).toBe(whole)
    expect(code).toBe(1)
    expect(stderr).toContain(`${LINES.length - FAULTS} articles, ${FAULTS} failed lines, `)
    expect(stderr).toContain('khabar: standard input, line 50: "text" is missing. Give a string.\n')
  })

  test.each(['1', '2'])('answers each line before the next one comes, with --jobs %s', async jobs => {
    const { child, ended } = start(built.bin, ['annotate', '--jsonl', '--jobs', jobs])
    let shown = ''
    child.stdout.on('data', (text: string) => (shown += text))
    for (let line = 1; line <= 3; line += 1) {
      child.stdin.write(`"${PIECES[0]}"\n`)
      await until(() => shown.split('\n').length - 1 === line)
    }
    child.stdin.end()
    expect((await ended).code).toBe(0)
  })

  test.each([
    ['1', 'SIGINT', 130],
    ['2', 'SIGINT', 130],
    ['1', 'SIGTERM', 143],
  ] as const)(
    'goes on with --jobs %s after %s, to the same bytes as without a stop',
    async (jobs, signal, stopped) => {
      const output = join(folder, 'out.jsonl')
      const argv = ['annotate', '--jsonl', '--jobs', jobs, '-o', output, '--resume']
      const first = start(built.bin, argv)
      first.child.stdin.write(`${LINES.slice(0, 150).join('\n')}\n`) // and it waits for more
      await until(() => lineCount(output) >= 20)
      first.child.kill(signal)
      const { code, stderr } = await first.ended
      expect(code).toBe(stopped)
      expect(stderr).toContain(`stopped by ${signal}; the same command goes on with "${output}"\n`)
      const left = readFileSync(output, 'utf8')
      expect(left.endsWith('\n')).toBe(true)
      expect(whole.startsWith(left)).toBe(true)

      const second = await run(built.bin, argv, { stdin: ALL })
      expect(readFileSync(output, 'utf8')).toBe(whole)
      const failed = left.split('\n{"error":').length - 1
      const withFailed = failed === 0 ? '' : `, with ${failed} failed line${failed === 1 ? '' : 's'}`
      expect(second.stderr).toContain(
        `khabar: ${left.split('\n').length - 1} lines had been written before${withFailed}\n`,
      )
      expect(second.code).toBe(1)
    },
  )

  test('goes on after a kill in the middle of a line', async () => {
    const output = join(folder, 'out.jsonl')
    const argv = ['annotate', '--jsonl', '-o', output, '--resume']
    const first = start(built.bin, argv)
    first.child.stdin.write(`${LINES.slice(0, 90).join('\n')}\n`)
    await until(() => lineCount(output) >= 10)
    first.child.kill('SIGKILL')
    await first.ended
    // In the middle of a letter, as a full disk or a loss of power cuts it.
    const bytes = readFileSync(output)
    writeFileSync(output, bytes.subarray(0, bytes.lastIndexOf('"normalized":"') + 15))
    await run(built.bin, argv, { stdin: ALL })
    expect(readFileSync(output, 'utf8')).toBe(whole)
    const again = await run(built.bin, argv, { stdin: ALL })
    expect(readFileSync(output, 'utf8')).toBe(whole)
    // Bad lines of earlier runs count: the file holds them.
    expect(again.code).toBe(1)
  })

  test('refuses to go on with a file of another input', async () => {
    const output = join(folder, 'out.jsonl')
    const argv = ['annotate', '--jsonl', '-o', output, '--resume']
    await run(built.bin, argv, { stdin: ALL })
    const shorter = await run(built.bin, argv, { stdin: LINES.slice(0, 9).join('\n') })
    expect(shorter).toMatchObject({ code: 2 })
    expect(shorter.stderr).toContain(`"${output}" was not written from this input`)
    const moved = await run(built.bin, argv, { stdin: `\n${ALL}` })
    expect(moved).toMatchObject({ code: 2 })
    expect(readFileSync(output, 'utf8')).toBe(whole)
  })

  test('leaves the file as it was when it is stopped without --resume, and nothing beside it', async () => {
    const output = join(folder, 'out.jsonl')
    writeFileSync(output, 'old\n')
    const { child, ended } = start(built.bin, ['annotate', '--jsonl', '-o', output])
    child.stdin.write(`${LINES.slice(0, 9).join('\n')}\n`)
    await until(() => readdirSync(folder).length === 2)
    expect(readFileSync(output, 'utf8')).toBe('old\n')
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    expect(readdirSync(folder)).toEqual(['out.jsonl'])
    expect(readFileSync(output, 'utf8')).toBe('old\n')
    await run(built.bin, ['annotate', '--jsonl', '-o', output], { stdin: ALL })
    expect(readFileSync(output, 'utf8')).toBe(whole)
    expect(readdirSync(folder)).toEqual(['out.jsonl'])
  })

  test.each(['1', '2'])('ends quietly when the reader goes away, with --jobs %s', jobs => {
    const command = `yes '"أمس"' | "$0" "$1" annotate --jsonl --jobs ${jobs} | head -2; echo "\${PIPESTATUS[1]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, built.bin], {
      encoding: 'utf8',
    })
    expect(stdout.split('\n').map(line => line.slice(0, 19))).toEqual([
      '{"file":"-","line":',
      '{"file":"-","line":',
      '0',
      '',
    ])
    expect(stderr).toBe('')
  })

  test.runIf(existsSync('/dev/full'))('says in one line that the disk is full', async () => {
    const argv = ['annotate', '--jsonl', '-o', '/dev/full']
    expect(await run(built.bin, argv, { stdin: LINES[0] ?? '' })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'khabar: cannot write "/dev/full": the disk is full. Make room, or write elsewhere.\n',
    })
    const command = `"$0" "$1" annotate --jsonl > /dev/full`
    const piped = spawnSync('bash', ['-c', command, process.execPath, built.bin], {
      input: LINES[0],
      encoding: 'utf8',
    })
    expect([piped.status, piped.stderr]).toEqual([
      2,
      'khabar: cannot write the output (ENOSPC). Make room, or write elsewhere.\n',
    ])
  })
})

describe('a worker that dies', { timeout: 60_000 }, () => {
  /** Ends the worker that reads the article of a marker, as long as `count` allows. */
  const killer = (times: number): string => {
    const script = join(folder, 'killer.mjs')
    writeFileSync(
      script,
      `import { isMainThread } from 'node:worker_threads'
       import { appendFileSync, readFileSync } from 'node:fs'
       const deaths = ${JSON.stringify(join(folder, 'deaths'))}
       const parse = JSON.parse
       if (!isMainThread) JSON.parse = text => {
         if (text.includes('MARKER')) {
           appendFileSync(deaths, 'x')
           if (readFileSync(deaths).length <= ${String(times)}) process.exit(7)
         }
         return parse(text)
       }`,
    )
    return `--import=${script}`
  }
  const marked = [
    ...LINES.slice(0, 30),
    JSON.stringify({ id: 'MARKER', text: 'أمس' }),
    ...LINES.slice(30, 60),
  ]
  const stdin = `${marked.join('\n')}\n`

  test('is reported, and its articles are read once more', async () => {
    const expected = await run(built.bin, ['annotate', '--jsonl'], { stdin })
    const env = { NODE_OPTIONS: killer(1) }
    const { code, stdout, stderr } = await run(built.bin, ['annotate', '--jsonl', '--jobs', '2'], {
      stdin,
      env,
    })
    expect(stdout).toBe(expected.stdout)
    expect(code).toBe(expected.code)
    expect(stderr).toMatch(
      /line [0-9]+: the worker that read .* ended \(.*\); once more, with another one\.\n/u,
    )
  })

  test('costs one article and not the rest when it dies of that article again', async () => {
    const env = { NODE_OPTIONS: killer(99) }
    const { code, stdout } = await run(built.bin, ['annotate', '--jsonl', '--jobs', '2'], { stdin, env })
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { line: number; error?: string })
    expect(rows.map(row => row.line)).toEqual(marked.map((_, index) => index + 1))
    expect(rows.filter(row => row.error?.includes('ended, twice') === true).map(row => row.line)).toEqual([
      31,
    ])
    expect(code).toBe(1)
  })

  test('cannot die where the package that keeps workers is not installed; the command says so', async () => {
    const alone = join(folder, 'alone')
    cpSync(built.folder, alone, { recursive: true })
    const bin = join(alone, 'bin/khabar.mjs')
    const { code, stdout, stderr } = await run(bin, ['annotate', '--jsonl', '--jobs', '2'], { stdin })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'khabar: --jobs needs the package "piscina", which is not installed. Run "npm install piscina", or leave --jobs out.\n',
    )
    expect((await run(bin, ['annotate', '--jsonl'], { stdin: '"أمس"' })).code).toBe(0)
  })
})
