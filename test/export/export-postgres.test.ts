import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXPORTED_PRESETS, exportPostgres } from '../../src/export/index.js'
import { normalize } from '../../src/letters/index.js'
import { differences, everyCharacter, inRows, newsStrings, randomStrings } from './hard-strings.js'
import { startCluster, type PostgresCluster } from './postgres-cluster.js'
import { WITHOUT_POSTGRES } from './programs.js'

describe.skipIf(WITHOUT_POSTGRES)(
  'a PostgreSQL server (skipped where it is not installed)',
  { timeout: 120_000 },
  () => {
    let server: PostgresCluster
    beforeAll(() => {
      server = startCluster()
      for (const preset of EXPORTED_PRESETS) server.run(exportPostgres(preset))
    }, 120_000)
    afterAll(() => {
      server.remove()
    })

    describe.each(EXPORTED_PRESETS)('folds as %s does', preset => {
      const check = (texts: readonly string[], database?: string): void => {
        const folded = server.fold(texts, `khabar_${preset}(source)`, database)
        expect(folded).toHaveLength(texts.length)
        expect(
          differences(
            texts,
            folded,
            texts.map(text => normalize(text, preset)),
          ),
        ).toEqual([])
      }

      test('10,000 strings of news', () => {
        check(newsStrings(10_000))
      })

      test('10,000 random strings over all Arabic blocks', () => {
        check(randomStrings(10_000))
      })

      test('every character alone, between letters and between digits', () => {
        check(everyCharacter())
        check(inRows(everyCharacter('ب', 'ب')))
        check(inRows(everyCharacter('a1', '123')))
      })

      test('empty text, and gives no text for none', () => {
        check([''])
        expect(server.run(`SELECT khabar_${preset}(NULL) IS NULL`)).toBe('t\n')
      })
    })

    test('folds alike under another locale and under a collation for which letters are equal', () => {
      const texts = randomStrings(1000)
      const wanted = texts.map(text => normalize(text))
      server.run(`CREATE DATABASE plain TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`)
      server.run(exportPostgres(), 'plain')
      expect(differences(texts, server.fold(texts, 'khabar_search(source)', 'plain'), wanted)).toEqual([])
      server.run(`CREATE COLLATION loose (PROVIDER = icu, LOCALE = 'und-u-ks-level1', DETERMINISTIC = false)`)
      expect(differences(texts, server.fold(texts, 'khabar_search(source COLLATE loose)'), wanted)).toEqual(
        [],
      )
    })

    test('refuses a database that is not in UTF-8', () => {
      server.run(`CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'`)
      expect(() => server.run(exportPostgres(), 'latin')).toThrow(
        'the encoding of this database is LATIN1, not UTF8',
      )
    })

    test('takes the script again, and says which version wrote the functions', () => {
      server.run(exportPostgres())
      expect(server.run(`SELECT obj_description('khabar_search(text)'::regprocedure)`)).toMatch(
        /^khabar [0-9]+\.[0-9]+\.\S+, preset search\n$/u,
      )
    })

    describe('with a table of articles', () => {
      const planOf = (question: string): string =>
        server.run(`SET enable_seqscan = on; EXPLAIN (COSTS OFF) ${question};`)
      const idsOf = (question: string): string[] => server.run(`${question};`).trim().split('\n')

      beforeAll(() => {
        server.run(`
        CREATE EXTENSION pg_trgm;
        CREATE TABLE article (id integer PRIMARY KEY, author text, body text,
          folded text GENERATED ALWAYS AS (khabar_search(body)) STORED);
        INSERT INTO article (id, author, body)
          SELECT n, 'كاتب ' || n, 'خبر رقم ' || n || ' عن السوق' FROM generate_series(1, 20000) AS n;
        UPDATE article SET author = 'أَحْمَد الرّاشدي', body = 'وصل الرَّئيســـس التونسي إلى مدينة قرطاج' WHERE id = 777;
        UPDATE article SET body = 'قال «الوزير الأول»، إنّ الميزانية ٣٬٥٠٠ دينار' WHERE id = 888;
        CREATE INDEX by_words ON article USING gin (khabar_search_tsvector(body));
        CREATE INDEX by_author ON article (khabar_search(author));
        CREATE INDEX by_letters ON article USING gin (khabar_search(body) gin_trgm_ops);
        ANALYZE article;`)
      }, 120_000)

      test('a search by words uses the index and finds other spellings', () => {
        const question = `SELECT id FROM article WHERE khabar_search_tsvector(body) @@ khabar_search_tsquery('الرئيسس التونسى')`
        expect(planOf(question)).toContain('Bitmap Index Scan on by_words')
        expect(idsOf(question)).toEqual(['777'])
      })

      test('a phrase in Arabic quotation marks is a phrase, a number one word', () => {
        const find = (text: string): string[] =>
          idsOf(
            `SELECT id FROM article WHERE khabar_search_tsvector(body) @@ khabar_search_tsquery('${text}')`,
          )
        expect(find('«الوزير الاول» 3500')).toEqual(['888'])
        expect(find('«الاول الوزير»')).toEqual([''])
      })

      test('equality uses an index on the folded column', () => {
        const question = `SELECT id FROM article WHERE khabar_search(author) = khabar_search('احمد الراشدى')`
        expect(planOf(question)).toMatch(/Index Scan (?:using|on) by_author/u)
        expect(idsOf(question)).toEqual(['777'])
      })

      test('a part of a word is found with trigrams, by their index', () => {
        const question = `SELECT id FROM article WHERE khabar_search(body) LIKE '%' || khabar_search('قرطا') || '%'`
        expect(planOf(question)).toContain('Bitmap Index Scan on by_letters')
        expect(idsOf(question)).toEqual(['777'])
      })

      test('a generated column holds the folded text', () => {
        expect(idsOf('SELECT folded FROM article WHERE id = 777')).toEqual([
          'وصل الرييسس التونسي الي مدينه قرطاج',
        ])
      })

      test('a dump of the database is restored with its indexes', () => {
        expect(server.restoreDump()).toBe('20000\n')
      })
    })
  },
)

describe('the script for PostgreSQL', () => {
  test.each(EXPORTED_PRESETS)(
    'of %s tells its version, preset and use, and shows nothing that is not seen',
    preset => {
      const script = exportPostgres(preset)
      expect(script).toMatch(
        new RegExp(`^-- khabar \\S+, preset ${preset}: khabar export postgres --preset ${preset}\n`, 'u'),
      )
      expect(script).toContain(`CREATE INDEX ON article USING gin (khabar_${preset}_tsvector(body));`)
      expect(script).not.toMatch(/[^\n\P{C}]|\p{M}|\p{Z}(?<! )/u)
      expect(script.endsWith(';\n')).toBe(true)
    },
  )

  test('is refused for clean and for what is no preset, with the reason', () => {
    expect(() => exportPostgres('clean' as 'search')).toThrow(
      'Clean is for display: normalize the text before you store it.',
    )
    expect(() => exportPostgres('serach' as 'search')).toThrow(
      'preset cannot be "serach". Presets to export are',
    )
  })
})
