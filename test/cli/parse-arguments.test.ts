import { describe, expect, test } from 'vitest'
import { parseArguments, type Request } from '../../src/cli/parse-arguments.js'

const TABLE = { files: ['a'], format: 'table', dateOptions: {} } as const

const SEARCH = {
  command: 'names',
  list: 'list',
  queries: ['a'],
  options: { limit: 10, minScore: 0.5 },
  format: 'table',
} as const

const UNDERSTOOD: readonly (readonly [line: string, request: Request])[] = [
  ['annotate', { ...TABLE, command: 'annotate', files: ['-'] }],
  ['annotate -', { ...TABLE, command: 'annotate', files: ['-'] }],
  ['annotate a.txt b.txt', { ...TABLE, command: 'annotate', files: ['a.txt', 'b.txt'] }],
  ['annotate --json a', { ...TABLE, command: 'annotate', format: 'json' }],
  ['annotate a --jsonl --text', { ...TABLE, command: 'annotate', format: 'jsonl' }],
  [
    'annotate a --jsonl',
    { ...TABLE, command: 'annotate', format: 'jsonl', lines: { resume: false, jobs: 1 } },
  ],
  [
    'annotate a --jsonl -o out --resume --jobs 12',
    { ...TABLE, command: 'annotate', format: 'jsonl', lines: { output: 'out', resume: true, jobs: 12 } },
  ],
  [
    'annotate a --jsonl --output=out',
    { ...TABLE, command: 'annotate', format: 'jsonl', lines: { output: 'out', resume: false, jobs: 1 } },
  ],
  ['dates a --jsonl', { ...TABLE, command: 'dates', format: 'jsonl' }],
  ['match a b', { command: 'match', a: 'a', b: 'b', format: 'table' }],
  ['match --json a b', { command: 'match', a: 'a', b: 'b', format: 'json' }],
  ['match -- -a b', { command: 'match', a: '-a', b: 'b', format: 'table' }],
  ['names search list a b', { ...SEARCH, queries: ['a', 'b'] }],
  ['names search - a', { ...SEARCH, list: '-' }],
  [
    'names search list a --limit 3 --min-score .25 --index i --json',
    { ...SEARCH, options: { limit: 3, minScore: 0.25 }, index: 'i', format: 'json' },
  ],
  ['annotate --watchlist w.tsv a', { ...TABLE, command: 'annotate', watchlist: 'w.tsv' }],
  ['annotate a --watchlist=w.tsv', { ...TABLE, command: 'annotate', watchlist: 'w.tsv' }],
  ['annotate a --watchlist -', { ...TABLE, command: 'annotate', watchlist: '-' }],
  [
    'annotate a --reference 2024-02-29',
    {
      ...TABLE,
      command: 'annotate',
      reference: '2024-02-29',
      dateOptions: { reference: '2024-02-29' },
    },
  ],
  [
    'annotate a --reference 2024-07-03T14:30+03:00',
    {
      ...TABLE,
      command: 'annotate',
      reference: '2024-07-03T14:30+03:00',
      dateOptions: { reference: '2024-07-03T14:30+03:00' },
    },
  ],
  [
    'annotate a --week-start saturday --numeric-order mdy --time-zone Asia/Riyadh',
    {
      ...TABLE,
      command: 'annotate',
      dateOptions: { weekStart: 'saturday', numericOrder: 'mdy', timeZone: 'Asia/Riyadh' },
    },
  ],
  ['dates', { ...TABLE, command: 'dates', files: ['-'] }],
  ['dates a b', { ...TABLE, command: 'dates', files: ['a', 'b'] }],
  ['dates a --json', { ...TABLE, command: 'dates', format: 'json' }],
  ['dates --jsonl a', { ...TABLE, command: 'dates', format: 'jsonl' }],
  ['dates a --week-start=monday', { ...TABLE, command: 'dates', dateOptions: { weekStart: 'monday' } }],
  [
    'dates a --reference 2024-07-03 --time-zone Asia/Riyadh',
    {
      ...TABLE,
      command: 'dates',
      reference: '2024-07-03',
      dateOptions: { reference: '2024-07-03', timeZone: 'Asia/Riyadh' },
    },
  ],
  [
    'dates a --reference 2024-07-03T22:30Z --time-zone Asia/Riyadh',
    {
      ...TABLE,
      command: 'dates',
      reference: '2024-07-03T22:30Z',
      dateOptions: { reference: new Date('2024-07-03T22:30Z'), timeZone: 'Asia/Riyadh' },
    },
  ],
  ['annotate -- --json', { ...TABLE, command: 'annotate', files: ['--json'] }],
  ['normalize', { command: 'normalize', files: ['-'], preset: 'search' }],
  ['normalize a --preset clean', { command: 'normalize', files: ['a'], preset: 'clean' }],
  ['normalize --preset=lucene', { command: 'normalize', files: ['-'], preset: 'lucene' }],
  ['--help', { command: 'help', topic: 'khabar' }],
  ['-h', { command: 'help', topic: 'khabar' }],
  ['help', { command: 'help', topic: 'khabar' }],
  ['help annotate', { command: 'help', topic: 'annotate' }],
  ['help dates', { command: 'help', topic: 'dates' }],
  ['help normalize', { command: 'help', topic: 'normalize' }],
  ['annotate --help', { command: 'help', topic: 'annotate' }],
  ['dates --help', { command: 'help', topic: 'dates' }],
  ['annotate -h', { command: 'help', topic: 'annotate' }],
  ['normalize a.txt --nonsense --help', { command: 'help', topic: 'normalize' }],
  ['--version', { command: 'version' }],
  ['-v', { command: 'version' }],
]

const REFUSED: readonly (readonly [line: string, message: string])[] = [
  ['', 'no command given: try "khabar annotate FILE" or "khabar --help".'],
  ['anotate a', 'unknown command "anotate": did you mean annotate?'],
  ['datse a', 'unknown command "datse": did you mean dates?'],
  [
    'tokenize a',
    'unknown command "tokenize": the commands are annotate, dates, export, match, names, normalize, report; see "khabar --help".',
  ],
  [
    'help tokenize',
    'unknown command "tokenize": the commands are annotate, dates, export, match, names, normalize, report; see "khabar --help".',
  ],
  [
    'constructor',
    'unknown command "constructor": the commands are annotate, dates, export, match, names, normalize, report; see "khabar --help".',
  ],
  ['--json a', '"--json" stands where the command should: write the command first, as in "khabar annotate".'],
  ['annotate --jsno a', 'unknown option "--jsno" for annotate: did you mean --json?'],
  ['annotate --colour', 'unknown option "--colour" for annotate: see "khabar annotate --help".'],
  ['annotate -j a', 'unknown option "-j" for annotate: see "khabar annotate --help".'],
  ['annotate --no-json a', 'unknown option "--no-json" for annotate: see "khabar annotate --help".'],
  ['normalize --json', 'unknown option "--json" for normalize: see "khabar normalize --help".'],
  ['annotate --json=yes a', '--json takes no value, but got "yes": write just --json.'],
  ['annotate --json --jsonl a', '--json and --jsonl exclude each other: keep one of them.'],
  ['annotate --json a --json', '--json is given twice: keep one of them.'],
  [
    'annotate --watchlist',
    '--watchlist needs a value: write --watchlist FILE, see "khabar annotate --help".',
  ],
  [
    'annotate --watchlist=',
    '--watchlist needs a value: write --watchlist FILE, see "khabar annotate --help".',
  ],
  [
    'annotate --watchlist --json a',
    '--watchlist needs a value, but "--json" follows: write --watchlist FILE, see "khabar annotate --help".',
  ],
  [
    'annotate --reference yesterday',
    '--reference is "yesterday", which is no ISO date: give a date such as 2024-07-03 or a date-time such as 2024-07-03T14:30+03:00.',
  ],
  [
    'annotate --reference 2023-02-29',
    '--reference is "2023-02-29", a day that does not exist: check month and day.',
  ],
  [
    'annotate --reference 2023-13-01',
    '--reference is "2023-13-01", a day that does not exist: check month and day.',
  ],
  ['annotate a --text', '--text goes with --jsonl: without it every file is plain text already.'],
  ['annotate a --jobs 2', '--jobs is for articles in lines of JSON: add --jsonl, or take --jobs out.'],
  [
    'annotate a --jsonl --text -o b',
    '--output is for articles in lines of JSON: take --text out, or take --output out.',
  ],
  ['annotate a --jsonl --resume', '--resume goes on with a file: name it with --output FILE.'],
  ['annotate a --jsonl -o - --resume', '--resume goes on with a file: name it with --output FILE.'],
  ['annotate a --jsonl --jobs 0', '--jobs is "0": give a whole number from 1 to 64.'],
  ['annotate a --jsonl --jobs 2.5', '--jobs is "2.5": give a whole number from 1 to 64.'],
  ['annotate a --jsonl -o', '--output needs a value: write --output FILE, see "khabar annotate --help".'],
  ['match a', 'match compares two names, and got 1: put quotes round each, as in khabar match "A" "B".'],
  ['match a b c', 'match compares two names, and got 3: put quotes round each, as in khabar match "A" "B".'],
  ['names', 'names has one command, search: write khabar names search LIST QUERY.'],
  ['names find list a', 'names has one command, search, not "find": write khabar names search LIST QUERY.'],
  ['names search list', 'names search needs a list and a query: write khabar names search LIST QUERY.'],
  ['names search list a --limit 101', '--limit is "101": give a whole number from 1 to 100.'],
  ['names search list a --min-score 1.1', '--min-score is "1.1": give a number from 0 to 1.'],
  ['names search list a --min-score 1e-1', '--min-score is "1e-1": give a number from 0 to 1.'],
  ['dates --json --jsonl a', '--json and --jsonl exclude each other: keep one of them.'],
  ['dates --watchlist w', 'unknown option "--watchlist" for dates: see "khabar dates --help".'],
  ['dates a --week-strat monday', 'unknown option "--week-strat" for dates: did you mean --week-start?'],
  ['dates a --time-zone', '--time-zone needs a value: write --time-zone ZONE, see "khabar dates --help".'],
  [
    'dates --reference 2024-06-31',
    '--reference is "2024-06-31", a day that does not exist: check month and day.',
  ],
  ['dates - -', 'standard input ("-") is asked for twice: it can be read only once.'],
  [
    'normalize --week-start monday',
    'unknown option "--week-start" for normalize: see "khabar normalize --help".',
  ],
  ['normalize --preset soft', '--preset is "soft": give one of search, clean, strict, lucene.'],
  ['annotate - -', 'standard input ("-") is asked for twice: it can be read only once.'],
  ['annotate --watchlist -', 'standard input ("-") is asked for twice: it can be read only once.'],
]

describe('parseArguments', () => {
  test.each(UNDERSTOOD)('understands «khabar %s»', (line, request) => {
    expect(parseArguments(line.split(' '))).toEqual(request)
  })

  test.each(REFUSED)('refuses «khabar %s»', (line, message) => {
    const argv = line.split(' ').filter(word => word !== '')
    expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ name: 'CommandError', message }))
  })

  test.each([
    ['--time-zone Mars/Base', '--time-zone cannot be "Mars/Base". Give an IANA name such as "Asia/Riyadh".'],
    ['--week-start friday', `--week-start cannot be "friday". Use 'saturday', 'sunday' or 'monday'.`],
    ['--numeric-order dym', `--numeric-order cannot be "dym". Use 'dmy', 'mdy' or 'ymd'.`],
  ])('names «%s» in the words of the library, for both commands', (line, message) => {
    for (const command of ['annotate', 'dates']) {
      const argv = [command, 'a', ...line.split(' ')]
      expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ name: 'CommandError', message }))
    }
  })

  test.each([
    '2024-7-3',
    '2024-07-03T14:30:99',
    '2024-07-03T14:30+99:99',
    '2024-07-03T24:00',
    '2024-07-03T14',
    '٢٠٢٤-٠٧-٠٣',
    '03/07/2024',
  ])('does not take «%s» for an ISO date', reference => {
    expect(() => parseArguments(['annotate', '--reference', reference])).toThrow('is no ISO date')
  })

  test('refuses an empty file name, which would be an unset variable', () => {
    expect(() => parseArguments(['annotate', ''])).toThrow('a file name is empty')
  })

  test('shows what was typed without its control characters', () => {
    expect(() => parseArguments(['\u001B[31mred'])).toThrow('unknown command "\\u001b[31mred"')
  })
})
