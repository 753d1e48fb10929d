import { describe, expect, test } from 'vitest'
import { annotateArticle, annotateArticles, type ArticleInput } from '../../src/article/index.js'

const FIRST = 'وصل فلاديمير بوتين إلى الصين أمس'
const SECOND = 'قال ڤلاديمير پوتن في بكين للصين إن'

describe('annotateArticles', () => {
  test('joins the spellings of a person and the mentions of a place over articles', () => {
    const { entities } = annotateArticles([FIRST, SECOND])
    expect(entities.map(({ id, type, spellings }) => [id, type, spellings])).toEqual([
      ['فلاديمير بوتين', 'person', ['فلاديمير بوتين', 'ڤلاديمير پوتن']],
      ['CN', 'place', ['الصين']],
      ['CN:beijing', 'place', ['بكين']],
    ])
  })

  test('entities stand in the order of their first mention, also one that gets its full name from a later article', () => {
    const texts = ['وصل الوفد إلى بكين', 'قال الرئيس بوتين', 'وصل الرئيس الروسي فلاديمير بوتين']
    const { entities } = annotateArticles(texts)
    expect(entities.map(({ id }) => id)).toEqual(['CN:beijing', 'فلاديمير بوتين'])
  })

  test('a mention tells its article by the given id, or else by its place in the list', () => {
    const { entities } = annotateArticles([{ text: FIRST, id: 'a' }, SECOND])
    const [putin] = entities
    expect(putin?.mentions.map(mention => mention.article)).toEqual(['a', 1])
    expect(putin?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [4, 18],
      [4, 17],
    ])
  })

  test('each article has its own reference, or else the common one', () => {
    const { articles } = annotateArticles([{ text: FIRST, reference: '2024-07-03' }, FIRST], {
      reference: '2024-01-02',
    })
    expect(articles.map(({ dates }) => dates[0]?.value)).toEqual(['2024-07-02', '2024-01-01'])
  })

  test('an article is read as it is alone', () => {
    const watchlist = [{ id: 'putin', names: ['بوتين'] }]
    const { articles } = annotateArticles([FIRST, SECOND].values(), { watchlist: watchlist.values() })
    expect(articles).toEqual([FIRST, SECOND].map(text => annotateArticle(text, { watchlist })))
  })

  test('a place is one entity, whether its spelling is watched or discovered', () => {
    const watchlist = [
      { id: 'china', type: 'place', names: ['China'] },
      { id: 'barca', type: 'organisation', names: ['برشلونة'] },
    ] as const
    const { entities } = annotateArticles(['وصل إلى جمهورية الصين الشعبية', 'زار الصين وإسبانيا'], {
      watchlist,
    })
    expect(entities.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['china', 2],
      ['ES', 1],
    ])
  })

  test('watched entries keep their ids among those discovered', () => {
    const watchlist = [
      { id: 'one', names: ['فلاديمير بوتين'], type: 'person' },
      { id: 'two', names: ['سيرغي لافروف'], type: 'person' },
    ] as const
    const { entities } = annotateArticles([FIRST, 'قال سيرغي لافروف'], { watchlist })
    expect(entities.map(entity => entity.id)).toEqual(['one', 'CN', 'two'])
  })

  test('no articles have no entities', () => {
    expect(annotateArticles([])).toEqual({ articles: [], entities: [] })
  })

  test.each([[FIRST], [null], [[null]], [[{ text: 5 }]]])('%j is refused', given => {
    const annotate = (): unknown => annotateArticles(given as unknown as Iterable<ArticleInput>)
    expect(annotate).toThrow(expect.objectContaining({ name: 'KhabarError', code: 'bad-argument' }))
  })
})
