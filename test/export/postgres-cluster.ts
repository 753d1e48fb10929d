import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { POSTGRES } from './programs.js'

/** A server of PostgreSQL for one test file, on a socket in a folder of its own, so on no port at all. */
export interface PostgresCluster {
  /** Runs a script and gives what it prints, without alignment or heading; throws where the server reports an error. */
  readonly run: (script: string, database?: string) => string
  /** Folds texts by an expression over `source`, in their order. */
  readonly fold: (texts: readonly string[], expression: string, database?: string) => string[]
  /** Dumps the first database, restores it as another and counts the rows of its table `article`. */
  readonly restoreDump: () => string
  /** Stops the server and removes all it wrote. */
  readonly remove: () => void
}

/** Starts a server whose databases are in UTF-8. */
export function startCluster(): PostgresCluster {
  if (POSTGRES === undefined) throw new Error('No PostgreSQL: install the package postgresql')
  const programs = POSTGRES
  const folder = mkdtempSync(join(tmpdir(), 'khabar-postgres-'))
  // The server refuses to run as root; Debian has a user for it.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const log = join(folder, 'log')
  const serve = (program: string, args: readonly string[]): void => {
    // The server keeps what it inherits, and a pipe that stays open would never end.
    const { status } = spawnSync(join(programs, program), args, { ...user, cwd: '/', stdio: 'ignore' })
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}\n${readLog(log)}`)
  }
  const remove = (): void => {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], { ...user, cwd: '/' })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    serve('initdb', ['-D', data, '-U', 'khabar', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'])
    const settings = `-c listen_addresses= -c fsync=off -c unix_socket_directories=${folder}`
    serve('pg_ctl', ['-D', data, '-l', log, '-w', '-o', settings, 'start'])
  } catch (error) {
    remove()
    throw error
  }

  const run = (script: string, database = 'postgres'): string => {
    const { status, stdout, stderr } = spawnSync(
      join(programs, 'psql'),
      ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'khabar', '-d', database],
      {
        input: script,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: { ...process.env, PGCLIENTENCODING: 'UTF8' },
      },
    )
    if (status !== 0) throw new Error(stderr)
    return stdout
  }
  const fold = (texts: readonly string[], expression: string, database?: string): string[] => {
    const rows = texts.map((text, at) => `${String(at)}\t${escapeRow(text)}`)
    const output = run(
      `CREATE TEMP TABLE given (id integer, source text);
COPY given FROM STDIN;
${rows.join('\n')}
\\.
COPY (SELECT ${expression} FROM given ORDER BY id) TO STDOUT;`,
      database,
    )
    return output.split('\n').slice(0, -1).map(unescapeRow)
  }
  const restoreDump = (): string => {
    const dumped = spawnSync(join(programs, 'pg_dump'), ['-h', folder, '-U', 'khabar', 'postgres'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (dumped.status !== 0) throw new Error(dumped.stderr)
    run('CREATE DATABASE restored TEMPLATE template0')
    run(dumped.stdout, 'restored')
    return run('SELECT count(*) FROM article', 'restored')
  }
  return { run, fold, restoreDump, remove }
}

function idOf(option: '-u' | '-g'): number {
  return Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout)
}

function readLog(log: string): string {
  try {
    return readFileSync(log, 'utf8')
  } catch {
    return 'and wrote no log'
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\v': 'v',
}

/** A value in the text format of COPY. */
function escapeRow(text: string): string {
  return text.replace(/[\\\b\f\n\r\t\v]/gu, unit => `\\${ESCAPES[unit] ?? unit}`)
}

function unescapeRow(row: string): string {
  return row.replace(
    /\\(.)/gu,
    (_, escape: string) => Object.keys(ESCAPES).find(key => ESCAPES[key] === escape) ?? escape,
  )
}
