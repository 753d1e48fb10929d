/** What the structured data of a page say of the article. */
export interface Metadata {
  readonly title?: string | undefined
  readonly byline?: string | undefined
  readonly published?: string | undefined
}

type Json = Readonly<Record<string, unknown>>

/** The types of schema.org that are articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u
const MOST_ENTRIES = 500

/** The first article among the JSON-LD scripts of a page; what is no JSON is passed over. */
export function readJsonLd(scripts: Iterable<string>): Metadata {
  for (const script of scripts) {
    const article = entriesOf(script).find(entry => typesOf(entry).some(type => ARTICLE_TYPE.test(type)))
    if (article === undefined) continue
    const { headline, datePublished, author } = article as {
      headline?: unknown
      datePublished?: unknown
      author?: unknown
    }
    return {
      title: textOf(headline),
      byline: namesOf(author),
      published: textOf(datePublished),
    }
  }
  return {}
}

/** The entries of a script, of its list, and of the `@graph` of each. */
function entriesOf(script: string): Json[] {
  let data: unknown
  try {
    data = JSON.parse(script)
  } catch {
    return []
  }
  const top = listOf(data).filter(isJson)
  return [...top, ...top.flatMap(entry => listOf(entry['@graph']).filter(isJson))].slice(0, MOST_ENTRIES)
}

function typesOf(entry: Json): string[] {
  return listOf(entry['@type']).filter(type => typeof type === 'string')
}

function namesOf(author: unknown): string | undefined {
  const names = listOf(author).map(one => textOf(isJson(one) ? one['name'] : one))
  return names.filter(name => name !== undefined).join('، ') || undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
