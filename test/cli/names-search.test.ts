import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NameIndex } from '../../src/names/index.js'
import { withFiles } from './fixture.js'
import { runCli } from './run-cli.js'

const LIST = '\uFEFFفلاديمير بوتين\r\n\r\nغوغل\r\nعبد الفتاح السيسي\n'
const ENTRIES = '{"id":"ggl","names":["غوغل","Google"]}\n\n{"id":7,"names":"شنغهاي"}\n'

interface Answer {
  readonly query: string
  readonly results: readonly { readonly id: string | number; readonly name: string; readonly score: number }[]
}

async function search(stdin: string, ...rest: string[]): Promise<Answer[]> {
  const { stdout } = await runCli(['names', 'search', '-', '--json', ...rest], { stdin })
  return JSON.parse(stdout) as Answer[]
}

describe('khabar names search', () => {
  test('finds the names of a list by other spellings, with the number of the line as id', async () => {
    const answers = await search(LIST, 'Putin', 'جوجل', 'السيسي')
    expect(answers.map(({ query, results: [first] }) => [query, first?.id, first?.name])).toEqual([
      ['Putin', 1, 'فلاديمير بوتين'],
      ['جوجل', 3, 'غوغل'],
      ['السيسي', 4, 'عبد الفتاح السيسي'],
    ])
  })

  test('takes ids and names from lines of JSON', async () => {
    const answers = await search(ENTRIES, 'Google', 'شانجهاي')
    expect(answers.map(({ results: [first] }) => first?.id)).toEqual(['ggl', 7])
  })

  test.each(['\n', '\r\n', '\r'])('takes %j for the end of a line', async end => {
    const names = await search(['غوغل', '', 'شنغهاي', ''].join(end), 'جوجل', 'شانجهاي')
    expect(names.map(({ results: [first] }) => [first?.id, first?.name])).toEqual([
      [1, 'غوغل'],
      [3, 'شنغهاي'],
    ])
    const entries = await search(['# cities', 'sh\tشنغهاي', ''].join(end), 'شانجهاي')
    expect(entries[0]?.results[0]?.id).toBe('sh')
  })

  test.each([
    ['an array of JSON', '[\n{"id":"ggl","names":["غوغل","Google"]},\n{"id":7,"names":"شنغهاي"}]'],
    ['an object of JSON', '{"ggl":["غوغل","Google"],"7":"شنغهاي"}'],
    ['ids and names with tabs between them', '# companies, cities\nggl\tغوغل\tGoogle\r\n7\tشنغهاي\r\n'],
  ])('takes %s, as --watchlist does', async (_, stdin) => {
    const answers = await search(stdin, 'Google', 'شانجهاي')
    expect(answers.map(({ results: [first] }) => String(first?.id))).toEqual(['ggl', '7'])
  })

  test('prints a table for each query, without invisible characters into a pipe', async () => {
    const argv = ['names', 'search', '-', 'جوجل', 'زلمة', '--min-score', '0.9']
    const { code, stdout } = await runCli(argv, { stdin: LIST })
    expect(stdout).toMatch(
      /^1 result for جوجل\n {2}score {2}id {2}name\n {2}0\.9[0-9]{2} {2}3 {3}غوغل\n\nno results for زلمة\n$/u,
    )
    expect(code).toBe(0)
  })

  test('ends with code 1 where nothing is found', async () => {
    const { code, stdout } = await runCli(['names', 'search', '-', '!'], { stdin: LIST })
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'no results for !\n' })
  })

  test('refuses an empty query, which a variable may have held', async () => {
    const { code, stderr } = await runCli(['names', 'search', '-', 'Putin', ' '], { stdin: LIST })
    expect(stderr).toBe('khabar: query 2 is empty: give a name to look for.\n')
    expect(code).toBe(2)
  })

  test('gives no more and no worse results than it is asked for', async () => {
    const stdin = 'محمد علي\nمحمد علي كلاي\nمحمد علاء\n'
    const [all] = await search(stdin, 'محمد علي', '--min-score', '0')
    const [one] = await search(stdin, 'محمد علي', '--min-score', '0', '--limit', '1')
    const [good] = await search(stdin, 'محمد علي', '--min-score', '0.99')
    expect(all?.results.length).toBeGreaterThan(1)
    expect(one?.results).toEqual(all?.results.slice(0, 1))
    expect(good?.results).toEqual(all?.results.filter(({ score }) => score >= 0.99))
  })

  test.each([
    ['{"id":"a"}', 'list standard input, line 1: "names" is missing. Give a list of one string or more.'],
    [
      '{"id":"a","names":["b"]}\n{',
      'list standard input, line 2: this is not JSON. Write {"id": "...", "names": ["..."]} on one line.',
    ],
    [
      '{"id":null,"names":["b"]}',
      'list standard input, line 1: "id" is null. Give a string, or a number of at most 15 digits.',
    ],
    [
      '[{"id":"a","names":["b"]},\n{"id":"c"}]',
      'list standard input, line 2: "names" is missing. Give a list of one string or more.',
    ],
    [
      'a\tb\nc',
      'list standard input, line 2: "c" has no tab. Write the id, a tab, and the names with tabs between them.',
    ],
    ['\n \n', 'list standard input has no names. Write one on each line.'],
  ])('refuses the list %j', async (stdin, message) => {
    const result = await runCli(['names', 'search', '-', 'a'], { stdin })
    expect(result).toEqual({ code: 2, stdout: '', stderr: `khabar: ${message}\n` })
  })
})

describe('khabar names search --index', () => {
  test('keeps the bytes of a NameIndex, and uses them as long as the list is the same', async () => {
    await withFiles(async write => {
      const list = await write('list', LIST)
      const file = join(list, '../index')
      const argv = ['names', 'search', list, 'جوجل', '--json', '--index', file]
      const first = await runCli(argv)
      const stored = await readFile(file)
      const bytes = stored.subarray(stored.indexOf(0x0a) + 1)
      expect(
        NameIndex.fromBytes(bytes)
          .search('جوجل', { limit: 1 })
          .map(({ id }) => id),
      ).toEqual([3])

      // Another index under the same first line shows that the list is not read again.
      const other = NameIndex.from([{ id: 'other', names: ['غوغل'] }]).toBytes()
      await writeFile(file, Buffer.concat([stored.subarray(0, stored.indexOf(0x0a) + 1), other]))
      expect((await runCli(argv)).stdout).toContain('"id": "other"')

      await write('list', `${LIST}بوتين\n`)
      expect((await runCli(argv)).stdout).toBe(first.stdout)
      expect(await readFile(file)).not.toEqual(stored)
    })
  })

  test('builds a damaged index anew', async () => {
    await withFiles(async write => {
      const list = await write('list', LIST)
      const file = join(list, '../index')
      const argv = ['names', 'search', list, 'جوجل', '--index', file]
      const first = await runCli(argv)
      const stored = await readFile(file)
      await writeFile(file, stored.subarray(0, -9))
      expect(await runCli(argv)).toEqual(first)
      expect(await readFile(file)).toEqual(stored)
    })
  })

  test('does not write over a file that is no index', async () => {
    await withFiles(async write => {
      const list = await write('list', LIST)
      const notes = await write('notes', LIST)
      const { code, stderr } = await runCli(['names', 'search', list, 'جوجل', '--index', notes])
      expect(stderr).toBe(`khabar: --index is "${notes}", a file that is no index: give another name.\n`)
      expect(code).toBe(2)
      expect(await readFile(notes, 'utf8')).toBe(LIST)
    })
  })
})
