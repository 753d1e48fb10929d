import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportElasticsearch, exportPostgres, exportSqlite } from '../../src/export/index.js'
import { withFiles } from './fixture.js'
import { runCli } from './run-cli.js'

describe('khabar export', () => {
  test('writes for PostgreSQL and SQLite the script of the preset, of search unless told', async () => {
    expect(await runCli(['export', 'postgres'])).toEqual({ code: 0, stdout: exportPostgres(), stderr: '' })
    const sqlite = await runCli(['export', 'sqlite', '--preset', 'lucene'])
    expect(sqlite).toEqual({ code: 0, stdout: exportSqlite('lucene'), stderr: '' })
  })

  test('writes the same JSON for Elasticsearch and OpenSearch', async () => {
    const { stdout } = await runCli(['export', 'elasticsearch', '--preset', 'strict'])
    expect(JSON.parse(stdout)).toEqual(exportElasticsearch('strict'))
    expect((await runCli(['export', 'opensearch', '--preset', 'strict'])).stdout).toBe(stdout)
  })

  test('replaces the output file and leaves nothing beside it', async () => {
    await withFiles(async write => {
      const output = await write('fold.sql', 'old')
      expect(await runCli(['export', 'postgres', '-o', output])).toEqual({ code: 0, stdout: '', stderr: '' })
      expect(await readFile(output, 'utf8')).toBe(exportPostgres())
      expect(await readdir(dirname(output))).toEqual(['fold.sql'])
      const { code, stderr } = await runCli(['export', 'postgres', '-o', join(output, 'none.sql')])
      expect([code, stderr]).toEqual([2, expect.stringContaining('a part of its path is a file')])
    })
  })

  test('writes to standard output for the file name «-»', async () => {
    expect((await runCli(['export', 'postgres', '-o', '-'])).stdout).toBe(exportPostgres())
  })

  test.each([
    [[], 'export needs a target: write khabar export postgres|elasticsearch|opensearch|sqlite.'],
    [['mysql'], 'unknown target "mysql": the targets are postgres, elasticsearch, opensearch, sqlite.'],
    [['postgers'], 'unknown target "postgers": did you mean postgres?'],
    [['sqlite', 'out.sql'], 'export takes one target, but got "out.sql" as well: write -o before a file.'],
    [['sqlite', '--preset', 'loose'], '--preset is "loose": give one of search, strict, lucene.'],
    [
      ['postgres', '--preset', 'clean'],
      '--preset is "clean", which is for display: give one of search, strict, lucene, or normalize texts before you store them.',
    ],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await runCli(['export', ...args])).toEqual({ code: 2, stdout: '', stderr: `khabar: ${message}\n` })
  })
})
