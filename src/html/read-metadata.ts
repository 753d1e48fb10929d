import { parseReference } from '../dates/parse-reference.js'
import type { PageDocument } from './page-document.js'
import { readJsonLd, type Metadata } from './read-json-ld.js'

const TITLES = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'h1', 'title']
const BYLINES = [
  'meta[name="author"]',
  'meta[property="article:author"]',
  '[rel="author"]',
  '[itemprop="author"]',
]
const DATES = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'article time[datetime]',
  'time[datetime]',
]
const JSON_LD = 'script[type="application/ld+json"]'
/** A date-time that is no ISO date-time may begin with an ISO day. */
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/u
const ADDRESS = /^https?:/u

/** The title, the author and the time of publication by the data that a page carries for search engines. */
export function readMetadata(document: PageDocument): Metadata {
  const scripts = [...document.querySelectorAll(JSON_LD)].map(script => script.textContent ?? '')
  const data = readJsonLd(scripts)
  return {
    title: firstOf(document, TITLES.slice(0, 2)) ?? data.title ?? firstOf(document, TITLES.slice(2)),
    byline: data.byline ?? firstOf(document, BYLINES, value => !ADDRESS.test(value)),
    published:
      momentOf(data.published) ?? momentOf(firstOf(document, DATES, value => momentOf(value) !== undefined)),
  }
}

function firstOf(
  document: PageDocument,
  selectors: readonly string[],
  accepts: (value: string) => boolean = () => true,
): string | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (element === null) continue
    const stated =
      element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? ''
    const value = stated.replace(/[\t\n\f\r ]+/gu, ' ').trim()
    if (value !== '' && accepts(value)) return value
  }
  return undefined
}

/** An ISO date or date-time as it can be given as a reference; its day alone where the clock is none. */
function momentOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const day = DAY.exec(value)?.[0]
  return [value, day].find(text => text !== undefined && parseReference(text).fault === null)
}
