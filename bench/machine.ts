import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem, type } from 'node:os'

/** Where and when something was measured. */
export interface Machine {
  /** ISO day. */
  readonly day: string
  readonly processor: string
  readonly cores: number
  readonly memory: string
  readonly system: string
  readonly node: string
}

/** A package that was measured. */
export interface Peer {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** What this machine is, without a word that only one machine has. */
export function thisMachine(day: Date): Machine {
  return {
    day: day.toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release().split('-')[0] ?? ''}`,
    node: process.versions.node,
  }
}

/** Packages that a benchmark sets beside khabar. */
const PEERS = [
  'arabic-reshaper',
  'arabic-text-normalizer',
  'arabic-utils',
  'chrono-node',
  'fastest-levenshtein',
  'flexsearch',
  'fuse.js',
  'fuzzysort',
  'minisearch',
  '@orama/orama',
] as const

/** The packages beside khabar, as they are installed. */
export function installedPeers(): Peer[] {
  return PEERS.map(name => {
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      readonly version: string
      readonly license: string
    }
    return { name, version: manifest.version, licence: manifest.license }
  })
}
