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

    test('leaves stop words that were given to the dictionary when it is run again', () => {
      const words = `SELECT dictinitoption FROM pg_ts_dict WHERE dictname = 'khabar_search_words'`
      server.run('ALTER TEXT SEARCH DICTIONARY khabar_search_words (StopWords = english)')
      server.run(exportPostgres())
      expect(server.run(words)).toBe("stopwords = 'english'\n")
      server.run('ALTER TEXT SEARCH DICTIONARY khabar_search_words (StopWords)')
    })

    test.each(['My Schema', 'نشرة', "o'dd", 'a"b', 'select', '$$', '%s', 'a\\b'])(
      'works from a schema named %j alone, with an empty path',
      schema => {
        const id = `"${schema.replaceAll('"', '""')}"`
        server.run(`CREATE SCHEMA ${id}; SET search_path = ${id}; ${exportPostgres()} ${exportPostgres()}
        CREATE TABLE article (body text,
          words tsvector GENERATED ALWAYS AS (khabar_search_tsvector(body)) STORED);
        CREATE INDEX ON article (khabar_search(body));`)
        const count = `SELECT count(*) FROM ${id}.article WHERE words @@ ${id}.khabar_search_tsquery('الصين');`
        expect(
          server.run(`SET search_path = ''; INSERT INTO ${id}.article VALUES ('الصِّين'), (NULL); ${count}`),
        ).toBe('1\n')
      },
    )

    test('calls no function of another schema, whatever the path', () => {
      server.run(`CREATE SCHEMA other;
      CREATE FUNCTION other.translate(text, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'other' $$;
      CREATE FUNCTION other.replace(text, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'other' $$;
      CREATE FUNCTION other.regexp_replace(text, text, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'other' $$;`)
      expect(
        server.run(
          `SET search_path = other, pg_catalog, public; SELECT khabar_search('أَحْمد'), khabar_search_tsvector('أَحْمد')`,
        ),
      ).toBe("احمد|'احمد':1\n")
    })

    describe('finds words', () => {
      const find = (rows: readonly (readonly [text: string, question: string])[]): string[] => {
        const texts = rows.flatMap(row => row)
        const columns = server.fold(
          texts,
          `khabar_search_tsvector(source)::text || E'\n' || khabar_search_tsquery(source)::text`,
        )
        const selects = rows.map((_, at) => {
          const [vector, query] = [columns[2 * at]?.split('\n')[0], columns[2 * at + 1]?.split('\n')[1]]
          return `SELECT $v$${vector ?? ''}$v$::tsvector @@ $v$${query ?? ''}$v$::tsquery`
        })
        return server
          .run(`${selects.join(';\n')};`)
          .trim()
          .split('\n')
      }

      const FOUND: readonly (readonly [text: string, question: string])[] = [
        ['إصابات كوفيد-19 ترتفع', 'كوفيد 19'],
        ['إصابات كوفيد 19 ترتفع', 'كوفيد-19'],
        ['نشر في 3/7/2024', '2024'],
        ['نشر في 3/7/2024', '"3/7/2024"'],
        ['نشر في 2024-07-03', '07'],
        ['يونيو/حزيران الماضي', 'حزيران'],
        ['(أ.ف.ب)', 'أ.ف.ب'],
        ['د.محمد مرسي', 'محمد'],
        ['#غزة_تحت_القصف', 'القصف'],
        ['إيران–إسرائيل', 'إسرائيل'],
        ['نسبة ٥٠٪', '50'],
        ['نسبة 3٫5', '3.5'],
        ['بلغ 1.5 مليون', '١٫٥'],
        ['انتهى 2-1', '1'],
        ['حرارة -5 درجات', '5'],
        ['قتل 1,200 شخص', '١٬٢٠٠'],
        ['بلغ 12,345,678', '12345678'],
        ['في 2023,200 منهم', '2023'],
        ['على https://www.aljazeera.net/news', 'aljazeera'],
        ['على https://www.aljazeera.net/news', 'https://www.aljazeera.net/news'],
        ['بريد info@khabar.org', 'info@khabar.org'],
        ['مقاتلات F-35', '35'],
        ['الساعة 10:30', '10:30'],
        ['كوفيد 20', 'كوفيد -19'],
      ]
      test('that the parser of the server would cut otherwise', () => {
        const found = find(FOUND)
        expect(FOUND.filter((_, at) => found[at] !== 't')).toEqual([])
      })

      const MISSED: readonly (readonly [text: string, question: string])[] = [
        ['كوفيد 19', 'كوفيد -19'],
        ['نشر في 7/3/2024', '"3/7/2024"'],
        ['الصيني الرئيس', '«الرئيس الصيني»'],
        ['قتل 1,200 شخص', '200'],
      ]
      test('and not others', () => {
        const found = find(MISSED)
        expect(MISSED.filter((_, at) => found[at] !== 'f')).toEqual([])
      })

      test('and takes any question', () => {
        const questions = [
          '',
          ' ',
          "'",
          '\\',
          ':*',
          '!',
          '&',
          '|',
          '(',
          '"',
          '«',
          '»«',
          '- -',
          'or',
          '؟',
          '🔴',
          '<->',
          '/',
          '.',
          '-',
          '-.5',
          '+',
        ]
        expect(server.fold(questions, 'khabar_search_tsquery(source)::text')).toHaveLength(questions.length)
      })
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

      test('headlines are of folded text', () => {
        const headline = (body: string): string =>
          server.run(`SELECT ts_headline('khabar_search', ${body}, khabar_search_tsquery('الرئيس'))`)
        expect(headline(`khabar_search('وصل الرَّئيسُ إلى تونس')`)).toBe('وصل <b>الرييس</b> الي تونس\n')
      })

      test('the beginning of a name uses an index made for that', () => {
        server.run(
          'CREATE INDEX by_beginning ON article (khabar_search(author) text_pattern_ops); ANALYZE article;',
        )
        const question = `SELECT id FROM article WHERE khabar_search(author) LIKE khabar_search('أحمد') || '%'`
        expect(planOf(question)).toContain('by_beginning')
        expect(idsOf(question)).toEqual(['777'])
        server.run('DROP INDEX by_beginning')
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
