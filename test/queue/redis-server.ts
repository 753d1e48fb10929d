import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

/** Whether the tests of a server cannot run, for want of `redis-server`. CI has it, so they never skip there. */
export const WITHOUT_REDIS: boolean =
  spawnSync('redis-server', ['--version']).status !== 0 && process.env['CI'] === undefined

/** A server of Redis for one test file, on a free port, with an append-only file in a folder of its own. */
export interface RedisServer {
  readonly port: number
  /** Ends the server by a signal and starts it again with what its file holds. */
  readonly restart: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** The commands that the file holds, as the server writes them: only such as changed something. */
  readonly readAppended: () => Buffer
  /** Stops the server and removes all it wrote. */
  readonly remove: () => Promise<void>
}

/** Starts a server. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-redis-'))
  const port = await freePort()
  let server = await serve(port, folder)
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  return {
    port,
    restart: async signal => {
      await stop(signal)
      server = await serve(port, folder)
    },
    readAppended: () => {
      const files = readdirSync(join(folder, 'appendonlydir')).filter(name => name.endsWith('.incr.aof'))
      return Buffer.concat(files.map(name => readFileSync(join(folder, 'appendonlydir', name))))
    },
    remove: async () => {
      await stop('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function serve(port: number, folder: string): Promise<ChildProcess> {
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    logfile: join(folder, 'log'),
    save: '', // nothing but the append-only file
    appendonly: 'yes',
    appendfsync: 'always',
    'auto-aof-rewrite-percentage': 0, // the file keeps every command
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject)
    server.once('exit', code => {
      reject(new Error(`redis-server ended with ${String(code)}`))
    })
  })
  failed.catch(() => undefined) // it may end later, when it is told to
  await Promise.race([answered(port), failed])
  return server
}

/** Waits until the server has read its file. */
async function answered(port: number): Promise<void> {
  const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 20 })
  redis.on('error', () => undefined) // it is not there yet
  await redis.ping()
  redis.disconnect()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port)
        else reject(new Error('the system gives no port'))
      })
    })
  })
}
