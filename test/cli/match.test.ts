import { describe, expect, test } from 'vitest'
import { matchNames } from '../../src/names/index.js'
import { runCli } from './run-cli.js'

describe('khabar match', () => {
  test('shows the verdict, and a line for each word and each change of letters', async () => {
    const { code, stdout, stderr } = await runCli(['match', 'جورباتشوف', 'غورباتشوف'])
    const [verdict, score, , parts, header, ...rows] = stdout.trimEnd().split('\n')
    expect(verdict).toBe('same name, another spelling')
    expect(score).toMatch(/^ {2}score 0\.[0-9]{3}$/u)
    expect(parts).toBe('1 part')
    expect(header?.trim().split(/ +/u)).toEqual(['part', 'relation', 'what', 'text'])
    expect(rows.map(row => row.trim().split(/ +/u)).slice(0, 2)).toEqual([
      ['1', 'spelling', 'A', 'جورباتشوف'],
      ['B', 'غورباتشوف'],
    ])
    expect(rows.length).toBeGreaterThan(2)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test.each([
    ['سالم', 'سليم', 1],
    ['', '', 1],
    ['بوتين', 'Putin', 0],
  ])(
    'ends for «%s» and «%s» with code %i and prints with --json what matchNames answers',
    async (a, b, code) => {
      const result = await runCli(['match', a, b, '--json'])
      expect(JSON.parse(result.stdout)).toEqual({ a, b, ...matchNames(a, b) })
      expect(result.code).toBe(code)
    },
  )

  test('shows no table for names that differ', async () => {
    const { stdout } = await runCli(['match', 'سالم', 'سليم'])
    expect(stdout).toMatch(/^different names\n {2}score 0\.[0-9]{3}\n$/u)
  })

  test('shows no letters of aliases, which have none in common', async () => {
    const { stdout } = await runCli(['match', 'المجر', 'هنغاريا'])
    expect(stdout).toMatch(/^same name, another name of the same bearer\n {2}score 0\.[0-9]{3}\n$/u)
  })

  test.each([
    ['日本', '日本', ['A', 'B']],
    ['', 'Putin', ['A']],
    ['7', '،', ['B']],
  ])('tells for «%s» and «%s» what cannot be compared', async (a, b, which) => {
    const { stdout } = await runCli(['match', a, b])
    const told = which.map(name => `  ${name} has no Arabic or Latin letter and no digit to compare\n`)
    expect(stdout).toBe(`different names\n  score 0.000\n${told.join('')}`)
  })

  test('isolates Arabic on a terminal, one stretch a line', async () => {
    const { stdout } = await runCli(['match', 'جورباتشوف', 'Gorbachev'], { isTTY: true })
    expect(stdout).toContain('\u2068جورباتشوف\u2069')
    for (const line of stdout.split('\n')) expect(line.split('\u2068').length).toBeLessThanOrEqual(2)
  })
})
