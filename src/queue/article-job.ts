/** An article as it waits in a queue, which stores it as JSON. */
export interface QueuedArticle {
  /** Whatever the article is called elsewhere; it is handed on, and has no part in the result. */
  readonly id?: string | number | undefined
  /** Headline and body. */
  readonly text: string
  /**
   * The day or moment of publication, as an ISO date or date-time.
   *
   * @defaultValue the `reference` of the processor, or else the day that the article itself states
   */
  readonly reference?: string | undefined
}

/** What a job carries. */
export interface ArticleJobData {
  /** What the job is to annotate. */
  readonly articles: readonly QueuedArticle[]
}

/** A job as `queue.addBulk` of BullMQ takes it. */
export interface ArticleJob {
  /** Always `annotate`. */
  readonly name: string
  /** What BullMQ stores and hands to a worker. */
  readonly data: ArticleJobData
  /** What BullMQ does with it. */
  readonly opts: ArticleJobAddOptions
}

/** How BullMQ shall keep a job. */
export interface ArticleJobAddOptions {
  /** The SHA-256 of the data: BullMQ passes over a job whose id it has. */
  readonly jobId: string
  /** How often a job is begun that ends with an error, as while the store cannot be reached. */
  readonly attempts: number
  /** How long it waits between them. */
  readonly backoff: ArticleJobBackoff
}

/** How long BullMQ waits before it begins a failed job again. */
export interface ArticleJobBackoff {
  /** Each time twice as long. */
  readonly type: 'exponential'
  /** The first wait in milliseconds. */
  readonly delay: number
}
