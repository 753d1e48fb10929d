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
  // Backward first: `الماضية` stands behind the last one and holds for all.
  for (let at = found.length - 1; at > 0; at -= 1) {
    const [before, own] = [linked[at - 1], linked[at]]
    if (before === undefined || own === undefined || !areListed(before, own, terms)) continue
    if (!isOpen(own)) linked[at - 1] = ledBy(own.fields, before, false)
  }
  for (let at = 1; at < found.length; at += 1) {
    const [before, own] = [linked[at - 1], linked[at]]
    if (before === undefined || own === undefined || !areListed(before, own, terms)) continue
    if (isOpen(own) && isNext(before.fields, own.fields)) linked[at] = ledBy(before.fields, own, true)
  }
  return linked
}

/** Nothing is said of its year, by itself or by another member. */
function isOpen({ fields }: Found): boolean {
  return fields.monthPick === undefined && fields.listed === undefined
}

/** Led by the first or the last of all, so that a list of any length is resolved in one step for each member. */
function ledBy({ listed, ...fields }: Fields, one: Found, behind: boolean): Found {
  return { ...one, fields: { ...one.fields, listed: { lead: listed?.lead ?? fields, behind } } }
}

/** A comma, `و` or both stand between the two, and nothing else. */
function areListed(before: Found, own: Found, terms: readonly Term[]): boolean {
  if (!isYearless(before) || !isYearless(own) || before.fields.monthPick !== undefined) return false
  if ((before.fields.day === undefined) !== (own.fields.day === undefined)) return false
  const at = isSign(terms[before.next], ',') ? before.next + 1 : before.next
  // Before figures `و` is a term by itself.
  if (terms[at]?.text === 'و') return own.at === at + 1
  return own.at === at && (at > before.next || terms[at]?.clitics === 'و')
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
