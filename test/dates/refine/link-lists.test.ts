import { expect, test } from 'vitest'
import { findDates } from '../../../src/dates/index.js'

/** A Thursday. */
const reference = '2024-07-04'

/** Months and days of months that are listed, and the values of all. */
const LISTS: readonly (readonly [sentence: string, values: readonly string[]])[] = [
  ['جرت الانتخابات في 28 يونيو و5 يوليو', ['2024-06-28', '2024-07-05']],
  ['التقيا في 28 يونيو، و5 يوليو', ['2024-06-28', '2024-07-05']],
  ['التقيا في 28 يونيو، 5 يوليو', ['2024-06-28', '2024-07-05']],
  ['التقيا في يونيو، ويوليو', ['2024-06', '2024-07']],
  ['جرت الجولتان في 20 ديسمبر و10 يناير', ['2023-12-20', '2024-01-10']],
  ['في أشهر يونيو ويوليو وأغسطس الماضية', ['2023-06', '2023-07', '2023-08']],
  ['في نوفمبر وديسمبر ويناير الماضية', ['2023-11', '2023-12', '2024-01']],
  ['في 28 ديسمبر و3 يناير المقبلين', ['2024-12-28', '2025-01-03']],
  ['ستعقد في يوليو وأغسطس وسبتمبر', ['2024-07', '2024-08', '2024-09']],
  // Months far from each other are not one after the other: each is the last one.
  ['وقعت هجمات في مايو وديسمبر', ['2024-05', '2023-12']],
  // A year of its own, and a word between them.
  ['جرت في 28 يونيو 2019 و5 يوليو', ['2019-06-28', '2023-07-05']],
  ['جرت في 28 يونيو ثم جرت في 5 يوليو', ['2024-06-28', '2023-07-05']],
  ['هطلت في يونيو ثلوج ويوليو الماضيين', ['2024-06', '2023-07']],
]

test.each(LISTS)('%s', (sentence, values) => {
  expect(findDates(sentence, { reference }).map(date => date.value)).toEqual(values)
})

test('a list of any length is one after the other', () => {
  const months = Array.from({ length: 2000 }, (_, at) => (at % 2 === 0 ? 'يونيو' : 'يوليو'))
  const values = findDates(`في ${months.join(' و')}`, { reference }).map(date => date.value)
  expect(new Set(values)).toEqual(new Set(['2024-06', '2024-07']))
})
