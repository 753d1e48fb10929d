import type { ArticleJobData } from './article-job.js'

/** What of a job of BullMQ is used. */
export interface RunningJob {
  /** What it was added with. */
  readonly data: ArticleJobData
  /** Tells the queue how far it is. */
  updateProgress(progress: ArticleJobProgress): Promise<void>
}

/** How far a job is. */
export interface ArticleJobProgress {
  /** Articles that are done, bad ones among them. */
  readonly done: number
  /** Articles of the job. */
  readonly total: number
}

/** What a job gives back. */
export interface ArticleJobResult {
  /** For each article of the job the key of its result; `null` for a bad one. */
  readonly hashes: readonly (string | null)[]
  /** Articles that were annotated by this run; the others were in the store. */
  readonly annotated: number
  /** The bad ones, and why. */
  readonly faults: readonly ArticleFault[]
}

/** An article without a result. */
export interface ArticleFault {
  /** Its place in the job, from 0. */
  readonly index: number
  /** The id of the article, where it has one. */
  readonly id?: string | number
  /** What is wrong, and what to do. */
  readonly message: string
}

/** What of an `AbortSignal` is used. */
export interface StopSignal {
  /** Whether the job is to end. */
  readonly aborted: boolean
  /** What the job then fails with. */
  readonly reason?: unknown
}
