import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { annotateArticle, type Article, type ArticleWatchlistEntry } from '../../src/article/index.js'
import { DATA_VERSION } from '../../src/data-version.js'
import { findDates, type DateMention } from '../../src/dates/index.js'
import { normalize } from '../../src/letters/index.js'
import { fixture, withFiles } from './fixture.js'
import { runCli } from './run-cli.js'

const FAIR = fixture('fair.txt')
const HARBOUR = fixture('harbour.txt')
const PEOPLE = fixture('people.json')

type Row = Article & { readonly file: string }

interface DatesRow {
  readonly file: string
  readonly dates: readonly DateMention[]
}

function* failing(): Generator<Uint8Array> {
  yield Uint8Array.of(0x61)
  throw Object.assign(new Error('read EIO'), { code: 'EIO' })
}

describe('khabar annotate', () => {
  test('prints with --json exactly what annotateArticle answers, and the file', async () => {
    const { code, stdout, stderr } = await runCli([
      'annotate',
      FAIR,
      HARBOUR,
      '--json',
      '--watchlist',
      PEOPLE,
    ])
    const watchlist = JSON.parse(await readFile(PEOPLE, 'utf8')) as ArticleWatchlistEntry[]
    const [fair, harbour] = await Promise.all([FAIR, HARBOUR].map(file => readFile(file, 'utf8')))
    expect(JSON.parse(stdout)).toEqual([
      { file: FAIR, ...annotateArticle(fair ?? '', { watchlist }) },
      { file: HARBOUR, ...annotateArticle(harbour ?? '', { watchlist }) },
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('prints an array with --json also for one file', async () => {
    const { stdout } = await runCli(['annotate', HARBOUR, '--json'])
    expect((JSON.parse(stdout) as Row[]).map(row => row.file)).toEqual([HARBOUR])
  })

  test('prints one line for each file with --jsonl --text', async () => {
    const { stdout } = await runCli(['annotate', FAIR, HARBOUR, '--jsonl', '--text'])
    const lines = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => (JSON.parse(line) as Row).file)).toEqual([FAIR, HARBOUR])
  })

  test('finds the names of the watchlist under their ids', async () => {
    const { stdout } = await runCli(['annotate', FAIR, '--json', '--watchlist', fixture('people.tsv')])
    const [row] = JSON.parse(stdout) as Row[]
    expect(row?.entities.map(entity => entity.id).sort()).toEqual(['TN', 'ben-ammar', 'hashimi'])
    for (const { start, end, text } of row?.names ?? []) expect(row?.text.slice(start, end)).toBe(text)
  })

  test('finds no other names with --no-discover', async () => {
    const watched = ['--watchlist', fixture('people.tsv'), '--no-discover']
    const { stdout } = await runCli(['annotate', FAIR, '--json', ...watched])
    const [row] = JSON.parse(stdout) as Row[]
    expect(row?.entities.map(entity => entity.id).sort()).toEqual(['ben-ammar', 'hashimi'])
  })

  test('counts relative days from --reference', async () => {
    const { stdout } = await runCli(['annotate', HARBOUR, '--json', '--reference', '2024-05-06'])
    const [row] = JSON.parse(stdout) as Row[]
    expect(row?.dates.find(date => date.text === 'أمس')?.value).toBe('2024-05-05')
  })

  test('reads standard input without a file and for "-"', async () => {
    const stdin = await readFile(HARBOUR)
    const bare = await runCli(['annotate', '--jsonl', '--text'], { stdin })
    const named = await runCli(['annotate', '-', '--jsonl', '--text'], { stdin })
    expect((JSON.parse(bare.stdout) as Row).text).toBe(stdin.toString('utf8'))
    expect(named).toEqual(bare)
  })

  test('reads a watchlist from standard input', async () => {
    const stdin = await readFile(PEOPLE)
    const { stdout } = await runCli(['annotate', FAIR, '--json', '--watchlist', '-'], { stdin })
    expect((JSON.parse(stdout) as Row[])[0]?.names.length).toBeGreaterThan(0)
  })

  test('counts offsets from behind a byte order mark', async () => {
    const { stdout } = await runCli(['annotate', '--jsonl', '--text'], { stdin: '\uFEFFفي 9 مايو 2024' })
    const row = JSON.parse(stdout) as Row
    expect(row.text).toBe('في 9 مايو 2024')
    expect(row.dates[0]?.start).toBe(3)
  })

  test('prints a table without invisible characters or colours into a pipe', async () => {
    const { code, stdout } = await runCli(['annotate', FAIR, HARBOUR, '--watchlist', PEOPLE])
    expect(code).toBe(0)
    expect(stdout).toContain(`${FAIR}\n  published 2024-05-06, as the text says:\n`)
    expect(stdout).toContain(`\n\n${HARBOUR}\n`)
    expect(stdout).not.toMatch(/[\p{Bidi_Control}\u001B]/u)
  })

  test('isolates Arabic on a terminal, and colours it unless NO_COLOR says no', async () => {
    const coloured = await runCli(['annotate', FAIR], { isTTY: true })
    const plain = await runCli(['annotate', FAIR], { isTTY: true, env: { NO_COLOR: '1' } })
    expect(coloured.stdout).toContain('\u001B[')
    expect(plain.stdout).not.toContain('\u001B')
    expect(plain.stdout).toMatch(/\u2068\p{Script=Arabic}/u)
  })
})

describe('khabar dates', () => {
  test('prints with --json exactly what findDates answers, and the file', async () => {
    const { code, stdout, stderr } = await runCli([
      'dates',
      FAIR,
      HARBOUR,
      '--json',
      '--reference',
      '2024-05-06',
    ])
    const texts = await Promise.all([FAIR, HARBOUR].map(file => readFile(file, 'utf8')))
    const [fair = [], harbour = []] = texts.map(text => findDates(text, { reference: '2024-05-06' }))
    expect(JSON.parse(stdout)).toEqual([
      { file: FAIR, dates: fair },
      { file: HARBOUR, dates: harbour },
    ])
    expect(harbour.length).toBeGreaterThan(0)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('prints one line for each file with --jsonl', async () => {
    const { stdout } = await runCli(['dates', FAIR, HARBOUR, '--jsonl'])
    const lines = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => (JSON.parse(line) as DatesRow).file)).toEqual([FAIR, HARBOUR])
  })

  test('reads standard input without a file and for "-"', async () => {
    const stdin = '\uFEFFفي 9 مايو 2024'
    const bare = await runCli(['dates', '--jsonl'], { stdin })
    expect(JSON.parse(bare.stdout)).toMatchObject({
      file: '-',
      dates: [{ start: 3, end: 14, text: '9 مايو 2024', value: '2024-05-09' }],
    })
    expect(await runCli(['dates', '-', '--jsonl'], { stdin })).toEqual(bare)
    expect((await runCli(['dates'], { stdin })).stdout).toMatch(/^standard input\n/u)
  })

  test('prints one table for each file, without invisible characters or colours into a pipe', async () => {
    const { code, stdout } = await runCli(['dates', FAIR, HARBOUR])
    expect(code).toBe(0)
    expect(stdout).toContain(
      `${FAIR}\n  no reference; give --reference to resolve relative dates\n\n3 dates\n`,
    )
    expect(stdout).toContain(`\n\n${HARBOUR}\n`)
    expect(stdout).not.toMatch(/[\p{Bidi_Control}\u001B]/u)
  })

  test.each([
    ['3/7/2024', '', '2024-07-03'],
    ['3/7/2024', '--numeric-order mdy', '2024-03-07'],
    ['أمس', '--reference 2024-07-03T22:30Z', '2024-07-02'],
    ['أمس', '--reference 2024-07-03T22:30Z --time-zone Asia/Riyadh', '2024-07-03'],
    ['أمس', '--reference 2024-07-03T22:30 --time-zone Asia/Riyadh', '2024-07-02'],
  ])('reads «%s» with «%s» as %s, as annotate does', async (stdin, line, value) => {
    const options = ['--jsonl', ...line.split(' ').filter(word => word !== '')]
    for (const command of [['dates'], ['annotate', '--text']]) {
      const { stdout } = await runCli([...command, ...options], { stdin })
      expect((JSON.parse(stdout) as DatesRow).dates.map(date => date.value)).toEqual([value])
    }
  })

  test.each([
    ['saturday', '2024-06-22', '2024-06-29'],
    ['sunday', '2024-06-23', '2024-06-30'],
    ['monday', '2024-06-24', '2024-07-01'],
  ])('lets the week start on %s', async (day, from, to) => {
    const argv = ['dates', '--jsonl', '--reference', '2024-07-03', '--week-start', day]
    const { stdout } = await runCli(argv, { stdin: 'الأسبوع الماضي' })
    expect((JSON.parse(stdout) as DatesRow).dates).toMatchObject([{ from, to }])
  })
})

describe('khabar normalize', () => {
  test('writes the normalized text of each file, each with a line end', async () => {
    const { code, stdout } = await runCli(['normalize', FAIR, HARBOUR])
    const texts = await Promise.all([FAIR, HARBOUR].map(file => readFile(file, 'utf8')))
    expect(stdout).toBe(texts.map(text => `${normalize(text).trimEnd()}\n`).join(''))
    expect(code).toBe(0)
  })

  test.each(['clean', 'search', 'strict', 'lucene'] as const)('applies the preset %s', async preset => {
    const stdin = 'أَهْلاً بـِالعَالَمِ ﻣﺪﺭﺳﺔ ی\n'
    const { stdout } = await runCli(['normalize', '--preset', preset], { stdin })
    expect(stdout.trimEnd()).toBe(normalize(stdin, preset).trimEnd())
  })

  test('writes nothing for nothing', async () => {
    expect(await runCli(['normalize'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('khabar', () => {
  test('shows its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect(await runCli(['--version'])).toEqual({
      code: 0,
      stdout: `khabar ${version}, data ${DATA_VERSION}\n`,
      stderr: '',
    })
  })

  test.each([
    ['--help', ['annotate', 'dates', 'match', 'names', 'normalize', '--version', 'Exit codes']],
    ['help annotate', ['--json ', '--jsonl', '--watchlist FILE', '--reference DATE', '--help']],
    ['annotate --help', ['--json ', '--jsonl', '--watchlist FILE', '--reference DATE', '--help']],
    [
      'dates --help',
      [
        '--json ',
        '--jsonl',
        '--reference DATE',
        '--time-zone ZONE',
        '--week-start DAY',
        '--numeric-order ORDER',
      ],
    ],
    ['annotate --help', ['--time-zone ZONE', '--week-start DAY', '--numeric-order ORDER']],
    ['annotate --help', ['--text ', '-o, --output FILE', '--resume ', '--jobs N']],
    ['match --help', ['match A B', '--json ']],
    ['names --help', ['names search LIST QUERY', '--limit N', '--min-score S', '--index FILE', '--json ']],
    ['normalize --help', ['--preset NAME', 'search', 'clean', 'strict', 'lucene']],
  ])('shows with «%s» every option, in lines of at most 110 cells', async (line, parts) => {
    const { code, stdout } = await runCli(line.split(' '))
    for (const part of parts) expect(stdout).toContain(part)
    expect(Math.max(...stdout.split('\n').map(each => each.length))).toBeLessThanOrEqual(110)
    expect(code).toBe(0)
  })

  test('ends quietly when the reader goes away', async () => {
    const gone = await runCli(['annotate', FAIR], { writesBeforeClose: 0 })
    expect(gone).toEqual({ code: 0, stdout: '', stderr: '' })
    const later = await runCli(['annotate', HARBOUR, FAIR, HARBOUR, '--jsonl', '--text'], {
      writesBeforeClose: 1,
    })
    expect(later).toMatchObject({ code: 0, stderr: '' })
    expect((JSON.parse(later.stdout) as Row).file).toBe(HARBOUR)
  })
})

describe('a call that cannot be answered', () => {
  const missing = fixture('missing.txt')
  const table: readonly (readonly [line: string, message: string])[] = [
    ['', 'no command given: try "khabar annotate FILE" or "khabar --help".'],
    ['annotat x', 'unknown command "annotat": did you mean annotate?'],
    ['annotate --jsom', 'unknown option "--jsom" for annotate: did you mean --json?'],
    [
      `annotate ${FAIR} ${missing}`,
      `cannot read "${missing}": there is no such file. Check its name and the directory you are in.`,
    ],
    [
      `annotate ${FAIR} ${missing} --jsonl`,
      `cannot read "${missing}": there is no such file. Check its name and the directory you are in.`,
    ],
    [
      `dates ${FAIR} ${missing} --jsonl`,
      `cannot read "${missing}": there is no such file. Check its name and the directory you are in.`,
    ],
    [
      'dates test/cli/fixtures',
      'cannot read "test/cli/fixtures": it is a directory. Name the files in it, such as DIRECTORY/*.txt.',
    ],
    [
      `dates ${FAIR} --jsonl --time-zone Mars/Base`,
      '--time-zone cannot be "Mars/Base". Give an IANA name such as "Asia/Riyadh".',
    ],
    [
      `annotate ${missing} --week-start friday`,
      `--week-start cannot be "friday". Use 'saturday', 'sunday' or 'monday'.`,
    ],
    [
      'annotate test/cli/fixtures',
      'cannot read "test/cli/fixtures": it is a directory. Name the files in it, such as DIRECTORY/*.txt.',
    ],
    [
      `normalize ${FAIR} test/cli/fixtures`,
      'cannot read "test/cli/fixtures": it is a directory. Name the files in it, such as DIRECTORY/*.txt.',
    ],
    [
      `normalize ${FAIR}/x`,
      `cannot read "${FAIR}/x": a part of its path is a file, not a directory. Check the path.`,
    ],
    [
      `annotate ${FAIR} --watchlist ${missing}`,
      `cannot read "${missing}": there is no such file. Check its name and the directory you are in.`,
    ],
    [
      `annotate ${HARBOUR} --watchlist ${FAIR}`,
      `watchlist "${FAIR}", line 1: "افتتاح معرض الكتاب في تونس" has no tab. Write the id, a tab, and the names with tabs between them.`,
    ],
  ]

  test.each(table)(
    '«khabar %s» says so in one line, prints nothing and ends with code 2',
    async (line, message) => {
      const argv = line.split(' ').filter(word => word !== '')
      expect(await runCli(argv)).toEqual({ code: 2, stdout: '', stderr: `khabar: ${message}\n` })
    },
  )

  test.each([
    ['Windows-1256', [0xc7, 0xe1, 0x0a, 0xed], 'line 1, byte 1', 'WINDOWS-1256'],
    ['a broken letter on the second line', [0x61, 0x0a, 0xd8, 0x61], 'line 2, byte 3', 'WINDOWS-1256'],
    ['a letter cut off at the end', [0x61, 0xd8], 'line 1, byte 2', 'WINDOWS-1256'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 'line 1, byte 1', 'WINDOWS-1256'],
    ['UTF-16', [0xff, 0xfe, 0x27, 0x06], 'it starts with the mark of UTF-16', 'UTF-16'],
  ])('refuses %s for not being UTF-8 and says where', async (_, bytes, where, encoding) => {
    const world = { stdin: Uint8Array.from(bytes) }
    const message = `khabar: standard input is not UTF-8 (${where}): convert it, as with "iconv -f ${encoding} -t UTF-8".\n`
    for (const argv of [['annotate', '--jsonl', '--text'], ['dates'], ['normalize']]) {
      expect(await runCli(argv, world)).toEqual({ code: 2, stdout: '', stderr: message })
    }
  })

  test('says so when standard input breaks off', async () => {
    const stdin = Readable.from(failing())
    const { code, stderr } = await runCli(['annotate'], { stdin })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'khabar: cannot read standard input: the system says EIO.\n',
    })
  })

  test('prints nothing when only the last of several files is bad', async () => {
    await withFiles(async write => {
      const bad = await write('bad.txt', Uint8Array.of(0xc7))
      for (const argv of [['annotate'], ['annotate', '--json'], ['dates'], ['normalize']]) {
        const result = await runCli([...argv, FAIR, bad])
        expect(result).toMatchObject({ code: 2, stdout: '' })
        expect(result.stderr).toContain(`"${bad}" is not UTF-8`)
      }
    })
  })

  test('takes no text for text that holds zero bytes', async () => {
    await withFiles(async write => {
      const utf16 = await write('utf16.txt', Uint8Array.of(0x28, 0x06, 0x48, 0x06, 0x20, 0x00))
      const result = await runCli(['annotate', utf16])
      expect(result).toMatchObject({ code: 2, stdout: '' })
      expect(result.stderr).toContain('is no text: it holds zero bytes')
    })
  })

  test('has printed whole lines of the files before a bad one with --jsonl --text', async () => {
    await withFiles(async write => {
      const bad = await write('bad.txt', Uint8Array.of(0xc7))
      const { code, stdout } = await runCli(['annotate', '--jsonl', '--text', FAIR, bad, HARBOUR])
      expect((JSON.parse(stdout) as Row).file).toBe(FAIR)
      expect(code).toBe(2)
    })
  })
})
