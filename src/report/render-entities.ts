import { escapeText } from './escape-html.js'
import { MARK_LABELS } from './lexicon/labels.js'
import { countSpellings, type ReportEntity } from './report-mark.js'

/** The table of all entities, the most frequent first, with every spelling and its count. */
export function renderEntities(entities: readonly ReportEntity[]): string {
  if (entities.length === 0) return '<p>لا أسماء.</p>'
  const rows = [...entities].sort((a, b) => b.mentions.length - a.mentions.length).map(renderRow)
  const head = ['الاسم', 'النوع', 'الصيغ وعددها', 'المرات', 'المقالات']
    .map(title => `<th scope="col">${title}</th>`)
    .join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function renderRow(entity: ReportEntity): string {
  const { kind, label, mentions } = entity
  const spellings = [...countSpellings(entity)].map(
    ([text, count]) => `<li><bdi>${escapeText(text)}</bdi> <span class="count">×${count}</span></li>`,
  )
  const links = [...new Set(mentions.map(({ article }) => Number(article) + 1))].map(
    number => `<a href="#article-${number}" aria-label="المقال ${number}">${number}</a>`,
  )
  return (
    `<tr><th scope="row"><bdi>${escapeText(label)}</bdi></th>` +
    `<td><span class="kind ${kind}">${MARK_LABELS[kind]}</span></td>` +
    `<td><ul class="inline">${spellings.join('')}</ul></td>` +
    `<td class="number">${mentions.length}</td><td>${links.join('، ')}</td></tr>`
  )
}
