/**
 * The steps of a normalization. A step that is not named is not done, so an object states all that happens; to change
 * a preset, spread it: `{ ...PRESETS.search, tehMarbuta: false }`.
 */
export interface NormalizeOptions {
  /**
   * Put a letter and its hamza or madda together (`ا` + U+0654 → `أ`, also `ى` + U+0654 → `ئ`) and bring kept marks into
   * canonical order.
   * @defaultValue `false`
   */
  readonly compose?: boolean
  /**
   * Replace presentation forms by the letters they draw: `'letters'` leaves the phrase ligatures U+FDF0 to U+FDFD
   * (`ﷲ ﷺ ﷽ ﷼`) as signs, `'all'` spells them out. No space or tatweel is added to a lone mark, as NFKC would.
   * @defaultValue `'keep'`
   */
  readonly presentationForms?: 'keep' | 'letters' | 'all'
  /**
   * Replace letters of other keyboards: `'visual'` those that look like an Arabic letter (`ی ک ہ ۃ`), `'fold'` also
   * `ے ڪ ھ ە`, their hamza forms, and `ڢ ڧ` of the Maghreb.
   * @defaultValue `'keep'`
   */
  readonly lookalikes?: 'keep' | 'visual' | 'fold'
  /**
   * Remove what is not seen: zero width space, soft hyphen, byte order mark, controls, variation selectors that are not
   * an emoji's.
   * @defaultValue `false`
   */
  readonly invisibles?: boolean
  /**
   * Bidirectional controls: `'safe'` removes only the overrides U+202D and U+202E, `'remove'` all.
   * @defaultValue `'keep'`
   */
  readonly bidi?: 'keep' | 'safe' | 'remove'
  /**
   * Zero width joiner and non-joiner: `'letters'` keeps them between two letters, and a joiner behind one; `'remove'`
   * keeps none. Those inside an emoji or a word of an Indian script always stay.
   * @defaultValue `'keep'`
   */
  readonly joiners?: 'keep' | 'letters' | 'remove'
  /**
   * Spaces of all kinds: `'plain'` makes each U+0020 or a line feed (tabs and CR LF stay), `'collapse'` also makes one of many; a run that
   * holds a line end becomes one line feed.
   * @defaultValue `'keep'`
   */
  readonly spaces?: 'keep' | 'plain' | 'collapse'
  /**
   * Tatweel: `'inner'` removes it between two letters (and keeps the year mark `هـ` and `بـ` before a quotation),
   * `'remove'` everywhere.
   * @defaultValue `'keep'`
   */
  readonly tatweel?: 'keep' | 'inner' | 'remove'
  /**
   * Marks above and below letters: `'dedupe'` drops a mark that is typed twice, `'harakat'` removes U+064B to U+0652,
   * `'remove'` every mark of the Arabic blocks (Quranic and extended ones too).
   * @defaultValue `'keep'`
   */
  readonly marks?: 'keep' | 'dedupe' | 'harakat' | 'remove'
  /**
   * What becomes of the superscript alef U+0670: treated as any mark, or written as a letter (`السمٰوت` → `السماوت`) but
   * for the words that are spelled without (`هذا`, `الرحمن`).
   * @defaultValue `'mark'`
   */
  readonly daggerAlef?: 'mark' | 'letter'
  /**
   * Replace honorific and Quranic signs between words by a space.
   * @defaultValue `false`
   */
  readonly signs?: boolean
  /**
   * Alefs: `'hamza'` makes `أ إ آ` a plain `ا`, `'all'` also `ٱ ٲ ٳ ٵ`.
   * @defaultValue `'keep'`
   */
  readonly alef?: 'keep' | 'hamza' | 'all'
  /**
   * Hamza on a carrier: `'carrier'` leaves the letter below it (`ؤ` → `و`, `ئ` → `ي`), `'hamza'` leaves the hamza (`ء`).
   * @defaultValue `'keep'`
   */
  readonly hamza?: 'keep' | 'carrier' | 'hamza'
  /**
   * `ى` → `ي`.
   * @defaultValue `false`
   */
  readonly alefMaksura?: boolean
  /**
   * `ة` → `ه`.
   * @defaultValue `false`
   */
  readonly tehMarbuta?: boolean
  /**
   * Letters for foreign sounds: `پ` → `ب`, `چ` → `ج`, `ژ` → `ز`, `ڤ` → `ف`, `گ` → `ك`, `ڨ` → `ق`.
   * @defaultValue `false`
   */
  readonly foreignLetters?: boolean
  /**
   * Decimal digits of every script of the Basic Multilingual Plane: `'ascii'` makes them 0 to 9 and reads `٫` and `٬`
   * inside a number, `'arabic'` makes them `٠` to `٩`.
   * @defaultValue `'keep'`
   */
  readonly digits?: 'keep' | 'ascii' | 'arabic'
  /**
   * Punctuation: `'quotes'` makes quotation marks and dashes ASCII, `'ascii'` also `، ؛ ؟ ۔ ٪ …`.
   * @defaultValue `'keep'`
   */
  readonly punctuation?: 'keep' | 'quotes' | 'ascii'
  /**
   * Latin letters: lower case, without accents.
   * @defaultValue `false`
   */
  readonly latin?: boolean
  /**
   * Put spaces round `، ؛ ؟ . ! :` as print has them: none before, one behind `، ؛ ؟` and behind a full stop between two
   * words. Numbers, initials and addresses are left alone.
   * @defaultValue `false`
   */
  readonly spacing?: boolean
  /**
   * An Arabic letter typed three times or more for emphasis is kept twice.
   * @defaultValue `false`
   */
  readonly elongation?: boolean
  /**
   * Read HTML character references that end in a semicolon (`&quot;`, `&eacute;`, `&#1575;`), also those that were
   * escaped twice; names beyond those that news pages carry stay.
   * @defaultValue `false`
   */
  readonly entities?: boolean
}

/** The name of a set of steps; what each does stands in docs/letters.md. */
export type Preset = 'clean' | 'search' | 'strict' | 'lucene'

/** Options with every step decided. */
export type Steps = Required<NormalizeOptions>
