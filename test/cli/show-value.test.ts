import { describe, expect, test } from 'vitest'
import { showValue } from '../../src/cli/show-value.js'
import { withFiles } from './fixture.js'
import { runCli } from './run-cli.js'

const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

describe('showValue', () => {
  test.each([
    ['{"a":[1,"\\n"]}', '{"a":[1,"\\n"]}'],
    ['"\u202Eأ"', '"\\u202eأ"'],
    ['null', 'null'],
    ['1e400', 'a number too great'],
    ['-1e400', 'a number too great'],
  ])('shows %s as %s', (json, shown) => {
    expect(showValue(JSON.parse(json))).toBe(shown)
  })

  test('says that nothing is there', () => {
    expect(showValue(undefined)).toBe('missing')
  })
})

describe('values nested deeper than the stack', () => {
  const SHOWN = 'nested too deeply to be shown'

  test('are a wrong entry of a watchlist', async () => {
    await withFiles(async write => {
      const list = await write('deep.json', `[{"id":"a","names":${DEEP}}]`)
      const { code, stderr } = await runCli(['annotate', '-', '--watchlist', list])
      expect(stderr).toContain(`line 1: the names of "a" are ${SHOWN}. Give a list of strings.`)
      expect(code).toBe(2)
    })
  })

  test('are a wrong entry of a list of names', async () => {
    const { code, stderr } = await runCli(['names', 'search', '-', 'a'], { stdin: `[{"id":${DEEP}}]` })
    expect(stderr).toContain(`line 1: "id" is ${SHOWN}. Give a string`)
    expect(code).toBe(2)
  })

  test('are a bad line among others', async () => {
    const stdin = `"a"\n{"text":"b","id":${DEEP}}\n${DEEP}\n"c"\n`
    const { code, stderr } = await runCli(['annotate', '--jsonl'], { stdin })
    expect(stderr).toContain(`line 2: "id" is ${SHOWN}. Give a string`)
    expect(stderr).toContain(`line 3: ${SHOWN} is no article.`)
    expect(stderr).toContain('2 articles, 2 failed lines')
    expect(code).toBe(1)
  })
})
