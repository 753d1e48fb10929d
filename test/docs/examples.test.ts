import { describe, expect, it } from 'vitest'
import { carryImports } from './carry-imports.js'
import { typeErrors } from './check-types.js'
import { docComments, documents, findBlocks, readText, sources, type Block } from './find-blocks.js'
import { runExample } from './run-example.js'

const place = ({ file, line }: Block): string => `${file}:${String(line)}`

const blocks = findBlocks()
const inTypeScript = blocks.filter(block => block.info === 'ts')
const examples = [
  ...documents().flatMap(file => carryImports(inTypeScript.filter(block => block.file === file))),
  ...inTypeScript.filter(block => block.file.startsWith('src/')),
]

describe('the examples of the documents and of the doc comments', () => {
  it.each(examples.map(block => [place(block), block] as const))(
    '%s runs and gives what it states',
    async (_, block) => {
      const { stated, checked } = await runExample(block)
      expect(checked).toBe(stated)
    },
  )

  it('have no type errors', { timeout: 60_000 }, () => {
    expect(typeErrors(examples)).toEqual([])
  })

  it('are all of a kind that a test runs or reads', () => {
    const kinds = new Set(['ts', 'sh', 'json', 'text', ''])
    expect(
      blocks.filter(({ info }) => !kinds.has(info)).map(block => `${place(block)} ${block.info}`),
    ).toEqual([])
  })

  it('hold valid JSON where they say so', () => {
    for (const block of blocks.filter(({ info }) => info === 'json')) {
      expect(() => JSON.parse(block.code) as unknown, place(block)).not.toThrow()
    }
  })

  it('stand in a ts block behind every @example', () => {
    const bare = sources().flatMap(file =>
      docComments(readText(file))
        .filter(({ text }) =>
          [...text.matchAll(/@example\b([^@]*)/gu)].some(([, rest]) => !rest?.includes('```ts\n')),
        )
        .map(({ line }) => `${file}:${String(line)}`),
    )
    expect(bare).toEqual([])
  })
})
