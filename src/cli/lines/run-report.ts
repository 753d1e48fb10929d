import type { CommandIo } from '../command-io.js'
import { countOf } from '../count-of.js'
import { now, secondsSince } from './stopwatch.js'

/** Seconds between two looks at the progress. */
const REFRESH = 0.2

/** What a person hears of a run: bad lines as they come, how far it is where a person looks on, and a summary. */
export class RunReport {
  #articles = 0
  #faults = 0
  #shown = 0
  #isShown = false
  readonly #start = now()
  readonly #io: CommandIo
  readonly #isWatched: boolean

  /**
   * @param io - where to write
   * @param hidesProgress - whether the output itself goes to the terminal, where a moving line would get into it
   */
  constructor(io: CommandIo, hidesProgress: boolean) {
    this.#io = io
    this.#isWatched = io.stderr.isTTY === true && !hidesProgress
  }

  /** How many lines were no articles. */
  get faults(): number {
    return this.#faults
  }

  /** Counts lines that are done. */
  count(articles: number, faults: number): void {
    this.#articles += articles
    this.#faults += faults
    const seconds = secondsSince(this.#start)
    if (!this.#isWatched || seconds < this.#shown + REFRESH) return
    this.#shown = seconds
    this.#isShown = true
    this.#io.stderr.write(`\r\u001B[K${this.#figures(seconds)}`)
  }

  /** Says something on a line of its own. */
  say(message: string): void {
    const cleared = this.#isShown ? '\r\u001B[K' : ''
    this.#isShown = false
    this.#io.stderr.write(`${cleared}khabar: ${message}\n`)
  }

  /** Says what was done since the start. */
  summarize(): void {
    this.say(this.#figures(secondsSince(this.#start)))
  }

  #figures(seconds: number): string {
    const rate = seconds > 0 ? Math.round(this.#articles / seconds) : 0
    return [
      countOf(this.#articles, 'article'),
      countOf(this.#faults, 'failed line'),
      `${seconds.toFixed(1)} s`,
      `${rate} articles/s`,
    ].join(', ')
  }
}
