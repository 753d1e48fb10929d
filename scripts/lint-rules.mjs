// The rules of this repository that no published plugin holds. Each is a sentence of docs/design.md.
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

const src = resolve(import.meta.dirname, '../src')

/** For each folder of src, the folders it may import from besides itself. The files beside the folders are «top». */
const MAY_IMPORT = {
  letters: ['check-input', 'khabar-error'],
  shape: ['letters', 'check-input', 'khabar-error'],
  names: ['letters', 'check-input', 'khabar-error'],
  dates: ['letters', 'check-input', 'khabar-error'],
  places: ['letters', 'check-input', 'khabar-error'],
  html: ['dates', 'check-input', 'khabar-error'],
  chrono: ['dates', 'check-input', 'khabar-error'],
  search: ['names', 'letters', 'check-input', 'khabar-error'],
  discover: ['names', 'places', 'letters', 'check-input', 'khabar-error'],
  article: ['discover', 'names', 'dates', 'places', 'letters', 'check-input', 'khabar-error'],
  export: ['data-version', 'letters', 'check-input', 'khabar-error'],
  report: ['article', 'discover', 'dates', 'khabar-error'],
  queue: ['article', 'dates', 'data-version', 'khabar-error'],
  cli: ['data-version', 'report', 'export', 'article', 'names', 'dates', 'letters', 'shape', 'khabar-error'],
  index: ['data-version', 'letters', 'shape', 'names', 'dates', 'article', 'khabar-error'],
  'check-input': ['khabar-error'],
  'khabar-error': [],
  'data-version': [],
}

/** The same for the folders inside src/names; the files beside them may import from each. */
const MAY_IMPORT_IN_NAMES = {
  'edits': [],
  'known-names': [],
  'parse': [],
  'sounds': [],
  'prepare': ['edits', 'known-names', 'parse'],
  'match': ['edits', 'known-names', 'parse', 'prepare'],
  'name-index': ['match', 'prepare', 'sounds', 'check-name'],
  'find': ['known-names', 'match', 'name-index', 'parse', 'prepare', 'sounds', 'check-name'],
  'romanize': ['prepare', 'check-name'],
}

/** The packages of others that a folder may load when it needs them; they are optional peer dependencies. */
const MAY_LOAD = { html: ['@mozilla/readability', 'linkedom'] }

/** The modules of Node that a folder may import; such a folder is for Node alone and says so. The command may import all. */
const MAY_IMPORT_OF_NODE = { queue: ['node:crypto', 'node:timers/promises'] }

/** `names` for src/names/a/b.ts, `khabar-error` for src/khabar-error.ts. */
const areaOf = path =>
  relative(src, path)
    .split(sep)[0]
    .replace(/\.[jt]s$/u, '')

/** `match` for src/names/match/a.ts; undefined outside src/names. */
const roomOf = path => {
  const [area, room] = relative(src, path).split(sep)
  return area === 'names' ? room?.replace(/\.[jt]s$/u, '') : undefined
}

const importDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'arrows point one way (docs/design.md)' } },
  create(context) {
    const area = areaOf(context.filename)
    const check = node => {
      const from = node.source?.value
      if (typeof from !== 'string') return
      if (!from.startsWith('.')) {
        if (area === 'cli' && (from.startsWith('node:') || from === 'piscina')) return
        if (MAY_IMPORT_OF_NODE[area]?.includes(from)) return
        if (node.type === 'ImportExpression' && MAY_LOAD[area]?.includes(from)) return
        context.report({
          node,
          message: `«${area}» may not import «${from}»: the library has no dependency.`,
        })
        return
      }
      const target = areaOf(resolve(dirname(context.filename), from))
      if (area === 'cli' && from === '../../package.json') return
      const [room, asked] = [roomOf(context.filename), roomOf(resolve(dirname(context.filename), from))]
      const may = MAY_IMPORT_IN_NAMES[room]
      if (may && asked && asked !== room && !may.includes(asked)) {
        context.report({
          node,
          message: `«names/${room}» may not import from «names/${asked}» (docs/design.md, Names).`,
        })
      }
      // What is exported says which version wrote it.
      if ((area === 'cli' || area === 'export') && from === '../../package.json') return
      if (target === area || MAY_IMPORT[area]?.includes(target)) return
      context.report({
        node,
        message: `«${area}» may not import from «${target}» (docs/design.md, Who imports whom).`,
      })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}

const kebabCaseFile = {
  meta: { type: 'suggestion', schema: [], docs: { description: 'file names are kebab-case' } },
  create: context => ({
    Program(node) {
      const name = basename(context.filename)
      if (/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(name)) return
      context.report({
        node,
        loc: { line: 1, column: 0 },
        message: `The file name «${name}» is not kebab-case.`,
      })
    },
  }),
}

const reasonedNonNull = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'a non-null assertion has its reason beside it' },
  },
  create: context => ({
    TSNonNullExpression(node) {
      const { start, end } = node.loc
      const beside = context.sourceCode
        .getAllComments()
        .some(c => c.loc.start.line <= end.line && c.loc.end.line >= start.line - 1)
      if (!beside) context.report({ node, message: 'Say beside the `!` why this cannot be undefined.' })
    },
  }),
}

/** Types of nodes whose bodies do not run when the module is loaded. */
const LATER = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
])

const noWorkAtImport = {
  meta: { type: 'problem', schema: [], docs: { description: 'nothing runs at import' } },
  create(context) {
    const { sourceCode } = context
    const check = node => {
      if (
        sourceCode
          .getAncestors(node)
          .some(a => LATER.has(a.type) && !(a.type === 'PropertyDefinition' && a.static))
      )
        return
      if (sourceCode.getCommentsBefore(node).some(c => c.value.includes('@__PURE__'))) return
      context.report({ node, message: 'This runs at import. Make it a literal, or build it on first use.' })
    }
    return {
      CallExpression: check,
      NewExpression: check,
      TaggedTemplateExpression: check,
      AwaitExpression: check,
    }
  },
}

export const rules = {
  'import-direction': importDirection,
  'kebab-case-file': kebabCaseFile,
  'reasoned-non-null': reasonedNonNull,
  'no-work-at-import': noWorkAtImport,
}

/** What the area index files re-export by name: the functions a user can call. */
export function publicNames() {
  const folders = readdirSync(src, { withFileTypes: true }).filter(e => e.isDirectory() && e.name !== 'cli')
  const names = folders.flatMap(folder => {
    let text
    try {
      text = readFileSync(join(src, folder.name, 'index.ts'), 'utf8')
    } catch {
      return []
    }
    return [...text.matchAll(/export \{([^}]*)\}/gu)].flatMap(([, list]) =>
      list.split(',').map(part =>
        part
          .trim()
          .split(/\s+as\s+/u)
          .at(-1),
      ),
    )
  })
  return [...new Set(names)].filter(name => /^[a-z]\w*$/u.test(name ?? ''))
}
