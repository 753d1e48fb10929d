import { version } from '../../package.json'
import { resolveSteps } from '../letters/resolve-steps.js'
import { checkPreset, type ExportedPreset } from './exported-preset.js'
import { foldPlan } from './plan/fold-plan.js'
import { postgresStatements } from './sql/postgres-statements.js'

/**
 * The SQL that makes a PostgreSQL server (14 or later, a database in UTF-8) fold exactly as `normalize` does.
 *
 * It creates the function `khabar_search(text)`, or of another preset's name, which is immutable and so may stand in an index
 * or a generated column; a text search configuration of the same name; and `khabar_search_tsvector(text)` and
 * `khabar_search_tsquery(text)`, which use both. Run again it replaces the functions and leaves the rest. The server has no
 * need of an extension. docs/databases.md tells how to index, to query, and what to do after an upgrade.
 *
 * @param preset - a preset's name, but `clean`
 * @returns a script for `psql`
 * @throws KhabarError `bad-option` for another preset
 * @defaultValue `'search'`
 *
 * @example
 * ```ts
 * import { exportPostgres } from 'khabar/export'
 * exportPostgres('strict').includes('CREATE OR REPLACE FUNCTION khabar_strict(source text) RETURNS text')
 * // → true
 * ```
 */
export function exportPostgres(preset: ExportedPreset = 'search'): string {
  const name = `khabar_${checkPreset(preset)}`
  const origin = `khabar ${version}, preset ${preset}`
  return [
    ...header(name, origin, preset),
    '',
    "SET client_encoding = 'UTF8';",
    '',
    'DO $khabar$ BEGIN',
    "  IF current_setting('server_encoding') <> 'UTF8' THEN",
    "    RAISE EXCEPTION 'khabar: the encoding of this database is %, not UTF8', current_setting('server_encoding');",
    '  END IF;',
    'END $khabar$;',
    '',
    '-- The collation "C" makes the server compare code points, and the path finds its own functions alone: results depend',
    '-- on no locale and on no schema.',
    `CREATE OR REPLACE FUNCTION ${name}(source text) RETURNS text`,
    '  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 5000',
    '  SET search_path = pg_catalog, pg_temp AS $khabar$',
    'DECLARE',
    '  t text COLLATE "C" := source;',
    '  pair text[] COLLATE "C";',
    'BEGIN',
    ...postgresStatements(foldPlan(resolveSteps(preset))).map(line => `  ${line}`),
    '  RETURN t;',
    'END $khabar$;',
    `COMMENT ON FUNCTION ${name}(text) IS '${origin}';`,
    '',
    ...textSearch(name, origin),
    '',
  ].join('\n')
}

function header(name: string, origin: string, preset: string): string[] {
  return [
    `-- ${origin}: khabar export postgres --preset ${preset}`,
    '--',
    `-- Makes PostgreSQL fold text exactly as normalize(text, '${preset}') does. Run it with psql, in each database.`,
    '--',
    `--   ${name}(text)           the folded text`,
    `--   ${name}_tsvector(text)  the words of the folded text, to search in`,
    `--   ${name}_tsquery(text)   a question as people type it: words, "a phrase", or, -not`,
    '--',
    '-- An index, and a question that uses it:',
    '--',
    `--   CREATE INDEX ON article USING gin (${name}_tsvector(body));`,
    `--   SELECT id FROM article WHERE ${name}_tsvector(body) @@ ${name}_tsquery('…');`,
    '--',
    '-- After an upgrade of khabar that changes the fold: run the new script, then REINDEX what uses the functions.',
  ]
}

/** Words are what stands between blanks and signs; folded text needs no dictionary but the one that leaves them alone. */
function textSearch(name: string, origin: string): string[] {
  return [
    'DO $khabar$ BEGIN',
    '  IF NOT EXISTS (',
    `    SELECT FROM pg_ts_config WHERE cfgname = '${name}' AND pg_ts_config_is_visible(oid)`,
    '  ) THEN',
    `    CREATE TEXT SEARCH DICTIONARY ${name}_words (TEMPLATE = pg_catalog.simple);`,
    `    CREATE TEXT SEARCH CONFIGURATION ${name} (PARSER = pg_catalog."default");`,
    `    ALTER TEXT SEARCH CONFIGURATION ${name} ADD MAPPING FOR asciiword, word, numword, email, url, host,`,
    '      sfloat, version, hword_numpart, hword_part, hword_asciipart, numhword, asciihword, hword, url_path, file,',
    `      float, int, uint WITH ${name}_words;`,
    `    COMMENT ON TEXT SEARCH CONFIGURATION ${name} IS '${origin}';`,
    '  END IF;',
    'END $khabar$;',
    '',
    `CREATE OR REPLACE FUNCTION ${name}_tsvector(source text) RETURNS tsvector`,
    '  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5000',
    `  RETURN to_tsvector('${name}'::regconfig, ${wordsOf(`${name}(source)`, '')});`,
    '',
    `CREATE OR REPLACE FUNCTION ${name}_tsquery(question text) RETURNS tsquery`,
    '  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5000',
    `  RETURN websearch_to_tsquery('${name}'::regconfig, ${wordsOf(`${name}(question)`, '(?<=[^[:space:]])')});`,
  ]
}

/**
 * Folded text as the parser of the server cuts it rightly: by itself it takes the hyphen of `كوفيد-19` for a minus, `3/7/2024` for
 * a file and `aljazeera.net` for one word, and thousands behind commas for numbers of their own.
 *
 * @param folded - an expression
 * @param before - what stands before a sign of a number that is to be left out: in questions `-19` is «not 19»
 */
function wordsOf(folded: string, before: string): string {
  const thousands = '(?<=(?:^|[^0-9])[1-9][0-9]{0,2}|,[0-9]{3}),(?=[0-9]{3}(?:$|[^0-9]))'
  const signs = `/|${before}[-+](?=[0-9])|[.](?![0-9])|(?<![0-9])[.]`
  return `\n    regexp_replace(regexp_replace(${folded} COLLATE "C", '${thousands}', '', 'g'), '${signs}', ' ', 'g')`
}
