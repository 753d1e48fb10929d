import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitLines, type ByteLine } from '../../../src/cli/lines/split-lines.js'

async function* pieces(...chunks: (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

async function linesOf(chunks: (Uint8Array | string)[], longest = Infinity): Promise<ByteLine[]> {
  const lines: ByteLine[] = []
  for await (const some of splitLines(pieces(...chunks), longest)) lines.push(...some)
  return lines
}

const shown = ({ bytes, ended }: ByteLine): string =>
  `${bytes === null ? '(too long)' : Buffer.from(bytes).toString()}${ended ? '\n' : ''}`

describe('splitLines', () => {
  test('gives back every byte, however the stream is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ max: 12 })), async chunks => {
        const lines = await linesOf(chunks)
        const joined = lines.map(({ bytes, ended }) =>
          Buffer.concat([bytes ?? Buffer.of(), Buffer.from(ended ? '\n' : '')]),
        )
        expect(Buffer.concat(joined)).toEqual(Buffer.concat(chunks))
        expect(lines.slice(0, -1).every(({ ended }) => ended)).toBe(true)
      }),
    )
  })

  test('takes nothing but the line feed for the end of a line', async () => {
    const text = 'a\rb\u2028c\u0085d\v\n\ne'
    expect((await linesOf([text])).map(shown)).toEqual(['a\rb\u2028c\u0085d\v\n', '\n', 'e'])
  })

  test('keeps nothing of a line that is too long, and reads on behind it', async () => {
    const lines = await linesOf(['123', '45', '6\n12', '345\n', '1', '23456'], 5)
    expect(lines.map(shown)).toEqual(['(too long)\n', '12345\n', '(too long)'])
  })

  test('gives out a line when its line feed comes, not when the next piece does', async () => {
    const lines = splitLines(pieces('a\nb', '\n'), 5)
    const first = await lines.next()
    expect((first.value as ByteLine[]).map(shown)).toEqual(['a\n'])
    await lines.return(undefined)
  })
})
