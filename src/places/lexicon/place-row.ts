/** What a place is. */
export type PlaceKind =
  | 'country'
  | 'continent'
  | 'city'
  | 'region'
  | 'sea'
  | 'ocean'
  | 'gulf'
  | 'strait'
  | 'canal'
  | 'river'
  | 'lake'
  | 'mountain'
  | 'island'

/** Places of one kind, in one country where they lie in one. */
export interface PlaceRow {
  readonly kind: Exclude<PlaceKind, 'country' | 'continent'>
  /** ISO 3166-1 alpha-2; the capital comes first. */
  readonly country?: string
  /** `slug form/form; slug form`: the slug is the Latin name, the first form is the commonest. */
  readonly places: string
}

/** A country or continent with its people. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo, or the UN M49 number of a continent. */
  readonly id: string
  /** Spellings joined by `/`. */
  readonly names: string
  /** The masculine singular of what comes from there, each spelling; other forms follow by rule. */
  readonly adjectives?: string
  /** Broken plurals: `روس`, `أتراك`. */
  readonly plurals?: string
}
