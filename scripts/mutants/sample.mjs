// A plugin of Stryker that leaves out all but a sample of the places of an area. A place is a function, a method or
// another statement of a module: Stryker ignores a node with all that is in it, so nothing smaller can be drawn by lot.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** The places seen so far: `{ file, name, first, last, drawn }`, lines counted from 1. */
export const places = []

const share = Number(process.env.MUTANTS_SHARE ?? 1)
const seed = process.env.MUTANTS_SEED ?? '1'

/** Whether the lot falls on a place. It goes by names and not by lines, so an edit above leaves the sample alone. */
function isDrawn(file, name) {
  const digest = createHash('sha256').update(`${seed} ${file} ${name}`).digest()
  return digest.readUInt32BE(0) / 2 ** 32 < share
}

const nameOf = ({ id, key, declarations, type }) =>
  id?.name ?? key?.name ?? key?.id?.name ?? declarations?.map(({ id: { name } }) => name).join() ?? type

const isOfModule = path => {
  const parent = path.parentPath
  return parent?.isExportNamedDeclaration() ? parent.parentPath.isProgram() : parent?.isProgram() === true
}

const isWrapper = path =>
  path.isClassDeclaration() || (path.isExportNamedDeclaration() && path.node.declaration)

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore(path) {
      const ofClass = path.parentPath?.isClassBody() === true
      if (!ofClass && (!isOfModule(path) || isWrapper(path))) return undefined
      const file = relative(process.cwd(), path.hub.file.opts.filename)
      const owner = ofClass ? `${path.parentPath.parentPath.node.id?.name}.` : ''
      const name = `${owner}${nameOf(path.node)}`
      const drawn = isDrawn(file, name)
      const { start, end } = path.node.loc
      places.push({ file, name, first: start.line, last: end.line, drawn })
      return drawn ? undefined : 'not in the sample'
    },
  }),
]
