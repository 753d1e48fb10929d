// A process of scripts/measure-growth.ts: measures one function and tells what it knows as it goes on.
import { READERS } from '../../test/linear/readers.js'
import { climb } from './climb.js'

const [name = '', to = ''] = process.argv.slice(2)
const read = READERS[name]
if (read === undefined) throw new Error(`there is no function ${name}`)
climb(read, Number(to), growth => process.send?.(growth))
process.disconnect()
