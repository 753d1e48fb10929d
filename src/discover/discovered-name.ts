/** What a discovered name names. `demonym` is an adjective of nationality: `الروسية`, `هنود`. */
export type DiscoveredKind = 'person' | 'place' | 'organisation' | 'demonym'

/** A name that a text has, found without a watchlist. */
export interface DiscoveredName {
  /** What it names. */
  readonly kind: DiscoveredKind
  /** Where the name starts, behind its clitics. */
  readonly start: number
  /** Offset behind the name. */
  readonly end: number
  /** The text from `start` to `end`. Behind `ل` the article has lost its alef: `للصين` gives `لصين`. */
  readonly text: string
  /** The folded proclitics before the name: `و`, `ب`, `ول`; empty for none. */
  readonly clitics: string
  /**
   * The id of `khabar/places` for places and demonyms; the spelling of a place that no table has. For persons and
   * organisations the fullest spelling that the same text has of the name, so that `شي` and `شي جين بينغ` share it. Their
   * article is whole again behind `ل`: `للأمم المتحدة` gives `الأمم المتحدة`, `للسيسي` `السيسي`.
   */
  readonly id: string
  /** 0..1, by how much speaks for it. The order means something, the figure is not calibrated. */
  readonly score: number
  /**
   * What speaks for it: `title`, `given name`, `letters`, `verb`, `repeated`, `full name in the text`, `head`, `known`,
   * `sport`, `gazetteer`.
   */
  readonly evidence: readonly string[]
}
