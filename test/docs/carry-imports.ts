import ts from 'typescript'
import { type Block } from './find-blocks.js'

/**
 * The blocks of one document as its reader takes them: a block that imports nothing goes on with the names that the
 * blocks before it imported. What is added stands on the block's first line, so that its lines keep their numbers.
 */
export function carryImports(blocks: readonly Block[]): Block[] {
  const known = new Map<string, { specifier: string; module: string }>()
  return blocks.map(block => {
    const imports = namedImports(block.code)
    if (imports.length === 0) return { ...block, code: importLine(known) + block.code }
    for (const { name, ...rest } of imports) known.set(name, rest)
    return block
  })
}

function namedImports(code: string): { name: string; specifier: string; module: string }[] {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true)
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const bindings = importClause?.namedBindings
    if (bindings === undefined || !ts.isNamedImports(bindings)) return []
    const typeOnly = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : ''
    return bindings.elements.map(element => ({
      name: element.name.text,
      specifier: typeOnly + element.getText(),
      module: (moduleSpecifier as ts.StringLiteral).text,
    }))
  })
}

function importLine(known: ReadonlyMap<string, { specifier: string; module: string }>): string {
  const modules = new Map<string, string[]>()
  for (const { specifier, module } of known.values()) {
    modules.set(module, [...(modules.get(module) ?? []), specifier])
  }
  return [...modules].map(([module, names]) => `import { ${names.join(', ')} } from '${module}'; `).join('')
}
