import type { DateMention } from '../dates/index.js'
import { DATE_LABELS, EVIDENCE_LABELS, FLAG_LABELS, MARK_LABELS, MOD_LABELS } from './lexicon/labels.js'
import type { ReportMark } from './report-mark.js'

const SEPARATOR = ' · '
/** Keeps Latin letters and digits in their order within a line of Arabic; closed again by POP. */
const ISOLATE = '\u2066'
const POP = '\u2069'
const PERCENT = 100

/** What a mark stands for, as lines of plain text: the value and interval of a date, the entity and evidence of a name. */
export function explainMark({ kind, date, name, entity }: ReportMark): string[] {
  if (date) return explainDate(date)
  if (!name || !entity) return []
  const evidence = name.evidence.map(what => EVIDENCE_LABELS[what] ?? what)
  const id = entity.kind === 'place' && entity.id !== entity.label ? [latin(entity.id)] : []
  return [
    [MARK_LABELS[kind], entity.label, ...id].join(SEPARATOR),
    `الدليل: ${evidence.join('، ')}${SEPARATOR}الدرجة: ${latin(`${Math.round(name.score * PERCENT)}%`)}`,
  ]
}

function explainDate(date: DateMention): string[] {
  const { kind, value, mod, flags, calendar, implied, alternatives = [] } = date
  const head = [DATE_LABELS[kind], latin(value), ...(mod === undefined ? [] : [MOD_LABELS[mod]])]
  return [
    head.join(SEPARATOR),
    ...interval(date),
    ...(calendar === 'gregory' ? [] : ['بالتقويم الهجري، أم القرى']),
    ...(implied.length === 0 ? [] : ['محسوب من تاريخ النشر أو من السياق']),
    ...flags.map(flag => FLAG_LABELS[flag]),
    ...(alternatives.length === 0
      ? []
      : [`قراءة أخرى: ${alternatives.map(other => latin(other.value)).join('، ')}`]),
  ]
}

function interval({ from, to }: DateMention): string[] {
  const ends = [
    ...(from === undefined ? [] : [`من ${latin(from)}`]),
    ...(to === undefined ? [] : [`إلى ما قبل ${latin(to)}`]),
  ]
  return ends.length === 0 ? ['لا يحدد يوما'] : [ends.join(' ')]
}

function latin(text: string): string {
  return `${ISOLATE}${text}${POP}`
}
