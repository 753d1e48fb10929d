import { escapeAttribute, escapeText } from './escape-html.js'
import { highlightText } from './highlight-text.js'
import { MARK_LABELS } from './lexicon/labels.js'
import { renderCompany } from './render-company.js'
import { renderEntities } from './render-entities.js'
import { renderTimeline } from './render-timeline.js'
import type { ReportArticle } from './report-article.js'
import { reportEntities, reportMarks, type ReportMark } from './report-mark.js'
import { REPORT_STYLE } from './report-style.js'

const TITLE = 'تقرير خبر'
/** Nothing is loaded and nothing runs, whatever the texts hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * One page of HTML, complete in itself: the articles with their dates and names highlighted and explained, a timeline, the
 * entities with all their spellings, and who appears with whom. It has no script and asks no network; the text of the
 * articles is escaped, and what would turn the direction of reading is shut in and shown.
 *
 * @param articles - what `readReportArticle` gives, in the order of the page
 * @returns the page, which ends with a line end; the same for the same articles
 */
export function renderReport(articles: readonly ReportArticle[]): string {
  const entities = reportEntities(articles)
  const marks = reportMarks(articles, entities)
  const sections = [
    section(
      'articles',
      'المقالات',
      articles.map((one, at) => renderArticle(one, marks[at] ?? [], at + 1)).join('\n'),
    ),
    section('timeline', 'الخط الزمني', `<div class="timeline-box">${renderTimeline(articles)}</div>`),
    section('entities', 'الأشخاص والأماكن والجهات', renderEntities(entities)),
    section('company', 'من يرد مع من', renderCompany(articles, entities)),
  ]
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLE}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>${TITLE}</h1>
${contents()}
${legend()}
</header>
<main>
${sections.join('\n')}
</main>
<footer>ما لم يذكر النص يومه بقي بلا تاريخ، والأسماء مستخرجة آليا وقد تخطئ.</footer>
</body>
</html>
`
}

function section(id: string, title: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${content}\n</section>`
}

function contents(): string {
  const links = [
    ['articles', 'المقالات'],
    ['timeline', 'الخط الزمني'],
    ['entities', 'الأسماء'],
    ['company', 'من يرد مع من'],
  ].map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`)
  return `<nav aria-label="أقسام التقرير"><ul>${links.join('')}</ul></nav>`
}

function legend(): string {
  const items = Object.entries(MARK_LABELS).map(
    ([kind, label]) => `<li><span class="kind ${kind}">${label}</span></li>`,
  )
  return `<ul class="legend" aria-label="مفتاح العلامات">${items.join('')}<li class="soft">مرر المؤشر على العلامة أو انتقل إليها بمفتاح Tab لترى شرحها</li></ul>`
}

function renderArticle(
  { name, article }: ReportArticle,
  marks: readonly ReportMark[],
  number: number,
): string {
  const { text, parts, published } = article
  const day =
    published === null ? 'لم يعرف يوم نشره من نصه' : `نشر في <bdi>${escapeAttribute(published.value)}</bdi>`
  return (
    `<article id="article-${number}" aria-labelledby="article-${number}-title">` +
    `<h3 id="article-${number}-title">${number}. <bdi>${escapeText(name)}</bdi></h3><p class="soft">${day}</p>` +
    `<div class="text">${highlightText(text, marks, parts)}</div></article>`
  )
}
