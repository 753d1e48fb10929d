/** The command `khabar`: what `bin/khabar.mjs` calls and the tests call without a process. */
export { main } from './main.js'
export { processIo, type CommandIo } from './command-io.js'
