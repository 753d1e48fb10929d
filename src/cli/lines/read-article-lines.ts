import type { CommandIo } from '../command-io.js'
import { openInput } from '../read-input.js'
import { splitLines } from './split-lines.js'

/** A line of input that is not empty. */
export interface ArticleLine {
  /** As typed; `-` for standard input. */
  readonly file: string
  /** From 1 on, counting empty lines. */
  readonly line: number
  /** Bytes that are no UTF-8 have become U+FFFD; `null` where the line was too long to keep. */
  readonly text: string | null
}

/** Bytes of a line beyond which it is not read: a bound for the memory, far above any article. */
export const LONGEST_LINE: number = 16 * 1024 * 1024

/**
 * The lines of all files in their order, those that came together in one list. Lines of blanks alone are passed over.
 *
 * @throws CommandError when a file cannot be read on
 */
export async function* readArticleLines(
  files: readonly string[],
  io: CommandIo,
): AsyncGenerator<ArticleLine[]> {
  // It drops a byte order mark before each line: files that were joined have one in the middle.
  const decoder = new TextDecoder('utf-8')
  for (const file of files) {
    let line = 0
    for await (const lines of splitLines(openInput(file, io), LONGEST_LINE)) {
      const found: ArticleLine[] = []
      for (const { bytes } of lines) {
        line += 1
        const text = bytes === null ? null : decoder.decode(bytes)
        if (text?.trim() !== '') found.push({ file, line, text })
      }
      if (found.length > 0) yield found
    }
  }
}
