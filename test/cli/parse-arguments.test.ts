import { describe, expect, test } from 'vitest'
import { parseArguments, type Request } from '../../src/cli/parse-arguments.js'

const UNDERSTOOD: readonly (readonly [line: string, request: Request])[] = [
  ['annotate', { command: 'annotate', files: ['-'], format: 'table' }],
  ['annotate -', { command: 'annotate', files: ['-'], format: 'table' }],
  ['annotate a.txt b.txt', { command: 'annotate', files: ['a.txt', 'b.txt'], format: 'table' }],
  ['annotate --json a.txt', { command: 'annotate', files: ['a.txt'], format: 'json' }],
  ['annotate a.txt --jsonl', { command: 'annotate', files: ['a.txt'], format: 'jsonl' }],
  [
    'annotate --watchlist w.tsv a',
    { command: 'annotate', files: ['a'], format: 'table', watchlist: 'w.tsv' },
  ],
  [
    'annotate a --watchlist=w.tsv',
    { command: 'annotate', files: ['a'], format: 'table', watchlist: 'w.tsv' },
  ],
  ['annotate a --watchlist -', { command: 'annotate', files: ['a'], format: 'table', watchlist: '-' }],
  [
    'annotate a --reference 2024-02-29',
    { command: 'annotate', files: ['a'], format: 'table', reference: '2024-02-29' },
  ],
  [
    'annotate a --reference 2024-07-03T14:30+03:00',
    { command: 'annotate', files: ['a'], format: 'table', reference: '2024-07-03T14:30+03:00' },
  ],
  ['annotate -- --json', { command: 'annotate', files: ['--json'], format: 'table' }],
  ['normalize', { command: 'normalize', files: ['-'], preset: 'search' }],
  ['normalize a --preset clean', { command: 'normalize', files: ['a'], preset: 'clean' }],
  ['normalize --preset=lucene', { command: 'normalize', files: ['-'], preset: 'lucene' }],
  ['--help', { command: 'help', topic: 'khabar' }],
  ['-h', { command: 'help', topic: 'khabar' }],
  ['help', { command: 'help', topic: 'khabar' }],
  ['help annotate', { command: 'help', topic: 'annotate' }],
  ['help normalize', { command: 'help', topic: 'normalize' }],
  ['annotate --help', { command: 'help', topic: 'annotate' }],
  ['annotate -h', { command: 'help', topic: 'annotate' }],
  ['normalize a.txt --nonsense --help', { command: 'help', topic: 'normalize' }],
  ['--version', { command: 'version' }],
  ['-v', { command: 'version' }],
]

const REFUSED: readonly (readonly [line: string, message: string])[] = [
  ['', 'no command given: try "khabar annotate FILE" or "khabar --help".'],
  ['anotate a', 'unknown command "anotate": did you mean annotate?'],
  ['dates a', 'unknown command "dates": the commands are annotate, normalize; see "khabar --help".'],
  ['help dates', 'unknown command "dates": the commands are annotate, normalize; see "khabar --help".'],
  [
    'constructor',
    'unknown command "constructor": the commands are annotate, normalize; see "khabar --help".',
  ],
  [
    '--json a',
    '"--json" stands where the command should: write "khabar annotate" or "khabar normalize" before options and files.',
  ],
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
    '2024-7-3',
    '2024-07-03 14:30',
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
