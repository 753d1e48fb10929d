import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { EXPORTED_PRESETS, exportSqlite, type ExportedPreset } from '../../src/export/index.js'
import { normalize } from '../../src/letters/index.js'
import { differences, everyCharacter, inRows, newsStrings, randomStrings } from './hard-strings.js'
import { WITHOUT_SQLITE } from './programs.js'

function sqlite(script: string): string {
  const { status, stdout, stderr } = spawnSync('sqlite3', ['-bail', ':memory:'], {
    input: script,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** The command reads CR LF as LF, so that a CR is written as a number. */
const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\r', "'||char(13)||'")}'`

function fold(preset: ExportedPreset, texts: readonly string[]): string[] {
  const rows = texts.map(text => `INSERT INTO khabar_${preset} (source) VALUES (${literal(text)});`)
  const output = sqlite(`${exportSqlite(preset)}
    BEGIN; ${rows.join('\n')} COMMIT;
    SELECT json_group_array(folded) FROM (SELECT folded FROM khabar_${preset} ORDER BY id);`)
  return JSON.parse(output) as string[]
}

/** What docs/databases.md says SQLite folds otherwise. */
const DIFFERS: Readonly<Record<ExportedPreset, RegExp>> = {
  // Joiners, accents as marks, signs of several words, separators of numbers; a hamza whose tatweel or mark is further off.
  search: /\p{Join_Control}|\p{Variation_Selector}|[\u{300}-\u{36f}]|[ﷺﷻ﷽٫٬]|\u0640[^ء-غف-ي ]*\u0654/u,
  // Hamza and madda, where not right behind the letter or the tatweel.
  strict: /[\u0653-\u0655\u0640]\p{M}*[\u0653-\u0655]/u,
  lucene: /(?!)/u,
}

describe.skipIf(WITHOUT_SQLITE)(
  'SQLite (skipped where sqlite3 is not installed)',
  { timeout: 120_000 },
  () => {
    describe.each(EXPORTED_PRESETS)('folds as %s does, but for what is listed', preset => {
      const check = (texts: readonly string[]): void => {
        const alike = texts.filter(text => !DIFFERS[preset].test(text))
        expect(alike.length).toBeGreaterThan(texts.length / 4)
        expect(
          differences(
            alike,
            fold(preset, alike),
            alike.map(text => normalize(text, preset)),
          ),
        ).toEqual([])
      }

      test('strings of news', () => {
        check(newsStrings(2000))
      })

      test('random strings over all Arabic blocks', () => {
        check(randomStrings(4000))
      })

      test('every character between letters', () => {
        const alike = everyCharacter('ب', 'ب').filter(text => !DIFFERS[preset].test(text))
        check(inRows(alike))
      })
    })

    test('folds again what is changed, and all of it when the script is run again', () => {
      const script = exportSqlite()
      expect(
        sqlite(`${script}
        INSERT INTO khabar_search VALUES (1, 'مُحَمَّد', NULL), (2, 'أستانا', NULL);
        UPDATE khabar_search SET source = 'علىّ' WHERE id = 1;
        SELECT folded FROM khabar_search;
        UPDATE khabar_search SET folded = 'old';
        ${script}
        SELECT folded FROM khabar_search;`),
      ).toBe('علي\nاستانا\nعلي\nاستانا\n')
    })

    test('takes rows without a text, and gives none for them', () => {
      expect(
        sqlite(`${exportSqlite()}
        CREATE TABLE article (id INTEGER PRIMARY KEY, body TEXT);
        INSERT INTO article VALUES (1, 'أَحمد'), (2, NULL), (3, '');
        INSERT INTO khabar_search (id, source) SELECT id, body FROM article;
        UPDATE khabar_search SET source = NULL WHERE id = 1;
        SELECT id, quote(folded) FROM khabar_search;`),
      ).toBe("1|NULL\n2|NULL\n3|''\n")
    })

    test('is installed within a transaction, and not if that is rolled back', () => {
      const count = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'khabar%';"
      expect(sqlite(`BEGIN; ${exportSqlite()} ROLLBACK; ${count}`)).toBe('0\n')
      expect(sqlite(`BEGIN; ${exportSqlite()} COMMIT; ${exportSqlite()} ${count}`)).not.toBe('0\n')
    })

    test('folds by every way to put a row in', () => {
      expect(
        sqlite(`${exportSqlite()}
        PRAGMA recursive_triggers = on;
        INSERT INTO khabar_search (source) VALUES ('أَب');
        INSERT OR REPLACE INTO khabar_search (id, source) VALUES (2, 'أُم'), (2, 'إِخوة');
        INSERT INTO khabar_search (id, source) VALUES (1, 'آل') ON CONFLICT (id) DO UPDATE SET source = excluded.source;
        UPDATE khabar_search SET id = 7 WHERE id = 2;
        SELECT id, folded FROM khabar_search;`),
      ).toBe('1|ال\n7|اخوه\n')
    })

    test.each(['', ' ', '"', '؟', '- -', '*', '🔴', ' "الرئيس" ', 'الرئيس OR'])(
      'a question of %j, in quotes as documented, is no error',
      question => {
        const ask = (quoted: string): string =>
          `SELECT count(*) FROM words WHERE words MATCH (SELECT '"' || ${quoted} || '"' FROM khabar_search WHERE id = 0);`
        const script = `${exportSqlite()}
        CREATE VIRTUAL TABLE words USING fts5 (folded, content = 'khabar_search', content_rowid = 'id');
        INSERT INTO khabar_search (id, source) VALUES (0, ${literal(question)});
        ${ask(`replace(folded, '"', ' ')`)} ${ask(`replace(replace(folded, '"', ' '), ' ', '" "')`)}`
        expect(sqlite(script)).toBe('0\n0\n')
      },
    )

    test('numbers and the signs of phrases come out as in news', () => {
      const texts = ['٣٫٥', '١٬٥٠٠', 'النبي ﷺ قال', 'رسول ﷲ', 'قال،وقال']
      expect(fold('search', texts)).toEqual(texts.map(text => normalize(text)))
    })

    test('an index of words is searched with a folded question', () => {
      expect(
        sqlite(`${exportSqlite()}
        INSERT INTO khabar_search VALUES (1, 'وصل الرَّئيســـس إلى قرطاج', NULL), (2, 'عاد الوزير', NULL);
        CREATE VIRTUAL TABLE article_words USING fts5 (folded, content = 'khabar_search', content_rowid = 'id');
        INSERT INTO article_words (article_words) VALUES ('rebuild');
        INSERT INTO khabar_search VALUES (0, 'الرئيسس الى', NULL);
        SELECT rowid FROM article_words WHERE article_words MATCH (SELECT folded FROM khabar_search WHERE id = 0);`),
      ).toBe('1\n')
    })
  },
)

describe('the script for SQLite', () => {
  test('is refused for clean, with the reason', () => {
    expect(() => exportSqlite('clean' as 'search')).toThrow('Clean is for display')
  })
})
