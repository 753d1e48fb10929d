import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, withFiles } from './fixture.js'
import { runCli } from './run-cli.js'

describe('khabar report', () => {
  test('writes the page of all files to the output and nothing else', async () => {
    await withFiles(async write => {
      const output = await write('report.html', 'old')
      const argv = ['report', fixture('fair.txt'), fixture('harbour.txt'), '-o', output]
      expect(await runCli(argv)).toEqual({ code: 0, stdout: '', stderr: '' })
      const page = await readFile(output, 'utf8')
      expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u)
      expect(page.match(/<article /gu)).toHaveLength(2)
      expect(await readdir(dirname(output))).toEqual(['report.html'])
    })
  })

  test('writes to standard output unless told where', async () => {
    const { code, stdout } = await runCli(['report'], { stdin: 'وصل أمس' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<!doctype html>.*<\/html>\n$/su)
  })

  test('counts relative dates from the reference', async () => {
    const { stdout } = await runCli(['report', '--reference', '2024-05-06'], { stdin: 'وصل أمس' })
    expect(stdout).toContain('<text class="value" x="100%" y="43">2024-05-05</text>')
  })

  test('leaves the output as it was where an input cannot be read', async () => {
    await withFiles(async write => {
      const output = await write('report.html', 'old')
      const bad = await write('bad.txt', new Uint8Array([0xc7, 0xe1]))
      const { code, stderr } = await runCli(['report', fixture('fair.txt'), bad, '-o', output])
      expect(code).toBe(2)
      expect(stderr).toContain('is not UTF-8')
      expect(await readFile(output, 'utf8')).toBe('old')
    })
  })

  test('refuses an output that is read as well, and one in no directory', async () => {
    await withFiles(async write => {
      const file = await write('a.txt', 'وصل أمس')
      expect((await runCli(['report', file, '-o', file])).stderr).toContain('which is read as well')
      const nowhere = join(dirname(file), 'none', 'report.html')
      expect((await runCli(['report', file, '-o', nowhere])).stderr).toContain('there is no such directory')
      expect(await readFile(file, 'utf8')).toBe('وصل أمس')
    })
  })
})
