import type { Fields, Found } from '../parsers/found.js'
import { isSign, type Term } from '../terms/term.js'

/** Members of a list this close together are one after the other, in months. */
const NEIGHBOURS = 1

/**
 * Months and days of months in a list share what only one of them says: `28 يونيو و5 يوليو` follow each other, and of
 * `يونيو ويوليو وأغسطس الماضية` all are before the last one.
 */
export function linkLists(found: readonly Found[], terms: readonly Term[]): readonly Found[] {
  const linked = [...found]
  for (let at = found.length - 1; at > 0; at -= 1) {
    const [before, own] = [linked[at - 1], linked[at]]
    if (before === undefined || own === undefined || !areListed(before, own, terms)) continue
    if (own.fields.monthPick !== undefined || own.fields.listed !== undefined)
      linked[at - 1] = listed(before, own.fields, false)
  }
  for (let at = 1; at < found.length; at += 1) {
    const [before, own] = [linked[at - 1], linked[at]]
    if (before === undefined || own === undefined || !areListed(before, own, terms)) continue
    if (
      own.fields.monthPick === undefined &&
      own.fields.listed === undefined &&
      isNext(before.fields, own.fields)
    )
      linked[at] = listed(own, before.fields, true)
  }
  return linked
}

/** Led by the first or the last of all, so that a list of any length is resolved in one step for each member. */
function listed(one: Found, { listed, ...fields }: Fields, behind: boolean): Found {
  return { ...one, fields: { ...one.fields, listed: { lead: listed?.lead ?? fields, behind } } }
}

function areListed(before: Found, own: Found, terms: readonly Term[]): boolean {
  if (!isYearless(before) || !isYearless(own) || before.fields.monthPick !== undefined) return false
  if ((before.fields.day === undefined) !== (own.fields.day === undefined)) return false
  const [first, second] = [terms[before.next], terms[before.next + 1]]
  if (own.at === before.next) return first?.clitics === 'و'
  return own.at === before.next + 1 && (isSign(first, ',') || first?.text === 'و' || second?.clitics === 'و')
}

/** A month of our calendar, or a day of one, and nothing else. */
function isYearless({ fields, until }: Found): boolean {
  const { month, day: _day, monthPick: _pick, listed: _listed, ...others } = fields
  return month !== undefined && until === undefined && Object.keys(others).length === 0
}

function isNext(before: Fields, own: Fields): boolean {
  const months = ((own.month ?? 0) - (before.month ?? 0) + 12) % 12
  return months <= NEIGHBOURS && (months > 0 || (own.day ?? 0) > (before.day ?? 0))
}
