import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { CHROMIUM } from './test/in-chromium/chromium.js'
import { hasFile, listFolder, readText } from './test/repository-files.js'

/** Tests that a browser cannot run, each with its reason. All others run there, new ones too. */
const ONLY_ON_NODE = [
  'test/cli/**', // the command: files, streams, terminals, processes and threads of Node
  'test/bench/**', // benchmarks of Node, beside packages of Node, and what they wrote into files
  'test/docs/**', // compiles and runs what the documents show, with TypeScript and a shell
  'test/html/**', // its libraries, linkedom and Readability, stand in for what a browser has itself
  'test/report/**', // reads the page it writes with linkedom; in-chromium opens that page for real
  'test/in-chromium/**', // starts a Chromium of its own, from Node
  // These ask for the time of the processor, which no browser tells.
  'test/dates/linear.test.ts',
  'test/linear/**',
  'test/article/parts/article-parts.test.ts',
  'test/names/find/long-lists.test.ts',
  'test/article/parts/long-lines.test.ts', // takes forty megabytes a text, and the one page of this run keeps them
  // These start other programs, or hash and thread as Node does.
  'test/queue/**',
  'test/fuzz/**',
  'test/options/**',
  'test/export/export-postgres.test.ts',
  'test/export/export-sqlite.test.ts',
  'test/search/words-lost.test.ts', // the engines come as CommonJS
]

/** Folders whose files the tests may read; those of `../shared` are only there where they are on Node as well. */
const FOLDERS = [
  'test/corpus',
  'test/article/parts/pages',
  '../shared/corpus',
  '../shared/peers/dates',
  '../shared/peers/letters',
]
const repositoryFiles = Object.fromEntries(
  FOLDERS.filter(hasFile).flatMap(folder =>
    listFolder(folder).map(name => [`${folder}/${name}`, readText(`${folder}/${name}`)]),
  ),
)

/** npm run test:browser: the tests of the library, in Chromium instead of Node. */
const config: ViteUserConfig = defineConfig({
  // What test/seed.ts asks for.
  define: { 'process.env': JSON.stringify({ KHABAR_SEED: process.env['KHABAR_SEED'] }) },
  resolve: {
    alias: [
      {
        find: /^(?:\.\.?\/)+repository-files\.js$/u,
        replacement: new URL('test/in-browser/repository-files.ts', import.meta.url).pathname,
      },
    ],
  },
  // Named beforehand, or the page loads anew when the first test that needs one is found.
  optimizeDeps: { include: ['arabic-reshaper', 'chrono-node', 'fast-check'] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ONLY_ON_NODE,
    testTimeout: 60_000, // the modules come one by one, on a machine under load
    setupFiles: ['test/seed.ts'],
    provide: { repositoryFiles },
    // One page for all files: the library keeps nothing between calls that an answer could depend on.
    isolate: false,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})

export default config
