import { annotateArticle, annotateArticles, articleParts } from '../../src/article/index.js'
import { discoverNames, linkEntities } from '../../src/discover/index.js'
import {
  EXPORTED_PRESETS,
  exportElasticsearch,
  exportPostgres,
  exportSqlite,
} from '../../src/export/index.js'
import { readHtml } from '../../src/html/index.js'
import { isKhabarError } from '../../src/khabar-error.js'
import { readReportArticle, renderReport } from '../../src/report/index.js'
import { holdDates, makeDateOptions } from './dates-functions.js'
import { askTwice, hold, holdNumbers, holdSame, holdStretches } from './invariants.js'
import { makeName } from './make-text.js'
import { makeWatchlist } from './names-functions.js'
import type { PublicEntry } from './public-function.js'

/** Blanks and what is not seen. */
const UNSEEN = /[\s\p{Cf}\p{Cc}]/gu

export const ARTICLE: PublicEntry = {
  entry: 'article',
  functions: [
    {
      names: ['annotateArticle'],
      check: (text, random) => {
        const options = {
          ...makeDateOptions(random),
          watchlist: makeWatchlist(random),
          discover: random.chance(80),
        }
        const article = askTwice(() => annotateArticle(text, options), 'annotateArticle')
        hold(article.text === text, 'the text as given')
        holdDates(text, article.dates)
        holdStretches(text, article.names, 'name', true)
        holdStretches(text, article.parts, 'part')
        holdSame(
          article.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
          article.names,
          'the mentions by entity',
        )
        hold(new Set(article.entities.map(({ id }) => id)).size === article.entities.length, 'an entity once')
      },
    },
    {
      names: ['annotateArticles'],
      check: (text, random) => {
        const texts = [text, makeName(random), text.slice(0, 50)]
        const watchlist = makeWatchlist(random)
        const { articles, entities } = annotateArticles(texts, { watchlist })
        holdSame(
          articles.map(article => article.text),
          texts,
          'an article for each text',
        )
        const [all, joined] = [
          articles.flatMap(({ names }) => names),
          entities.flatMap(({ mentions }) => mentions),
        ]
        hold(all.length === joined.length, `${all.length} mentions, ${joined.length} of entities`)
        for (const { mentions } of entities)
          for (const { article, start, end, text: words } of mentions)
            hold(texts[Number(article)]?.slice(start, end) === words, `a mention of article ${article}`)
      },
    },
    {
      names: ['articleParts'],
      check: text => {
        const parts = askTwice(() => articleParts(text), 'articleParts')
        holdStretches(text, parts, 'part')
        const left = parts.map(part => part.text).join('')
        holdSame(left.replace(UNSEEN, ''), text.replace(UNSEEN, ''), 'all that is seen is in some part')
      },
    },
  ],
}

export const DISCOVER: PublicEntry = {
  entry: 'discover',
  functions: [
    {
      names: ['discoverNames'],
      check: (text, random) => {
        const all = askTwice(() => discoverNames(text), 'discoverNames')
        holdStretches(text, all, 'name')
        const minScore = random.below(11) / 10
        holdSame(
          discoverNames(text, { minScore }),
          all.filter(({ score }) => score >= minScore),
          `names from ${minScore} on`,
        )
      },
    },
    {
      names: ['linkEntities'],
      check: (text, random) => {
        const texts = [text, `${text} ${makeName(random)}`]
        const mentions = texts.flatMap((one, at) =>
          discoverNames(one).map(name => ({ ...name, article: String(at) })),
        )
        const linked = linkEntities(mentions)
        const joined = new Set(linked.flatMap(entity => entity.mentions))
        hold(joined.size === mentions.length, `${mentions.length} mentions, ${joined.size} linked`)
        for (const entity of linked)
          hold(
            entity.mentions.every(({ kind }) => kind === entity.kind),
            'an entity is of one kind',
          )
      },
    },
  ],
}

export const HTML: PublicEntry = {
  entry: 'html',
  functions: [
    {
      names: ['readHtml'],
      check: async (text, random) => {
        const page = random.chance(50)
          ? text
          : `<html><title>${text}</title><body><p>${text}<p>${text}</html>`
        const read = await readHtml(page)
        holdNumbers(read, 'readHtml')
        hold(typeof read.text === 'string', 'the text is one')
      },
    },
  ],
}

/** Not an entry of the package: the page that the command writes of articles that nobody vouches for. */
export const REPORT: PublicEntry = {
  entry: 'report',
  functions: [
    {
      names: ['readReportArticle', 'renderReport'],
      check: (text, random) => {
        const page = renderReport([readReportArticle(makeName(random), text, {})])
        hold(
          !/<(?:script|iframe|img|object|\/?div><p>)/iu.test(page),
          'no element of the text is one of the page',
        )
      },
    },
  ],
}

export const EXPORT: PublicEntry = {
  entry: 'export',
  functions: [
    {
      names: ['exportPostgres', 'exportElasticsearch', 'exportSqlite', 'EXPORTED_PRESETS'],
      check: text => {
        if ((EXPORTED_PRESETS as readonly string[]).includes(text)) return
        for (const write of [exportPostgres, exportElasticsearch, exportSqlite] as const)
          try {
            write(text as 'search')
            hold(false, `${JSON.stringify(text)} is no preset`)
          } catch (error) {
            hold(isKhabarError(error) && error.code === 'bad-option', `the error is ${String(error)}`)
          }
      },
    },
  ],
}
