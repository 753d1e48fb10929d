/** A result that is on its way. */
interface Pending<Result> {
  isSettled: boolean
  readonly result: Promise<Result>
}

/**
 * The results of a task for each item, in the order of the items, as many at a time as are ready.
 *
 * At most `limit` items are taken before their results are asked for, so that neither a fast source nor a slow reader
 * fills the memory; an item is taken, and first results given out, the moment that is possible.
 *
 * @param source - the items; where it fails, the results before come first, then its error
 * @param task - must not fail but for a reason to end all
 * @param limit - how many items are at hand at most
 * @param stop - ends the results at once, whatever is still on its way
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item>,
  task: (item: Item) => Promise<Result>,
  limit: number,
  stop: AbortSignal,
): AsyncGenerator<Result[]> {
  const items = source[Symbol.asyncIterator]()
  const pending: Pending<Result>[] = []
  const input = { isAsked: false, isOver: false, failure: [] as unknown[] }
  // One call to wake for whatever happens: promises that outlive the items must not gather listeners of each.
  let wake = (): void => undefined
  const onEvent = (): void => wake()

  const take = async (): Promise<void> => {
    input.isAsked = true
    try {
      const item = await items.next()
      if (item.done === true) input.isOver = true
      else pending.push(start(item.value))
    } catch (error) {
      input.isOver = true
      input.failure.push(error)
    }
    input.isAsked = false
    onEvent()
  }
  const start = (item: Item): Pending<Result> => {
    const slot = { isSettled: false, result: task(item) }
    const settle = (): void => {
      slot.isSettled = true
      onEvent()
    }
    slot.result.then(settle, settle) // a failure is heard when its turn comes
    return slot
  }

  stop.addEventListener('abort', onEvent)
  try {
    while (!stop.aborted) {
      if (!input.isOver && !input.isAsked && pending.length < limit) void take()
      const [head] = pending
      if (head?.isSettled === true) {
        const count = pending.findIndex(({ isSettled }) => !isSettled)
        const ready = pending.splice(0, count === -1 ? pending.length : count)
        yield await Promise.all(ready.map(({ result }) => result))
      } else if (head === undefined && input.isOver) {
        if (input.failure.length > 0) throw input.failure[0]
        return
      } else {
        await new Promise<void>(resolve => (wake = resolve))
      }
    }
  } finally {
    stop.removeEventListener('abort', onEvent)
  }
}
