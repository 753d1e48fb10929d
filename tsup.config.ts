import { defineConfig, type Options } from 'tsup'

const config: Options = {
  entry: {
    index: 'src/index.ts',
    letters: 'src/letters/index.ts',
    names: 'src/names/index.ts',
    romanize: 'src/names/romanize/index.ts',
    dates: 'src/dates/index.ts',
    article: 'src/article/index.ts',
    html: 'src/html/index.ts',
    places: 'src/places/index.ts',
    discover: 'src/discover/index.ts',
    search: 'src/search/index.ts',
    shape: 'src/shape/index.ts',
    chrono: 'src/chrono/index.ts',
    export: 'src/export/index.ts',
    queue: 'src/queue/index.ts',
    cli: 'src/cli/index.ts',
    'annotate-worker': 'src/cli/lines/annotate-worker.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/u, 'piscina'],
  dts: {
    compilerOptions: {
      ignoreDeprecations: '6.0', // tsup 8 still sets baseUrl, which TypeScript 6 calls deprecated
      isolatedDeclarations: false, // lexicon tables are inferred: `as const satisfies readonly Row[]`
    },
  },
  splitting: true,
  treeshake: 'smallest',
  clean: true,
  // Without this esbuild writes every Arabic letter as an escape of six bytes.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

const built: ReturnType<typeof defineConfig> = defineConfig(config)

export default built
