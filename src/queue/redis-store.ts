import { DATA_VERSION } from '../data-version.js'
import type { ResultStore } from './result-store.js'

/** The commands of a Redis client that are used, as ioredis has them. */
export interface RedisHashes {
  /** 1 where a hash has a field, 0 where not. */
  hexists(key: string, field: string): Promise<number>
  /** Sets a field that is not set, in one step. */
  hsetnx(key: string, field: string, value: string): Promise<number>
}

/** Where in Redis results are kept. */
export interface RedisStoreOptions {
  /**
   * The key of the hash. Results by other options of the processor belong under another key.
   *
   * @defaultValue `khabar:articles:` and `DATA_VERSION`, so that another version of the tables begins anew
   */
  readonly key?: string | undefined
}

/**
 * A store of results in one hash of Redis: the field is the `articleHash`, the value the JSON. `HSETNX` sets a field once, whoever
 * asks, and whatever dies meanwhile.
 *
 * A server with an append-only file keeps what it answered: with `appendfsync always` also when the machine fails. When
 * a queue lies in the same Redis, what is lost of results is lost of the queue's own record after it, so that the articles are
 * annotated again. Results stay until they are deleted; a hash is in memory, so for more than some million articles give a
 * {@link ResultStore} of a database.
 *
 * @param redis - a client such as that of ioredis
 * @param options - the key
 * @returns the store
 * @example
 * ```ts
 * import { redisStore } from 'khabar/queue'
 * const fields = new Map<string, string>() // stands for a server
 * const store = redisStore({
 *   hexists: async (key, field) => Number(fields.has(field)),
 *   hsetnx: async (key, field, value) => (fields.has(field) ? 0 : fields.set(field, value) && 1),
 * })
 * await store.put([{ hash: 'a', json: '1' }])
 * await store.put([{ hash: 'a', json: '2' }])
 * fields.get('a')
 * // → '1'
 * await store.has(['a', 'b'])
 * // → [true, false]
 * ```
 */
export function redisStore(redis: RedisHashes, options: RedisStoreOptions = {}): ResultStore {
  const { key = `khabar:articles:${DATA_VERSION}` } = options
  return {
    has: async hashes => {
      const answers = await Promise.all(hashes.map(hash => redis.hexists(key, hash)))
      return answers.map(answer => answer === 1)
    },
    put: async results => {
      await Promise.all(results.map(({ hash, json }) => redis.hsetnx(key, hash, json)))
    },
  }
}
