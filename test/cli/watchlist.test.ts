import { describe, expect, test } from 'vitest'
import type { ArticleWatchlistEntry } from '../../src/article/index.js'
import { parseWatchlistJson } from '../../src/cli/parse-watchlist-json.js'
import { parseWatchlistLines } from '../../src/cli/parse-watchlist-lines.js'
import { readWatchlist } from '../../src/cli/read-watchlist.js'
import { processIo } from '../../src/cli/command-io.js'
import { fixture, withFiles } from './fixture.js'

const LINES: readonly (readonly [what: string, text: string, entries: readonly ArticleWatchlistEntry[]])[] = [
  ['nothing', '', []],
  ['one name', 'xi\tشي', [{ id: 'xi', names: ['شي'] }]],
  ['several names', 'xi\tشي\tشي جين بينغ', [{ id: 'xi', names: ['شي', 'شي جين بينغ'] }]],
  ['comments and blank lines', '# who\n\n  # and\n \t \nxi\tشي\n', [{ id: 'xi', names: ['شي'] }]],
  [
    'line ends of Windows',
    'a\tب\r\nc\tد\r\n',
    [
      { id: 'a', names: ['ب'] },
      { id: 'c', names: ['د'] },
    ],
  ],
  ['blanks round a field, empty fields at the end', ' a \t ب \t\t', [{ id: 'a', names: ['ب'] }]],
  [
    'an id on two lines, which the library takes for one entry',
    'xi\tشي\nxi\tXi',
    [
      { id: 'xi', names: ['شي'] },
      { id: 'xi', names: ['Xi'] },
    ],
  ],
  ['an Arabic id', 'شي\tXi', [{ id: 'شي', names: ['Xi'] }]],
]

const WRONG_LINES: readonly (readonly [text: string, message: string])[] = [
  ['a\tب\nxi  شي', 'line 2: "xi  شي" has no tab. Write the id, a tab, and the names with tabs between them.'],
  ['\tشي', 'line 1: the id is empty. Give every entry an id of its own.'],
  ['xi\t', 'line 1: "xi" has no name. Give it one name or more.'],
  [
    '# x\n\nxi\t،',
    'line 3: "،", a name of "xi", has no Arabic or Latin letter. Write the name or take it out.',
  ],
  [
    'jp\t日本',
    'line 1: "日本", a name of "jp", has no Arabic or Latin letter. Write the name or take it out.',
  ],
]

const JSONS: readonly (readonly [what: string, text: string, entries: readonly ArticleWatchlistEntry[]])[] = [
  ['an empty list', '[]', []],
  ['a list', '[{"id":"xi","names":["شي"]}]', [{ id: 'xi', names: ['شي'] }]],
  ['a type', '[{"id":"xi","names":["شي"],"type":"person"}]', [{ id: 'xi', names: ['شي'], type: 'person' }]],
  ['fields of other programs', '[{"id":"xi","names":["شي"],"born":1953}]', [{ id: 'xi', names: ['شي'] }]],
  ['an object', '{"xi":["شي","Xi"]}', [{ id: 'xi', names: ['شي', 'Xi'] }]],
  ['one name as a string', '{"xi":"شي"}', [{ id: 'xi', names: ['شي'] }]],
  [
    'an entry on each line',
    '{"id":"xi","names":["شي"]}\r\n\r\n{"id":"putin","names":"بوتين","type":"person"}\r\n',
    [
      { id: 'xi', names: ['شي'] },
      { id: 'putin', names: ['بوتين'], type: 'person' },
    ],
  ],
  [
    'names that objects have of themselves',
    '{"__proto__":["شي"],"constructor":"بوتين"}',
    [
      { id: '__proto__', names: ['شي'] },
      { id: 'constructor', names: ['بوتين'] },
    ],
  ],
  ['one entry over several lines', '{\n"id":"xi",\n"names":["شي"]\n}', [{ id: 'xi', names: ['شي'] }]],
]

const WRONG_JSONS: readonly (readonly [text: string, message: string])[] = [
  [
    '[\n{"id":"xi" "names":[]}]',
    'line 2: this is not JSON. Check the commas, quotes and brackets there and just before.',
  ],
  [
    '[{"id":"xi",\n\n',
    'line 1: this is not JSON. Check the commas, quotes and brackets there and just before.',
  ],
  ['[\n  {"id":"a","names":["ب"]},\n  {"names":["شي"]}]', 'line 3: "id" is missing. Give a string.'],
  ['[{"id":7,"names":["شي"]}]', 'line 1: "id" is 7. Give a string.'],
  ['[{"id":"[},","names":["ب"]},\n"شي"]', 'line 2: "شي" is no entry. Write {"id": "...", "names": ["..."]}.'],
  [
    '{"id":"xi","names":["شي"]}\n\n{"id":"a"',
    'line 3: this is not JSON. Write {"id": "...", "names": ["..."]} on one line.',
  ],
  ['[null]', 'line 1: null is no entry. Write {"id": "...", "names": ["..."]}.'],
  ['[{"id":"xi"}]', 'line 1: the names of "xi" are missing. Give a list of strings.'],
  ['[{"id":"xi","names":[1]}]', 'line 1: the names of "xi" are [1]. Give a list of strings.'],
  ['{"xi":{"names":["شي"]}}', 'at "xi": the names of "xi" are {"names":["شي"]}. Give a list of strings.'],
  [
    '{"xi":["شي"],\n"putin":["بوتين"],\n"\\u0078i":["Xi"]}',
    'line 3: the id "xi" is there a second time. Give its names in one list.',
  ],
  ['{"xi":[]}', 'at "xi": "xi" has no name. Give it one name or more.'],
  [
    '[{"id":"xi","names":["شي"],"type":"leader"}]',
    'line 1: "type" of "xi" is "leader". Give one of person, place, organisation, or none.',
  ],
]

describe('parseWatchlistLines', () => {
  test.each(LINES)('reads %s', (_, text, entries) => {
    expect(parseWatchlistLines(text)).toEqual(entries)
  })

  test.each(WRONG_LINES)('refuses %j and names the line', (text, message) => {
    expect(() => parseWatchlistLines(text)).toThrow(
      expect.objectContaining({ name: 'CommandError', message }),
    )
  })
})

describe('parseWatchlistJson', () => {
  test.each(JSONS)('reads %s', (_, text, entries) => {
    expect(parseWatchlistJson(text)).toEqual(entries)
  })

  test.each(WRONG_JSONS)('refuses %j and names the line', (text, message) => {
    expect(() => parseWatchlistJson(text)).toThrow(expect.objectContaining({ name: 'CommandError', message }))
  })
})

describe('readWatchlist', () => {
  test('reads the same entries from lines and from JSON, types aside', async () => {
    const lines = await readWatchlist(fixture('people.tsv'), processIo())
    const json = await readWatchlist(fixture('people.json'), processIo())
    expect(json).toEqual(lines.map(entry => ({ ...entry, type: 'person' })))
  })

  test('knows JSON by its first sign, behind a byte order mark and blanks, whatever the file is called', async () => {
    await withFiles(async write => {
      const path = await write('names.txt', '\uFEFF\n {"xi":["شي"]}')
      expect(await readWatchlist(path, processIo())).toEqual([{ id: 'xi', names: ['شي'] }])
    })
  })

  test('names the file before the line', async () => {
    await withFiles(async write => {
      const path = await write('names.tsv', 'xi')
      await expect(readWatchlist(path, processIo())).rejects.toThrow(
        `watchlist "${path}", line 1: "xi" has no tab.`,
      )
    })
  })
})
