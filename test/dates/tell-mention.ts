import type { DateMention } from '../../src/dates/index.js'

/** All that a mention says but its offsets, in one line: `4 مايو = 2025-05-04, date day, 2025-05-04..2025-05-05, known …`. */
export function tellMention(mention: DateMention): string {
  const { text, value, mod, kind, grain, from, to, flags, alternatives = [], known, implied } = mention
  return [
    `${text} = ${value}${mod === undefined ? '' : ` ${mod}`}`,
    `${kind} ${grain}`,
    ...(from === undefined && to === undefined ? [] : [`${from ?? ''}..${to ?? ''}`]),
    ...alternatives.map(other => `or ${other.value}`),
    ...(known.length > 0 ? [`known ${known.join(' ')}`] : []),
    ...(implied.length > 0 ? [`implied ${implied.join(' ')}`] : []),
    ...flags,
  ].join(', ')
}

/** A text and what {@link tellMention} says of each mention in it; the reference is Tuesday, 2 September 2025. */
export type WholeMention = readonly [text: string, ...told: string[]]
