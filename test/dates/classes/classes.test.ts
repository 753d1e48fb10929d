import { describe, expect, it } from 'vitest'
import { ALL_CASES } from './all-cases.js'
import { FLOORS } from './floors.js'
import { judge } from './judge.js'

describe('sentences of news, class by class', () => {
  it('hold each expected text, in order', () => {
    for (const { text, expected } of ALL_CASES) {
      let at = 0
      for (const wanted of expected) {
        const start = text.indexOf(wanted.text, at)
        expect(start, `«${wanted.text}» in «${text}»`).toBeGreaterThanOrEqual(at)
        at = start + wanted.text.length
      }
    }
  })

  it('come at least ten a class', () => {
    for (const number of FLOORS.keys())
      expect(ALL_CASES.filter(row => row.class === number).length, `class ${number}`).toBeGreaterThanOrEqual(
        10,
      )
  })

  it.each([...FLOORS])('are read wholly right in class %i, %i or more of them', (number, floor) => {
    const rows = ALL_CASES.filter(row => row.class === number)
    const right = rows.filter(row => judge(row).right).length
    console.log(`class ${number}: ${right}/${rows.length}`)
    expect(right).toBeGreaterThanOrEqual(floor)
  })
})
