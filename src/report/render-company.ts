import { escapeText } from './escape-html.js'
import type { ReportArticle } from './report-article.js'
import type { ReportEntity } from './report-mark.js'

/** Entities that stand in one paragraph with another, and in how many. */
type Company = Map<ReportEntity, Map<ReportEntity, number>>

/** Who appears with whom: for each person the persons and organisations of the same paragraphs. */
export function renderCompany(articles: readonly ReportArticle[], entities: readonly ReportEntity[]): string {
  const company = findCompany(articles, entities)
  const rows = [...company]
    .filter(([entity]) => entity.kind === 'person')
    .map(([entity, others]) => ({ entity, others: [...others].sort((a, b) => b[1] - a[1]) }))
    .sort((a, b) => b.others.length - a.others.length)
  if (rows.length === 0) return '<p>لا يجتمع شخص مع غيره في فقرة واحدة.</p>'
  const body = rows.map(({ entity, others }) => {
    const items = others.map(
      ([{ label, kind }, count]) =>
        `<li><bdi class="kind ${kind}">${escapeText(label)}</bdi> <span class="count">×${count}</span></li>`,
    )
    return `<tr><th scope="row"><bdi>${escapeText(entity.label)}</bdi></th><td><ul class="inline">${items.join('')}</ul></td></tr>`
  })
  return (
    '<table><thead><tr><th scope="col">الشخص</th><th scope="col">يرد معه، وعدد الفقرات المشتركة</th></tr></thead>' +
    `<tbody>${body.join('')}</tbody></table>`
  )
}

function findCompany(articles: readonly ReportArticle[], entities: readonly ReportEntity[]): Company {
  const paragraphs = new Map<string, Set<ReportEntity>>()
  const lines = articles.map(({ article }) => lineStarts(article.text))
  for (const entity of entities) {
    if (entity.kind === 'place') continue
    for (const { article, start } of entity.mentions) {
      const key = `${article} ${lineOf(lines[Number(article)] ?? [], start)}`
      const present = paragraphs.get(key) ?? new Set()
      paragraphs.set(key, present.add(entity))
    }
  }
  const company: Company = new Map()
  for (const present of paragraphs.values()) {
    for (const one of present) {
      for (const other of present) {
        if (one === other) continue
        const others = company.get(one) ?? new Map<ReportEntity, number>()
        company.set(one, others.set(other, (others.get(other) ?? 0) + 1))
      }
    }
  }
  return company
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)]
}

/** The last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
