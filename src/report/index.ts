// One page that shows what articles say: for a person to read, without a network and without scripts.
export { readReportArticle } from './read-report-article.js'
export { renderReport } from './render-report.js'
export type { ReportArticle } from './report-article.js'
