import { join } from 'node:path'
import ts from 'typescript'
import { ROOT, type Block } from './find-blocks.js'

/** The type errors of the blocks as `file:line message`, under the repository's own compiler options. */
export function typeErrors(blocks: readonly Block[]): string[] {
  const virtual = new Map(blocks.map((block, index) => [join(ROOT, `example-${String(index)}.ts`), block]))
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...virtual.keys()], options, {
    ...host,
    fileExists: name => virtual.has(name) || host.fileExists(name),
    readFile: name => virtual.get(name)?.code ?? host.readFile(name),
    getSourceFile: (name, language, ...more) => {
      const code = virtual.get(name)?.code
      if (code === undefined) return host.getSourceFile(name, language, ...more)
      return ts.createSourceFile(name, code, language)
    },
  })
  return [...virtual].flatMap(([name, block]) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      diagnostic => {
        const line = file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0
        const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
        return `${block.file}:${String(block.line + line)} ${message}`
      },
    )
  })
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: diagnostic => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
    },
  })
  return {
    ...config?.options,
    // An example is no published module: it need not spell out the types of what it exports.
    isolatedDeclarations: false,
    declaration: false,
    // As a user has it: the library of a browser or of Node, whichever has console.
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    paths: { 'khabar': [join(ROOT, 'src/index.ts')], 'khabar/*': [join(ROOT, 'src/*/index.ts')] },
  }
}
