import ts from 'typescript'

/** A block of TypeScript made ready to run. */
export interface CompiledExample {
  /** The body of an async function of `require`, `exports`, `console` and `check`. */
  readonly body: string
  /** The modules it imports. */
  readonly imports: readonly string[]
  /** How many results it states. */
  readonly results: number
}

const RESULT = '// → '

/**
 * Makes a function body of an example, in which each statement followed by `// → <literal>` hands its value and the
 * literal to `check(line, actual, expected)`. The comment stands on the line after the statement or behind it, and may
 * go on over further `//` lines while the literal is not complete.
 */
export function compileExample(code: string): CompiledExample {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  let rewritten = ''
  let copied = 0
  let results = 0
  for (const statement of file.statements) {
    const stated = statedResult(code, statement.end)
    if (stated === undefined) continue
    const line = file.getLineAndCharacterOfPosition(statement.getStart()).line
    const { before, after } = wrapStatement(statement, `${String(line)}, `, `, (${stated}))`)
    rewritten += code.slice(copied, statement.getStart()) + before + after
    copied = statement.end
    results += 1
  }
  rewritten += code.slice(copied)
  const written = code.split(RESULT.trimEnd()).length - 1
  if (written !== results)
    throw new Error(`${String(written - results)} of ${String(written)} results follow no statement`)

  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
  }
  const { outputText } = ts.transpileModule(rewritten, { compilerOptions })
  const imports = file.statements
    .filter(ts.isImportDeclaration)
    .map(i => (i.moduleSpecifier as ts.StringLiteral).text)
  return { body: outputText, imports, results }
}

/** The literal that follows a statement, or undefined where none follows. */
function statedResult(code: string, end: number): string | undefined {
  const match = /^;?[ \t]*(?:\n[ \t]*)?\/\/ → ([^\n]*)((?:\n[ \t]*\/\/[^\n]*)*)/u.exec(code.slice(end))
  if (match === null) return undefined
  let text = match[1] ?? ''
  for (const row of (match[2] ?? '').split('\n').slice(1)) {
    if (isLiteralText(text)) break
    text += `\n${row.replace(/^[ \t]*\/\/ ?/u, '')}`
  }
  if (!isLiteralText(text)) throw new Error(`not a literal: ${text}`)
  return text
}

/** The statement with its value handed to `check`; a declaration is checked after it was made. */
function wrapStatement(
  statement: ts.Statement,
  line: string,
  expected: string,
): { before: string; after: string } {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement
    const printed =
      ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
        ? expression.arguments[0]
        : expression
    return { before: '', after: `check(${line}(${(printed ?? expression).getText()})${expected}` }
  }
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations[0]?.name
    if (name !== undefined && ts.isIdentifier(name))
      return { before: statement.getText(), after: `; check(${line}${name.text}${expected}` }
  }
  throw new Error(`a result can follow an expression or a declaration, not: ${statement.getText()}`)
}

function isLiteralText(text: string): boolean {
  const source = `(${text}\n)`
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true })
  if (diagnostics.length > 0) return false
  const [statement, ...more] = ts.createSourceFile('literal.ts', source, ts.ScriptTarget.Latest).statements
  return (
    more.length === 0 &&
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    isLiteral(statement.expression)
  )
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression)
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      property => ts.isPropertyAssignment(property) && isLiteral(property.initializer),
    )
  if (ts.isIdentifier(node))
    return node.text === 'undefined' || node.text === 'NaN' || node.text === 'Infinity'
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  )
}
