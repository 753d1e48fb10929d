import { annotateArticle, annotateArticles, articleParts } from '../../src/article/index.js'
import { arabicConfiguration, parse } from '../../src/chrono/index.js'
import { findDates, parseDate } from '../../src/dates/index.js'
import { discoverNames, linkEntities } from '../../src/discover/index.js'
import { alignNormalized, findTokens, normalize, stripDiacritics } from '../../src/letters/index.js'
import {
  arabizeName,
  createNameFinder,
  groupNames,
  matchNames,
  NameIndex,
  nameKey,
  parseName,
  romanizeName,
} from '../../src/names/index.js'
import { findPlaceIds, nationalityOf } from '../../src/places/index.js'
import { readReportArticle, renderReport } from '../../src/report/index.js'
import {
  findMatches,
  flexSearchEncoder,
  miniSearchOptions,
  processTerm,
  tokenize,
} from '../../src/search/index.js'
import { shape, unshape } from '../../src/shape/index.js'

const reference = '2024-07-03'
const watchlist = [
  { id: 'putin', names: ['فلاديمير بوتين', 'Vladimir Putin'] },
  { id: 'salem', names: ['سالم عبد الله الأحمد', 'سالم'] },
  { id: 'un', names: ['الأمم المتحدة'] },
]
const find = createNameFinder(watchlist)
/** Of which each mention overlaps the next one, in a text of these names. */
const findOverlapping = createNameFinder([{ id: 'all', names: ['سالم محمد', 'محمد علي', 'علي سالم'] }])
const mini = miniSearchOptions({ nameKeys: true })
const encode = flexSearchEncoder()
const chrono = { instant: new Date('2024-07-03T12:00Z'), timezone: 0 }

/** Every function that reads a text of any length, by the name under which its growth is told. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'normalize': text => normalize(text, 'search'),
  'normalize clean': text => normalize(text, 'clean'),
  'alignNormalized': text => alignNormalized(text, { entities: true, marks: 'remove' }),
  'stripDiacritics': stripDiacritics,
  'findTokens': findTokens,
  'shape': shape,
  'unshape': unshape,
  'findDates': text => findDates(text, { reference }),
  'parseDate': text => parseDate(text, { reference }),
  'chrono parse': text => parse(text, chrono),
  'chrono refine': text =>
    arabicConfiguration().refiners.map(refiner =>
      refiner.refine(
        {
          text,
          option: {},
          reference: chrono,
          createParsingResult: (index, end) => ({
            index,
            text: String(end),
            start: { imply: () => 0, addTag: () => 0 },
          }),
        },
        [],
      ),
    ),
  'findNames': find,
  'findNames of names that overlap': findOverlapping,
  'matchNames': text => matchNames(text, `${text} سالم`),
  'nameKey': nameKey,
  'parseName': parseName,
  'groupNames': text => groupNames(text.split(' ')),
  'NameIndex.from': text => NameIndex.from(text.split(/[ \n]/u).map((name, id) => ({ id, names: [name] }))),
  'NameIndex of one name': text => NameIndex.from([{ id: 1, names: [text] }]).search(text),
  'createNameFinder of one name': text =>
    createNameFinder([{ id: 'one', names: [`${text}سالم`] }])('سالم أمس'),
  'romanizeName': text => romanizeName(text),
  'romanizeName ala-lc': text => romanizeName(text, 'ala-lc'),
  'arabizeName': text => arabizeName(text),
  'findPlaceIds': findPlaceIds,
  'nationalityOf': nationalityOf,
  'discoverNames': text => discoverNames(text),
  'linkEntities': text => linkEntities(discoverNames(text)),
  'articleParts': articleParts,
  'annotateArticle': text => annotateArticle(text, { reference, watchlist }),
  'annotateArticles': text => annotateArticles([text, text], { reference }),
  'tokenize': text => tokenize(text),
  'processTerm': text => processTerm(text),
  'findMatches': text => findMatches(text, text.slice(0, 200), { prefix: true }),
  'miniSearchOptions': text => mini.tokenize(text).map(mini.processTerm),
  'flexSearchEncoder': encode,
  'renderReport': text => renderReport([readReportArticle('مقال', text, { reference })]),
}
