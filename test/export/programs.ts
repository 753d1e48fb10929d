import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where Debian keeps the programs of a server, the newest version first. */
const LIBRARY = '/usr/lib/postgresql'

/** The folder with `initdb`, `pg_ctl` and `psql`; undefined where PostgreSQL is not installed. */
export const POSTGRES: string | undefined = findPostgres()

/**
 * For `describe.skipIf`: whether the tests of the server cannot run, for want of PostgreSQL 14 or later. CI has it, so it
 * never skips there.
 */
export const WITHOUT_POSTGRES: boolean = POSTGRES === undefined && process.env['CI'] === undefined

/** The same for the command `sqlite3`. */
export const WITHOUT_SQLITE: boolean =
  spawnSync('sqlite3', ['--version']).status !== 0 && process.env['CI'] === undefined

function findPostgres(): string | undefined {
  if (!existsSync(LIBRARY)) return undefined
  return readdirSync(LIBRARY)
    .filter(version => Number(version) >= 14)
    .sort((a, b) => Number(b) - Number(a))
    .map(version => join(LIBRARY, version, 'bin'))
    .find(folder => ['initdb', 'pg_ctl', 'psql'].every(program => existsSync(join(folder, program))))
}
