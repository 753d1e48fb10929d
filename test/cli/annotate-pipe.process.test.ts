import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LONGEST_LINE } from '../../src/cli/lines/read-article-lines.js'
import { buildCommand, run, start, until, type BuiltCommand } from './built-command.js'

// What engines do to the command that they run as a child: Spark's pipe, Hadoop streaming, executable functions of ClickHouse.

interface Row {
  readonly line: number
  readonly id?: unknown
  readonly text?: string
  readonly error?: string
}

let built: BuiltCommand
const ARGV = ['annotate', '--jsonl', '--no-discover'] as const

beforeAll(async () => {
  built = await buildCommand()
}, 60_000)

afterAll(() => built.remove())

/** Runs the command over bytes, as they are. */
function pipe(input: Uint8Array | string): {
  code: number | null
  rows: Row[]
  stdout: string
  stderr: string
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.bin, ...ARGV], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lines = stdout.split('\n')
  expect(lines.pop()).toBe('') // the last line is ended, too
  return { code: status, rows: lines.map(line => JSON.parse(line) as Row), stdout, stderr }
}

const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('khabar annotate --jsonl, as the child of an engine', { timeout: 60_000 }, () => {
  test.each(['1', '2'])('answers a line whole before the next one is sent, with --jobs %s', async jobs => {
    const { child, ended } = start(built.bin, [...ARGV, '--jobs', jobs])
    let shown = ''
    child.stdout.on('data', (text: string) => (shown += text))
    for (let id = 1; id <= 20; id += 1) {
      // Long answers and short ones, one that comes in two pieces, and a bad one.
      const line =
        id === 7 ? 'nonsense' : JSON.stringify({ id, text: 'وصل أمس. '.repeat(id % 4 === 0 ? 3000 : 1) })
      const half = Buffer.from(`${line}\n`)
      child.stdin.write(half.subarray(0, half.length / 2))
      await new Promise(wake => setImmediate(wake))
      child.stdin.write(half.subarray(half.length / 2))
      await until(() => shown.endsWith('\n') && shown.split('\n').length - 1 === id)
      const row = JSON.parse(shown.split('\n').at(-2) ?? '') as Row
      expect([row.line, row.id ?? row.error?.slice(0, 16)]).toEqual([id, id === 7 ? 'this is not JSON' : id])
    }
    child.stdin.end()
    expect((await ended).code).toBe(1)
  })

  test('ends at the end of its input: 0 without a bad line, 1 with one, also without any line', () => {
    expect(pipe('{"text":"وصل أمس"}\n').code).toBe(0)
    expect(pipe('{"text":"وصل أمس"}\n{}\n').code).toBe(1)
    expect(pipe('')).toMatchObject({ code: 0, rows: [] })
    expect(pipe('\n\n')).toMatchObject({ code: 0, rows: [] })
  })

  test('says a wrong call with code 2 and no line of output', async () => {
    const wrong = await run(built.bin, [...ARGV, '--reference', 'yesterday'], { stdin: '"أمس"\n' })
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^khabar: --reference .*\n$/u)
  })

  test('passes for an engine that takes every other code than 0 for a failure of all, as docs/scale.md wraps it', () => {
    const wrapped = (argv: string, input: string): number | null =>
      spawnSync('sh', ['-c', `"$0" "$1" ${argv} || test $? -eq 1`, process.execPath, built.bin], { input })
        .status
    expect(wrapped(ARGV.join(' '), '{"text":"أ"}\n{}\n')).toBe(0)
    expect(wrapped('annotate --jsonl --nonsense', '{"text":"أ"}\n')).not.toBe(0)
  })

  test('answers a last line without its end', () => {
    const { code, rows } = pipe('{"id":1,"text":"أ"}\n{"id":2,"text":"ب"}')
    expect(rows.map(({ line, id }) => [line, id])).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(code).toBe(0)
  })

  test('takes CR LF for a line end, and leaves a CR that is none', () => {
    const { rows } = pipe('{"id":1,"text":"أ"}\r\n{"id":2,"text":"أ\\r\\nب\\r"}\r\n\r\n{"id":3,"text":"ج"}\r')
    expect(rows.map(({ line, id, text }) => [line, id, text])).toEqual([
      [1, 1, 'أ'],
      [2, 2, 'أ\r\nب\r'],
      [4, 3, 'ج'],
    ])
  })

  test('gives no line for an empty one, and keeps the numbers', () => {
    const { code, rows } = pipe('\n{"text":"أ"}\n\n  \t\n{"text":"ب"}\n\n')
    expect(rows.map(({ line, text }) => [line, text])).toEqual([
      [2, 'أ'],
      [5, 'ب'],
    ])
    expect(code).toBe(0)
  })

  test('reads bytes that are no UTF-8 as U+FFFD, in their line alone', () => {
    const { code, rows } = pipe(
      bytes('{"text":"قبل', [0xff, 0xfe], 'بعد"}\n{"text":"', [0xd8], '"}\n{"text":"سليم"}\n'),
    )
    expect(rows.map(({ text }) => text)).toEqual(['قبل\ufffd\ufffdبعد', '\ufffd', 'سليم'])
    expect(code).toBe(0)
  })

  test('takes a NUL in JSON, and a bare one for a fault of its line', () => {
    const { code, rows } = pipe(
      bytes('{"text":"أ\\u0000ب"}\n{"text":"أ', [0], 'ب"}\n', [0, 0], '\n{"text":"ج"}\n'),
    )
    expect(rows.map(({ text }) => text)).toEqual(['أ\0ب', undefined, undefined, 'ج'])
    expect(rows.map(({ error }) => error?.slice(0, 16))).toEqual([
      undefined,
      'this is not JSON',
      'this is not JSON',
      undefined,
    ])
    expect(code).toBe(1)
  })

  test('writes no line end within a line, whatever the text holds', () => {
    const text = 'أ\nب\r\nج\u0085د\u2028ه\u2029و\v\f\u001c\u001d\u001e'
    const { rows, stdout } = pipe(`${JSON.stringify({ text })}\n`)
    expect(rows.map(row => row.text)).toEqual([text])
    expect(stdout.slice(0, -1)).not.toMatch(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/u)
  })

  test('takes a byte order mark off a line', () => {
    const { rows } = pipe(bytes([0xef, 0xbb, 0xbf], '{"text":"أ"}\n', [0xef, 0xbb, 0xbf], '{"text":"ب"}\n'))
    expect(rows.map(({ text }) => text)).toEqual(['أ', 'ب'])
  })

  test('answers a line of megabytes, refuses one beyond the limit, and goes on', () => {
    const long = 'وصل الوفد. '.repeat(100_000)
    const { code, rows, stderr } = pipe(
      bytes(JSON.stringify({ text: long }), '\n', '"', 'x'.repeat(LONGEST_LINE), '"\n', '{"text":"أ"}\n'),
    )
    expect(rows.map(({ text }) => text)).toEqual([long, undefined, 'أ'])
    expect(rows[1]?.error).toBe('the line is longer than 16 MiB, too long for an article.')
    expect(stderr).toContain('standard input, line 2: the line is longer')
    expect(code).toBe(1)
  })

  test('keeps standard output for lines: all else goes to standard error', () => {
    const { stdout, stderr } = pipe('{"text":"أ"}\n{}\n')
    expect(stdout.match(/khabar/gu)).toBeNull()
    expect(
      stderr
        .split('\n')
        .slice(0, -1)
        .every(line => line.startsWith('khabar: ')),
    ).toBe(true)
  })

  test('gives the same lines however the lines are shared out among children', () => {
    const lines = Array.from({ length: 30 }, (_, id) =>
      JSON.stringify({ id, text: `وصل في ${String(1 + (id % 28))} مايو 2024` }),
    )
    const bare = (rows: readonly Row[]): unknown[] => rows.map(row => ({ ...row, line: 0 }))
    const whole = bare(pipe(lines.join('\n')).rows)
    const shared = [lines.slice(0, 7), lines.slice(7, 8), lines.slice(8)].flatMap(part =>
      bare(pipe(part.join('\n')).rows),
    )
    expect(shared).toEqual(whole)
  })
})
