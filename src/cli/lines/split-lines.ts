/** A line as bytes, without its line feed. */
export interface ByteLine {
  /** `null` for a line longer than the limit; its bytes were not kept. */
  readonly bytes: Uint8Array | null
  /** Whether a line feed ended it; only the last line of a stream can lack it. */
  readonly ended: boolean
}

const LINE_FEED = 0x0a

/**
 * The lines of a stream, those that a piece of it ends together, as soon as it has come. No byte but the line feed has a
 * meaning.
 *
 * @param chunks - the stream
 * @param longest - how many bytes of a line are kept; of a longer one none are
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<ByteLine[]> {
  const encoder = new TextEncoder()
  let parts: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (ended: boolean): ByteLine => {
    const bytes = size > longest ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts)
    parts = []
    size = 0
    return { bytes, ended }
  }
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
    const lines: ByteLine[] = []
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end))
      lines.push(take(true))
      start = end + 1
    }
    keep(bytes.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [take(false)]
}
