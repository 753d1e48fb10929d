// The command as bin/khabar.mjs runs it, from the sources, so that the documents can be tested before a build.
import { main } from '../../src/cli/index.js'

process.exitCode = await main(process.argv.slice(2))
