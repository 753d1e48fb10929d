import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The folder of the repository. */
export const ROOT: string = join(import.meta.dirname, '../..')

/** A fenced block of a document or of a doc comment. */
export interface Block {
  /** The file, from the root of the repository. */
  readonly file: string
  /** The line of its first line of code, from 1. */
  readonly line: number
  /** What stands behind the opening fence: `ts`, `sh`, or nothing. */
  readonly info: string
  readonly code: string
}

/** All fenced blocks of the documents and of the doc comments of the sources. */
export function findBlocks(): Block[] {
  return [
    ...documents().flatMap(file => fencedBlocks(file, readText(file))),
    ...sources().flatMap(file => docCommentBlocks(file, readText(file))),
  ]
}

/** README.md, README.ar.md and the documents of docs/, without the generated pages. */
export function documents(): string[] {
  const inDocs = readdirSync(join(ROOT, 'docs'), { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => `docs/${entry.name}`)
  return [...readdirSync(ROOT).filter(name => /^README(?:\.ar)?\.md$/u.test(name)), ...inDocs.sort()]
}

/** The TypeScript files of src. */
export function sources(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `src/${name.replaceAll('\\', '/')}`)
    .sort()
}

/** The text of a file of the repository, with its line ends as `\n`. */
export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replaceAll('\r\n', '\n')
}

/** The fenced blocks of a Markdown text. A fence may be indented, as in a list; its indent is taken off the code. */
export function fencedBlocks(file: string, markdown: string, firstLine = 1): Block[] {
  const blocks: Block[] = []
  let open: { indent: number; fence: string; info: string; line: number; lines: string[] } | undefined
  for (const [index, text] of markdown.split('\n').entries()) {
    const fence = /^( *)(`{3,})([^`]*)$/u.exec(text)
    if (open === undefined) {
      if (fence !== null) {
        const [, indent = '', ticks = '', info = ''] = fence
        open = {
          indent: indent.length,
          fence: ticks,
          info: info.trim(),
          line: firstLine + index + 1,
          lines: [],
        }
      }
    } else if (fence?.[2] === open.fence && fence[3] === '') {
      blocks.push({ file, line: open.line, info: open.info, code: open.lines.join('\n') })
      open = undefined
    } else {
      open.lines.push(text.slice(Math.min(open.indent, text.length - text.trimStart().length)))
    }
  }
  if (open !== undefined) throw new Error(`${file}:${String(open.line)}: this block has no closing fence`)
  return blocks
}

/** The fenced blocks of the doc comments of a TypeScript text. */
export function docCommentBlocks(file: string, source: string): Block[] {
  return docComments(source).flatMap(({ line, text }) => fencedBlocks(file, text, line))
}

/** The doc comments of a TypeScript text, without their stars, and the line each begins on. */
export function docComments(source: string): { line: number; text: string }[] {
  const comments: { line: number; text: string }[] = []
  // Only a parser tells a comment from the inside of a string or a template.
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const seen = new Set<number>()
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(source, node.pos) ?? []) {
      const raw = source.slice(range.pos, range.end)
      if (!raw.startsWith('/**') || seen.has(range.pos)) continue
      seen.add(range.pos)
      const text = raw
        .slice(3, -2)
        .split('\n')
        .map((row, index) => (index === 0 ? row : row.replace(/^\s*\* ?/u, '')))
      comments.push({ line: file.getLineAndCharacterOfPosition(range.pos).line + 1, text: text.join('\n') })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  visit(file.endOfFileToken)
  return comments
}
