// What the benchmarks measure, as a module of its own: it is bundled from this checkout, and for `npm run bench:against` from
// another one as well.
import * as chrono from '../src/chrono/index.js'
import * as khabar from '../src/index.js'
import { compileNormalizer } from '../src/letters/create-normalizer.js'
import { detectHost } from '../src/letters/host.js'
import { findTokens, type Normalizer } from '../src/letters/index.js'
import { resolveSteps } from '../src/letters/resolve-steps.js'
import * as search from '../src/search/index.js'
import * as shape from '../src/shape/index.js'

export { chrono, findTokens, khabar, search, shape }

/** The normalizer of a place that has no WebAssembly. */
export function normalizerWithoutWasm(): Normalizer {
  return compileNormalizer(resolveSteps('search'), detectHost({ process, Buffer }))
}

/** The normalizer of a browser, which has no Buffer. */
export function normalizerOfBrowser(): Normalizer {
  return compileNormalizer(resolveSteps('search'), detectHost({ TextDecoder }))
}
