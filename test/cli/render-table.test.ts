import { describe, expect, test } from 'vitest'
import { renderTable } from '../../src/cli/render-table.js'
import { textWidth } from '../../src/cli/text-width.js'

const PLAIN = { colors: false, isolates: false }
const COLUMNS = [{ header: 'id' }, { header: 'count', align: 'right' }, { header: 'text' }] as const

describe('renderTable', () => {
  test('aligns columns by what is seen, not by code units', () => {
    const rows = [
      ['مُحَمَّد', '3', 'مُحَمَّد'],
      ['习', '12', 'شي'],
      ['xi-jinping', '', 'شي جين بينغ'],
    ]
    const lines = renderTable(COLUMNS, rows, PLAIN)
    expect(lines).toEqual([
      'id          count  text',
      'مُحَمَّد            3  مُحَمَّد',
      '习             12  شي',
      'xi-jinping         شي جين بينغ',
    ])
    const starts = lines.map(
      (line, index) => textWidth(line) - textWidth(['text', ...rows.map(row => row[2] ?? '')][index] ?? ''),
    )
    expect(new Set(starts)).toEqual(new Set([19]))
  })

  test('isolates right-to-left cells, and only those, without moving a column', () => {
    expect(
      renderTable(
        COLUMNS,
        [
          ['شي', '3', 'Xi'],
          ['xi', '12', 'شي'],
        ],
        { colors: false, isolates: true },
      ),
    ).toEqual(['id  count  text', '\u2068شي\u2069      3  Xi', 'xi     12  \u2068شي\u2069'])
  })

  test('leaves out a column that is empty throughout, and blanks at the end of a line', () => {
    expect(
      renderTable(
        COLUMNS,
        [
          ['a', '', 'ب'],
          ['bb', '', ''],
        ],
        PLAIN,
      ),
    ).toEqual(['id  text', 'a   ب', 'bb'])
  })

  test('keeps a cell on its line and away from the terminal', () => {
    const cell = ' شي\n\tجين\u2028بينغ \u001B[31m\u202Eabc\u2069'
    expect(renderTable([{ header: 'text' }], [[cell]], PLAIN)).toEqual(['text', 'شي جين بينغ \uFFFD[31mabc'])
  })
})
