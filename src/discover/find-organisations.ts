import { knownOrganisation } from './known-organisation.js'
import { organisationBehindHead, type OrganisationStretch } from './organisation-extent.js'
import { properReadings } from './proper-readings.js'
import { continues } from './read-words.js'
import { isFree, take, type TextReading } from './text-reading.js'
import { isName } from './word-class.js'

const HEAD_SCORE = 0.7
const KNOWN_SCORE = 0.95
/** The last words of such names: the Red Cross and the Red Crescent, the Revolutionary Guard. */
const SHARED = ['الاحمر', 'الثوري']
const NAMING_HEADS = [
  'نادي',
  'شركه',
  'منظمه',
  'وكاله',
  'حركه',
  'حزب',
  'جماعه',
  'تنظيم',
  'صحيفه',
  'قناه',
  'مجله',
  'شبكه',
  'حلف',
]

/** Takes the organisations of a text: by their head noun, and those that are known by name. */
export function findOrganisations(reading: TextReading): void {
  for (let at = 0; at < reading.words.length; at++) {
    if (!isFree(reading, at, at + 1)) continue
    const byHead = organisationBehindHead(reading, at)
    const byName = knownOrganisation(reading, at)
    const isLonger =
      byName &&
      (byName.to >= (byHead?.to ?? 0) ||
        byName.to > at + 2 ||
        isNameBehind(reading, byName.to, at, byHead?.clitics))
    const head = byHead ?? namingHead(reading, at)
    const behind = head && endOfKnownBehind(reading, at)
    if (head && behind && !isLonger) {
      take(reading, {
        ...head,
        to: Math.max(behind, head.to),
        kind: 'organisation',
        from: at,
        score: KNOWN_SCORE,
        evidence: ['head', 'known'],
      })
      at = Math.max(behind, head.to) - 1
    } else if (byName && isLonger) {
      const to = isShared(reading, at, byName.to) ? byName.to + 1 : byName.to
      take(reading, {
        ...byName,
        to,
        kind: 'organisation',
        from: at,
        score: KNOWN_SCORE,
        evidence: ['known'],
      })
      at = to - 1
    } else if (byHead) {
      take(reading, { ...byHead, kind: 'organisation', from: at, score: HEAD_SCORE, evidence: ['head'] })
      at = byHead.to - 1
    }
  }
}

/** `حركة النهضة العجمي الوريمي`: what a known name has behind it is somebody's name, and no complement of its head. */
function isNameBehind(
  { classes }: TextReading,
  to: number,
  from: number,
  clitics: string | undefined,
): boolean {
  const wordClass = classes[to]
  return clitics !== undefined && to > from + 1 && isName(wordClass)
}

/** `الهلال الأحمر اليمني`: of what every country has one the nationality belongs to the name. */
function isShared({ words, classes }: TextReading, from: number, to: number): boolean {
  const last = words[to - 1]?.text ?? ''
  const adjective = words[to]
  return (
    to > from + 1 &&
    SHARED.includes(last) &&
    adjective?.kind === 'word' &&
    adjective.definite &&
    adjective.before === '' &&
    classes[to] === 'demonym'
  )
}

/** A head without article that only says what the known name behind it is: `نادي فنربخشة`. */
function namingHead({ words }: TextReading, at: number): OrganisationStretch | undefined {
  const head = properReadings(words[at]?.text ?? '').find(({ rest }) => NAMING_HEADS.includes(rest))
  return head && { to: at + 1, clitics: head.clitics, cliticLength: head.length, elided: '' }
}

/** `شركة أوبن إيه آي`: the end of a known name right behind the head. */
function endOfKnownBehind(reading: TextReading, head: number): number | undefined {
  const next = reading.words[head + 1]
  const name = next && continues(next) ? knownOrganisation(reading, head + 1) : undefined
  return name?.clitics === '' ? name.to : undefined
}
