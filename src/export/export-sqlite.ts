import { version } from '../../package.json'
import { resolveSteps } from '../letters/resolve-steps.js'
import { checkPreset, type ExportedPreset } from './exported-preset.js'
import { isPlain } from './is-plain.js'
import { sqliteRules } from './sql/sqlite-rules.js'

/**
 * The SQL of a table that folds what is put into it, for SQLite (3.9 or later) where no program of yours stands between.
 *
 * The table is `khabar_search (id, source, folded)`, named after the preset: triggers write `folded` by the rules of
 * `khabar_search_rule`. A question is folded by putting it in and reading it back. SQLite can only replace strings, so what
 * looks at more than the next character is done for the common case: docs/databases.md lists what differs. A program that
 * can define functions defines one by `normalize` instead, which differs in nothing.
 *
 * @param preset - a preset's name, but `clean`
 * @returns a script for `sqlite3`
 * @throws KhabarError `bad-option` for another preset
 * @defaultValue `'search'`
 *
 * @example
 * ```ts
 * import { exportSqlite } from 'khabar/export'
 * exportSqlite('lucene').includes("('أ','ا',0)")
 * // → true
 * ```
 */
export function exportSqlite(preset: ExportedPreset = 'search'): string {
  const name = `khabar_${checkPreset(preset)}`
  const rules = sqliteRules(resolveSteps(preset))
  // One letter that no rule before has written is there from the start or not at all.
  const written = new Set<string>()
  const rows = rules.map(([from, to]) => {
    const always = Array.from(from).length > 1 || written.has(from)
    for (const letter of to) written.add(letter)
    return `(${sqliteString(from)},${sqliteString(to)},${always ? 1 : 0})`
  })
  const fold = [
    `  UPDATE ${name} SET folded = source WHERE id = NEW.id;`,
    `  INSERT INTO ${name}_step SELECT NEW.id, source, target FROM ${name}_rule`,
    '    WHERE always OR instr(NEW.source, source) > 0 ORDER BY n;',
  ]
  return [
    `-- khabar ${version}, preset ${preset}: khabar export sqlite --preset ${preset}`,
    '--',
    `-- Makes a table that folds what is put into it as normalize(text, '${preset}') does, but for what docs/databases.md`,
    '-- lists. Run it with sqlite3. Run again, after an upgrade of khabar, it folds all that is stored anew.',
    '--',
    `--   INSERT INTO ${name} (id, source) VALUES (1, '…');`,
    `--   SELECT folded FROM ${name} WHERE id = 1;`,
    '',
    `SAVEPOINT ${name};`,
    '',
    `CREATE TABLE IF NOT EXISTS ${name} (id INTEGER PRIMARY KEY, source TEXT, folded TEXT);`,
    '',
    '-- Replacements, in the order in which they are done; those that are not always tried need their source in the text.',
    `DROP TABLE IF EXISTS ${name}_rule;`,
    `CREATE TABLE ${name}_rule (n INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, always INTEGER NOT NULL);`,
    ...insertions(`INSERT INTO ${name}_rule (source, target, always) VALUES`, rows),
    '',
    '-- Putting a rule in here does it to one row.',
    `DROP VIEW IF EXISTS ${name}_step;`,
    `CREATE VIEW ${name}_step (id, source, target) AS SELECT NULL, NULL, NULL;`,
    `CREATE TRIGGER ${name}_do INSTEAD OF INSERT ON ${name}_step BEGIN`,
    `  UPDATE ${name} SET folded = replace(folded, NEW.source, NEW.target)`,
    '    WHERE id = NEW.id AND instr(folded, NEW.source) > 0;',
    'END;',
    '',
    `DROP TRIGGER IF EXISTS ${name}_insert;`,
    `CREATE TRIGGER ${name}_insert AFTER INSERT ON ${name} BEGIN`,
    ...fold,
    'END;',
    `DROP TRIGGER IF EXISTS ${name}_update;`,
    `CREATE TRIGGER ${name}_update AFTER UPDATE OF source ON ${name} BEGIN`,
    ...fold,
    'END;',
    '',
    `UPDATE ${name} SET source = source;`,
    '',
    `RELEASE ${name};`,
    '',
  ].join('\n')
}

/** Statements of a few hundred rows, several on a line: older versions of SQLite take no more at once. */
function insertions(statement: string, rows: readonly string[]): string[] {
  const lines: string[] = []
  for (let at = 0; at < rows.length; at += ROWS) {
    const part = rows.slice(at, at + ROWS)
    lines.push(statement)
    for (let start = 0; start < part.length; start += IN_LINE) {
      const end = start + IN_LINE >= part.length ? ';' : ','
      lines.push(`  ${part.slice(start, start + IN_LINE).join(', ')}${end}`)
    }
  }
  return lines
}

const ROWS = 400
const IN_LINE = 8

/** A string of SQL, with what is not seen as numbers: SQLite knows no escapes. */
function sqliteString(text: string): string {
  if (Array.from(text).every(isPlain)) return `'${text.replaceAll("'", "''")}'`
  return `char(${Array.from(text, character => String(character.codePointAt(0))).join(', ')})`
}
