import { type DateMention, findDates } from '../../../src/dates/index.js'
import type { ClassCase, ExpectedDate } from './class-case.js'
import { plainInterval } from './plain-interval.js'

const ZONE = /(?<=T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:Z|[+-][0-9]{2}:?[0-9]{2})$/u

/** Whether a mention has the extent, the value and the interval that are asked for. */
function isRight(mention: DateMention, wanted: ExpectedDate): boolean {
  if (mention.text !== wanted.text && wanted.extents?.includes(mention.text) !== true) return false
  if (wanted.mod !== undefined && mention.mod !== wanted.mod) return false
  if (wanted.kind !== undefined && mention.kind !== wanted.kind) return false
  const value = mention.value.replace(ZONE, '')
  if (value !== wanted.value) return wanted.values?.includes(value) === true
  const own = wanted.from === undefined ? plainInterval(value) : [wanted.from, wanted.to]
  return own === null || (mention.from === own[0] && mention.to === own[1])
}

/** What the library finds in a sentence, and whether that is all of what is expected and nothing else. */
export function judge(row: ClassCase): { readonly right: boolean; readonly found: readonly DateMention[] } {
  const found = findDates(row.text, { reference: row.reference })
  let next = 0
  const right = found.every(mention => {
    const wanted = row.expected[next]
    if (wanted !== undefined && isRight(mention, wanted)) {
      next += 1
      return true
    }
    return row.vague?.includes(mention.text) === true
  })
  return { right: right && next === row.expected.length, found }
}
