/** What one engine made of the library. */
export interface EngineResult {
  readonly name: string
  readonly version: string
  /** Every entry used, as ES module and as CommonJS. */
  readonly esm: boolean
  readonly cjs: boolean
  readonly command: boolean
  /** Whether all digests are those of Node. */
  readonly digests: boolean
  /** «N passed, N failed», or null where the tests do not run. */
  readonly tests: string | null
}

const sign = (ok: boolean): string => (ok ? 'passed' : 'failed')

/** docs/engines.md. */
export function renderEngines(version: string, results: readonly EngineResult[]): string {
  const rows = results.map(one => {
    const parts = [one.esm, one.cjs, one.command, one.digests].map(sign)
    return `| ${[`${one.name.split(' ')[0] ?? ''} ${one.version}`, ...parts, one.tests ?? '–'].join(' | ')} |`
  })
  return `# Engines

<!-- Written by \`npm run test:engines\` (scripts/render-engines.ts). Do not edit. -->

khabar is ES2022 without a dependency, and runs where that runs. The same text gives the same answer everywhere: no Unicode
tables, no locale and no clock of an engine decides a result.

\`npm run test:engines\` packs the library, installs other engines from npm into a temporary folder and uses it there. It is not
part of CI, for it takes long and needs the network. These are its last results, for khabar ${version}:

| engine | every entry, as ES module | every entry, as CommonJS | the command | same output | all tests |
|---|---|---|---|---|---|
${rows.join('\n')}

- *Same output*: hashes of what each function gives for our articles and pairs of names, offsets and scores to the last digit
  included, are those that Node stored (\`test/engines\`).
- *All tests*: the tests of the repository, run by that version of Node. Those of Node 20 and of Chromium are in \`.ci/run\`:
  \`npm test\` and \`npm run test:browser\`, which says which tests a browser cannot run and why.
`
}
