import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/article/index.js'
import { LONGEST_LINE } from '../../src/cli/lines/read-article-lines.js'
import { withFiles } from './fixture.js'
import { runCli, type CliResult } from './run-cli.js'

const TEXT = 'وصل أمس'

interface Row {
  readonly error?: string
  readonly file: string
  readonly line: number
  readonly id?: unknown
  readonly text: string
  readonly dates: readonly { readonly value: string }[]
}

async function annotate(
  stdin: string | Uint8Array,
  ...options: string[]
): Promise<CliResult & { readonly rows: Row[] }> {
  const result = await runCli(['annotate', '--jsonl', ...options], { stdin })
  const lines = result.stdout.split('\n').slice(0, -1)
  return { ...result, rows: lines.map(line => JSON.parse(line) as Row) }
}

describe('khabar annotate --jsonl', () => {
  test('prints what annotateArticle answers, behind the place and the id of the line', async () => {
    const { code, rows } = await annotate(`{"id":"a","text":"${TEXT}"}\n"${TEXT}"\n`)
    expect(rows).toEqual([
      { file: '-', line: 1, id: 'a', ...annotateArticle(TEXT) },
      { file: '-', line: 2, ...annotateArticle(TEXT) },
    ])
    expect(code).toBe(0)
  })

  test('numbers the lines of each file', async () => {
    await withFiles(async write => {
      const one = await write('one.jsonl', '"a"\n"b"') // no line end
      const two = await write('two.jsonl', '"c"\n')
      const { stdout } = await runCli(['annotate', '--jsonl', one, two])
      const places = stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Row)
      expect(places.map(({ file, line, text }) => [file, line, text])).toEqual([
        [one, 1, 'a'],
        [one, 2, 'b'],
        [two, 1, 'c'],
      ])
    })
  })

  test.each([
    [`{"text":"${TEXT}"}`, '', 'XXXX-XX-XX'],
    [`{"text":"${TEXT}"}`, '--reference 2024-05-06', '2024-05-05'],
    [`{"text":"${TEXT}","reference":"2023-01-01"}`, '--reference 2024-05-06', '2022-12-31'],
    [`{"text":"${TEXT}","reference":null,"id":null}`, '--reference 2024-05-06', '2024-05-05'],
    [`{"text":"${TEXT}","reference":"2024-07-03T22:30Z"}`, '', '2024-07-02'],
    [`{"text":"${TEXT}","reference":"2024-07-03T22:30Z"}`, '--time-zone Asia/Riyadh', '2024-07-03'],
  ])('reads %s with «%s» as %s', async (line, options, value) => {
    const { code, rows } = await annotate(line, ...options.split(' ').filter(word => word !== ''))
    expect(rows[0]?.dates.map(date => date.value)).toEqual([value])
    expect(rows[0]).not.toHaveProperty('id')
    expect(code).toBe(0)
  })

  test.each([
    ['nonsense', 'this is not JSON. Write {"text": "..."} on one line, or use --text for plain text.'],
    ['{"text":"a"', 'this is not JSON. Write {"text": "..."} on one line, or use --text for plain text.'],
    ['["a"]', '["a"] is no article. Write {"text": "..."} or a string.'],
    ['null', 'null is no article. Write {"text": "..."} or a string.'],
    ['7', '7 is no article. Write {"text": "..."} or a string.'],
    ['{}', '"text" is missing. Give a string.'],
    ['{"text":["a"]}', '"text" is ["a"]. Give a string.'],
    ['{"text":"a","id":{}}', '"id" is {}. Give a string, or a number of at most 15 digits.'],
    [
      '{"text":"a","id":1e400}',
      '"id" is a number too great. Give a string, or a number of at most 15 digits.',
    ],
    [
      '{"text":"a","id":12345678901234567890}',
      '"id" is 12345678901234567000. Give a string, or a number of at most 15 digits.',
    ],
    ['{"text":"a","reference":7}', '"reference" is 7. Give an ISO date as a string.'],
    [
      '{"text":"a","reference":"2023-02-29"}',
      '"reference" is "2023-02-29", a day that does not exist: check month and day.',
    ],
    [
      '{"text":"a","reference":"أمس"}',
      '"reference" is "أمس", which is no ISO date: give a date such as 2024-07-03.',
    ],
  ])('reports the line %s, keeps its place and reads on', async (line, message) => {
    const { code, stderr, rows } = await annotate(`"a"\n${line}\n"b"\n`)
    expect(rows.map(row => row.error)).toEqual([undefined, message, undefined])
    expect(rows[1]).toEqual({ error: message, file: '-', line: 2 })
    expect(stderr).toMatch(/^khabar: standard input, line 2: /u)
    expect(stderr).toContain(`line 2: ${message}\nkhabar: 2 articles, 1 failed line, `)
    expect(code).toBe(1)
  })

  test('passes over lines of blanks, and counts them', async () => {
    const { code, rows } = await annotate('\n  \r\n"a"\n\n"b"\n\n')
    expect(rows.map(({ line, text }) => [line, text])).toEqual([
      [3, 'a'],
      [5, 'b'],
    ])
    expect(code).toBe(0)
  })

  test('writes nothing for nothing', async () => {
    const { code, stdout, stderr } = await annotate('')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^khabar: no articles, no failed lines, [0-9.]+ s, 0 articles\/s\n$/u)
  })

  test('reads lines that end with CR LF, and drops a byte order mark before a line', async () => {
    const { code, rows } = await annotate('\uFEFF"a"\r\n\uFEFF{"text":"\uFEFFb"}\r\n')
    expect(rows.map(({ text }) => text)).toEqual(['a', '\uFEFFb'])
    expect(code).toBe(0)
  })

  test('puts U+FFFD for bytes that are no UTF-8', async () => {
    const { rows } = await annotate(Uint8Array.of(0x22, 0x61, 0xff, 0xd8, 0x22, 0x0a, 0x22, 0x62, 0x22))
    expect(rows.map(({ text }) => text)).toEqual(['a\uFFFD\uFFFD', 'b'])
  })

  test('keeps line separators and lone surrogates, as escapes', async () => {
    const { stdout, rows } = await annotate('"a\u2028b\\u2029c\u0085d\\ud800e"\n')
    expect(rows[0]?.text).toBe('a\u2028b\u2029c\u0085d\uD800e')
    expect(stdout).toContain('"text":"a\\u2028b\\u2029c\\u0085d\\ud800e"')
  })

  test('reports a line that is too long for the memory', async () => {
    const long = Buffer.alloc(LONGEST_LINE, 'a')
    const stdin = Readable.from([Buffer.from('"a"\n"'), long, Buffer.from('"\n"b"\n')])
    const { code, stdout } = await runCli(['annotate', '--jsonl'], { stdin })
    const rows = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Row)
    expect(rows.map(({ error, text }) => error ?? text)).toEqual([
      'a',
      'the line is longer than 16 MiB, too long for an article.',
      'b',
    ])
    expect(code).toBe(1)
  })

  test('refuses to write where it reads', async () => {
    await withFiles(async write => {
      const file = await write('a.jsonl', '"a"\n')
      for (const more of [[], ['--resume']]) {
        const { code, stderr } = await runCli(['annotate', '--jsonl', file, '-o', file, ...more])
        expect(stderr).toBe(`khabar: --output is "${file}", which is read as well: give another name.\n`)
        expect(code).toBe(2)
      }
    })
  })

  test.each([
    ['test/cli/fixtures', 'it is a directory. Give the name of a file in it.'],
    ['test/cli/none/a', 'there is no such directory. Make it, or write elsewhere.'],
    ['package.json/a', 'a part of its path is a file, not a directory. Check the path.'],
  ])('says that it cannot write %s', async (file, reason) => {
    for (const more of [[], ['--resume']]) {
      const { code, stderr } = await runCli(['annotate', '--jsonl', '-o', file, ...more], { stdin: '"a"' })
      expect(stderr).toBe(`khabar: cannot write "${file}": ${reason}\n`)
      expect(code).toBe(2)
    }
  })
})
