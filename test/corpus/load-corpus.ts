import { listFolder, readText } from '../repository-files.js'

/** A piece of an article's text: UTF-16 offsets, end exclusive, and the text that stands there. */
export interface Span {
  readonly surface: string
  readonly start: number
  readonly end: number
}

/** Whole calendar days. */
export interface Resolved {
  readonly start: string
  readonly endExclusive: string
  readonly endInclusive: string
}

export interface DatePart extends Span {
  readonly value: string
  readonly resolved: Resolved | null
}

/** Another reading, another extent, or a split into parts that is as good as the row itself. */
export type DateAlternative =
  | (Span & {
      readonly type: 'span'
      readonly value?: string
      readonly resolved?: Resolved | null
      readonly credit?: 'partial'
      readonly why?: string
    })
  | {
      readonly type: 'value'
      readonly value: string
      readonly resolved: Resolved | null
      readonly credit?: 'partial'
      readonly why: string
    }
  | { readonly type: 'segmentation'; readonly parts: readonly DatePart[] }

export interface DateItem extends Span {
  readonly id: string
  readonly kind: 'date' | 'time' | 'period' | 'range' | 'duration' | 'set' | 'deictic'
  readonly grain: string
  readonly value: string | null
  readonly resolved: Resolved | null
  readonly tier: 'core' | 'vague' | 'optional'
  readonly optional: boolean
  readonly score: 'exact' | 'span'
  readonly mod?: 'START' | 'END' | 'SINCE' | 'UNTIL'
  readonly hijri?: string
  readonly forbiddenValues?: readonly string[]
  readonly note?: string
  readonly alternatives: readonly DateAlternative[]
}

export interface DateNegative extends Span {
  readonly id: string
  readonly category: string
  readonly why: string
  readonly strength: 'hard'
}

export interface DateUnscored extends Span {
  readonly id: string
  readonly why: string
}

export interface NameRow extends Span {
  readonly id: string
  readonly kind: 'name' | 'demonym'
  readonly entity: string
  readonly form: string
  readonly clitics: readonly Span[]
  readonly core: Span
  readonly token: Span
  readonly elided_article?: true
  readonly restored?: string
  readonly script?: 'Latn'
  readonly nested?: true
  readonly nested_in?: string
  readonly debatable?: true
  readonly hard?: true
  readonly glued_next?: Span
  readonly alt_entities?: readonly string[]
  readonly note?: string
}

export interface NameTrap extends Span {
  readonly must_not_report: string
  readonly why: string
  readonly context_only?: true
}

export interface Entity {
  readonly type: 'person' | 'place' | 'org'
  readonly en: string
  readonly surfaces: readonly string[]
  readonly demonyms: readonly string[]
  readonly mentions: number
}

export interface ArticleHead {
  readonly id: string
  readonly file: string
  readonly house: 'egyptian' | 'agency' | 'marefa' | 'levantine' | 'broadcaster'
  readonly reference: string
  readonly referenceWeekday: string
  readonly evidence: string
  readonly utf16Length: number
  readonly carries: readonly string[]
}

/** What one `.gold.json` holds. */
export interface ArticleGold {
  readonly article: ArticleHead
  readonly dates: {
    readonly items: readonly DateItem[]
    readonly negatives: readonly DateNegative[]
    readonly unscored: readonly DateUnscored[]
  }
  readonly names: { readonly mentions: readonly NameRow[]; readonly traps: readonly NameTrap[] }
}

export interface CorpusArticle extends ArticleGold {
  readonly text: string
}

type InFile<Row> = Row & { readonly file: string }
type InArticle<Row> = Row & { readonly article: string }

export interface DatesGold {
  readonly articles: readonly ArticleHead[]
  readonly items: readonly InFile<DateItem>[]
  readonly negatives: readonly InFile<DateNegative>[]
  readonly unscored: readonly InFile<DateUnscored>[]
}

export interface NamesGold {
  readonly articles: readonly { readonly file: string; readonly key: string }[]
  readonly entities: Readonly<Record<string, Entity>>
  readonly mentions: readonly InArticle<NameRow & Pick<Entity, 'type' | 'en'>>[]
  readonly traps: readonly InArticle<NameTrap>[]
}

const GOLD_ENDING = '.gold.json'
const FOLDER = 'test/corpus'
const read = (name: string): string => readText(`${FOLDER}/${name}`)

/** Every article beside its gold, in the order of the file names. */
export function loadCorpus(): CorpusArticle[] {
  return listFolder(FOLDER)
    .filter(name => name.endsWith(GOLD_ENDING))
    .map(name => {
      const gold = JSON.parse(read(name)) as ArticleGold
      return { ...gold, text: read(gold.article.file) }
    })
}

/** The people, places and organisations that the mentions point to, by id. */
export function loadEntities(): Record<string, Entity> {
  return JSON.parse(read('entities.json')) as Record<string, Entity>
}

/** The dates of all articles in the shape that `score-dates.mjs --gold` reads. */
export function mergedDatesGold(): DatesGold {
  const corpus = loadCorpus()
  return {
    articles: corpus.map(one => one.article),
    items: corpus.flatMap(one => one.dates.items.map(row => ({ ...row, file: one.article.file }))),
    negatives: corpus.flatMap(one => one.dates.negatives.map(row => ({ ...row, file: one.article.file }))),
    unscored: corpus.flatMap(one => one.dates.unscored.map(row => ({ ...row, file: one.article.file }))),
  }
}

/** The names of all articles in the shape that `score-names.mjs corpus` reads. */
export function mergedNamesGold(): NamesGold {
  const corpus = loadCorpus()
  const entities = loadEntities()
  return {
    articles: corpus.map(one => ({ file: one.article.file, key: one.article.id })),
    entities,
    mentions: corpus.flatMap(one =>
      one.names.mentions.map(row => {
        const entity = entities[row.entity]
        if (entity === undefined) throw new Error(`${row.id}: no entity «${row.entity}» in entities.json`)
        return { ...row, type: entity.type, en: entity.en, article: one.article.file }
      }),
    ),
    traps: corpus.flatMap(one => one.names.traps.map(row => ({ ...row, article: one.article.file }))),
  }
}
