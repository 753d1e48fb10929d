import { link, open, readFile, symlink } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { withFiles } from '../fixture.js'
import { runCli } from '../run-cli.js'

const WATCHLIST = 'putin\tبوتين\n'

describe('an output that is read as well', () => {
  test.each(['watchlist', 'symbolic link', 'hard link'])('is refused as the %s', async name => {
    await withFiles(async write => {
      const articles = await write('articles.jsonl', '"وصل بوتين"\n')
      const watchlist = await write('people.tsv', WATCHLIST)
      const output = name === 'watchlist' ? watchlist : `${watchlist}.link`
      if (name === 'symbolic link') await symlink(watchlist, output)
      if (name === 'hard link') await link(watchlist, output)
      const argv = ['annotate', '--jsonl', articles, '--watchlist', watchlist, '-o', output]
      for (const more of [[], ['--resume']]) {
        const { code, stderr } = await runCli([...argv, ...more])
        expect(stderr).toBe(`khabar: --output is "${output}", which is read as well: give another name.\n`)
        expect(code).toBe(2)
      }
      expect(await readFile(watchlist, 'utf8')).toBe(WATCHLIST)
    })
  })

  test.each([[['annotate', '--jsonl']], [['report']]])(
    'is refused as standard input of %j',
    async command => {
      await withFiles(async write => {
        const file = await write('a.jsonl', '"أمس"\n')
        const handle = await open(file)
        const stdin = Object.assign(Readable.from([Buffer.from('"أمس"\n')]), { fd: handle.fd })
        const { code, stderr } = await runCli([...command, '-o', file], { stdin })
        await handle.close()
        expect(stderr).toBe(`khabar: --output is "${file}", which is read as well: give another name.\n`)
        expect(code).toBe(2)
        expect(await readFile(file, 'utf8')).toBe('"أمس"\n')
      })
    },
  )

  test('is refused as the list of an index, whatever it looks like', async () => {
    await withFiles(async write => {
      const list = await write('list', 'khabar names of list \nبوتين\n')
      const { code, stderr } = await runCli(['names', 'search', list, 'بوتين', '--index', list])
      expect(stderr).toBe(`khabar: --index is "${list}", which is read as well: give another name.\n`)
      expect(code).toBe(2)
      expect(await readFile(list, 'utf8')).toBe('khabar names of list \nبوتين\n')
    })
  })

  test('is not one with the same content under another name', async () => {
    await withFiles(async write => {
      const file = await write('a.jsonl', '"أمس"\n')
      const output = await write('b.jsonl', '"أمس"\n')
      const handle = await open(file)
      const stdin = Object.assign(Readable.from([Buffer.from('"أمس"\n')]), { fd: handle.fd })
      const { code } = await runCli(['annotate', '--jsonl', '-o', output], { stdin })
      await handle.close()
      expect(code).toBe(0)
      expect(await readFile(output, 'utf8')).toContain('"text":"أمس"')
    })
  })
})
