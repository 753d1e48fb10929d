import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { CommandError } from '../../src/cli/command-error.js'
import { reportError } from '../../src/cli/report-error.js'
import { ClosedOutput, writeText } from '../../src/cli/write-output.js'
import { KhabarError } from '../../src/khabar-error.js'

async function report(error: unknown): Promise<{ code: number; stderr: string }> {
  const stream = new PassThrough()
  const code = await reportError(error, stream)
  return { code, stderr: String(stream.read() ?? '') }
}

describe('reportError', () => {
  test('tells a mistake of the caller in one line, with code 2', async () => {
    expect(await report(new CommandError('--x is wrong.'))).toEqual({
      code: 2,
      stderr: 'khabar: --x is wrong.\n',
    })
    const refused = new KhabarError('bad-option', { what: 'option "a"', got: 1, instead: 'Give 2.' })
    expect(await report(refused)).toEqual({ code: 2, stderr: 'khabar: option "a" cannot be 1. Give 2.\n' })
  })

  test('owns up to a fault of its own, with the trace and code 70', async () => {
    const { code, stderr } = await report(new TypeError('x is not a function'))
    expect(code).toBe(70)
    expect(stderr).toMatch(/^khabar: this is a fault in khabar, .*\nTypeError: x is not a function\n +at /u)
    expect((await report('thrown text')).stderr).toContain('\nthrown text\n')
  })

  test('says nothing when the reader went away', async () => {
    expect(await report(new ClosedOutput('closed'))).toEqual({ code: 0, stderr: '' })
  })

  test('keeps its exit code when nobody reads the messages either', async () => {
    const closed = new PassThrough()
    closed.on('error', () => undefined)
    closed.destroy()
    expect(await reportError(new CommandError('--x is wrong.'), closed)).toBe(2)
  })

  test('says that the disk is full, as a matter of the caller', async () => {
    const full = new PassThrough()
    full.on('error', () => undefined)
    full.write = ((_: string, done: (error: Error) => void) => {
      done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
      return false
    }) as never
    const error = await writeText(full, 'text').catch((caught: unknown) => caught)
    const message = 'khabar: cannot write the output (ENOSPC). Make room, or write elsewhere.\n'
    expect(await report(error)).toEqual({ code: 2, stderr: message })
  })
})
