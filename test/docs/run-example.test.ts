import { describe, expect, it } from 'vitest'
import { carryImports } from './carry-imports.js'
import { typeErrors } from './check-types.js'
import { type Block } from './find-blocks.js'
import { runExample } from './run-example.js'

const block = (code: string): Block => ({ file: 'none', line: 1, info: 'ts', code })

describe('the runner of examples', () => {
  it('compares a value with the literal on the next line, deeply', async () => {
    expect(await runExample(block("[{ a: ['x'] }]\n// → [{ a: ['x'] }]"))).toEqual({ stated: 1, checked: 1 })
    await expect(runExample(block('[1, 2]\n// → [1, 3]'))).rejects.toThrow('none:1')
  })

  it('reads a literal that goes on over several comment lines, and stops where it is complete', async () => {
    const code = 'const list = [1, 2]\nlist\n// → [\n//   1, 2,\n// ]\n// A remark.'
    expect(await runExample(block(code))).toEqual({ stated: 1, checked: 1 })
  })

  it('checks declarations, printed values and promises', async () => {
    const code = 'const one = 1 // → 1\nconsole.log(one + 1)\n// → 2\nawait Promise.resolve(3)\n// → 3'
    expect(await runExample(block(code))).toEqual({ stated: 3, checked: 3 })
  })

  it('refuses a result that is no literal or follows no statement', async () => {
    await expect(runExample(block('1 + 1\n// → one + one'))).rejects.toThrow('not a literal')
    await expect(runExample(block('for (const n of [1]) {\n  n\n  // → 1\n}'))).rejects.toThrow(
      'follow no statement',
    )
  })

  it('refuses a module that a user of khabar need not have', async () => {
    await expect(runExample(block("import { add } from 'calculator'\nadd(1, 2)"))).rejects.toThrow(
      'calculator',
    )
  })

  it('lets a block that imports nothing use what the blocks before it imported', async () => {
    const first = block("import { isMark as mark } from 'khabar/letters'\nmark(0x64e)\n// → true")
    const [, second] = carryImports([first, block('mark(0x628)\n// → false')])
    expect(await runExample(second ?? first)).toEqual({ stated: 1, checked: 1 })
    await expect(runExample(block('mark(0x628)\n// → false'))).rejects.toThrow('mark is not defined')
  })

  it('finds type errors and says where', { timeout: 60_000 }, () => {
    expect(typeErrors([block("const text: string = 'a'\nconst n: number = text")])).toEqual([
      "none:2 Type 'string' is not assignable to type 'number'.",
    ])
  })
})
