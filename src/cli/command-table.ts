/** One option as it is parsed and as the help shows it. */
export interface OptionRow {
  readonly name: string
  /** One letter that stands for the name. */
  readonly short?: string
  /** The word that stands for the value in the help; an option without it is a switch. */
  readonly value?: string
  readonly help: readonly string[]
}

/** One command as the help shows it. */
export interface CommandRow {
  readonly usage: string
  readonly summary: string
  readonly about: readonly string[]
  readonly options: readonly OptionRow[]
}

/** The commands there are. */
export type CommandName = 'annotate' | 'dates' | 'export' | 'match' | 'names' | 'normalize' | 'report'

/** Prints data instead of a table. */
const JSON_OPTION: OptionRow = { name: 'json', help: ['print one JSON array with an object for each file'] }

/** An article a line. */
const LINE_OPTIONS: readonly OptionRow[] = [
  {
    name: 'jsonl',
    help: [
      'read an article from each line: a JSON string, or an object with the field',
      '"text" and, if you like, "id" and "reference"; print a line of JSON for each',
    ],
  },
  { name: 'text', help: ['with --jsonl: each FILE is one article of plain text, not lines of JSON'] },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    help: ['with --jsonl: write to FILE, which is replaced when all is done, not before'],
  },
  {
    name: 'resume',
    help: ['with --output: write into FILE at once, and go on behind the lines it already has'],
  },
  { name: 'jobs', value: 'N', help: ['with --jsonl: read N articles at a time, 1 to 64 (1 unless given)'] },
]

/** How `annotate`, `dates` and `report` read dates. */
const DATE_OPTIONS: readonly OptionRow[] = [
  {
    name: 'reference',
    value: 'DATE',
    help: [
      'the day or moment of publication, such as 2024-07-03 or 2024-07-03T14:30:',
      'what "today" and "last month" are counted from',
    ],
  },
  {
    name: 'time-zone',
    value: 'ZONE',
    help: ['the zone whose day counts where DATE ends with Z or an offset: Asia/Riyadh'],
  },
  {
    name: 'week-start',
    value: 'DAY',
    help: ['the first day of "last week": saturday, sunday (the default) or monday'],
  },
  {
    name: 'numeric-order',
    value: 'ORDER',
    help: ['how 3/7/2024 is read: dmy (the default), mdy or ymd'],
  },
]

/** Everything a person can type: the parser takes its options from here and the help its text. */
export const COMMANDS: Readonly<Record<CommandName, CommandRow>> = {
  annotate: {
    usage: 'khabar annotate [FILE...] [--json | --jsonl] [--watchlist FILE] [--reference DATE] [OPTION...]',
    summary: 'find the publication date, the dates and the names of articles',
    about: [
      'Reads one article from each FILE, or from standard input when there is none or FILE is "-".',
      'Files are UTF-8, with or without a byte order mark. Without --json or --jsonl it prints a table.',
      'Offsets count UTF-16 code units from the start of the text, after the byte order mark.',
    ],
    options: [
      JSON_OPTION,
      ...LINE_OPTIONS,
      {
        name: 'watchlist',
        value: 'FILE',
        help: [
          'find these names: lines of id<TAB>name<TAB>name..., or JSON: an object',
          '{"xi": ["..."]}, or on each line, or in an array,',
          '{"id": "xi", "names": ["..."], "type": "person"}',
        ],
      },
      { name: 'no-discover', help: ['find the names of the watchlist only'] },
      ...DATE_OPTIONS,
    ],
  },
  dates: {
    usage: 'khabar dates [FILE...] [--json | --jsonl] [--reference DATE] [OPTION...]',
    summary: 'find the dates, times and periods of texts',
    about: [
      'Reads one text from each FILE, or from standard input when there is none or FILE is "-".',
      'Files are UTF-8, with or without a byte order mark. Without --json or --jsonl it prints a table.',
      'Offsets count UTF-16 code units from the start of the text, after the byte order mark.',
    ],
    options: [
      JSON_OPTION,
      {
        name: 'jsonl',
        help: ['print a line of JSON for each file as soon as it is done, up to the first bad one'],
      },
      ...DATE_OPTIONS,
    ],
  },
  export: {
    usage: 'khabar export TARGET [--preset NAME] [-o FILE]',
    summary: 'write what makes a database fold text as khabar does',
    about: [
      'TARGET is postgres (SQL: functions and a text search configuration), elasticsearch or opensearch (JSON:',
      'char filters, an analyzer and a normalizer) or sqlite (SQL: a table that folds what is put into it).',
    ],
    options: [
      {
        name: 'preset',
        value: 'NAME',
        help: ['search (the default), strict or lucene: as for "khabar normalize"'],
      },
      {
        name: 'output',
        short: 'o',
        value: 'FILE',
        help: ['write to FILE, which is replaced when all is done; standard output unless given'],
      },
    ],
  },
  match: {
    usage: 'khabar match A B [--json]',
    summary: 'tell whether two names are one, and why',
    about: [
      'Compares the names A and B, each one argument: put quotes round a name of several words.',
      'Ends with code 0 when they are one name, 1 when they are not, 2 when the call is wrong.',
    ],
    options: [{ name: 'json', help: ['print the answer of matchNames as JSON'] }],
  },
  names: {
    usage: 'khabar names search LIST QUERY... [--limit N] [--min-score S] [--index FILE] [--json]',
    summary: 'find names of a list by any spelling',
    about: [
      'Looks for each QUERY among the names of LIST, a file, or "-" for standard input. LIST holds a name',
      'a line, whose id is the number of the line, or is written as for annotate --watchlist: lines of',
      'id<TAB>name<TAB>name..., or JSON such as {"id": "xi", "names": ["..."]} on each line.',
      'Ends with code 0 when something was found, 1 when nothing was, 2 when the call is wrong.',
    ],
    options: [
      {
        name: 'limit',
        value: 'N',
        help: ['print at most N results for each query, 1 to 100 (10 unless given)'],
      },
      {
        name: 'min-score',
        value: 'S',
        help: ['leave out results below this score, 0 to 1 (0.5 unless given)'],
      },
      {
        name: 'index',
        value: 'FILE',
        help: ['keep the index of LIST in FILE for the next time; a changed LIST is indexed anew'],
      },
      { name: 'json', help: ['print one JSON array with an object for each query'] },
    ],
  },
  normalize: {
    usage: 'khabar normalize [FILE...] [--preset NAME]',
    summary: 'write texts with their letters made comparable',
    about: [
      'Writes the normalized text of each FILE, or of standard input when there is none or FILE is "-".',
      'The output of each file ends with a line end, also where the file does not.',
    ],
    options: [
      {
        name: 'preset',
        value: 'NAME',
        help: [
          'search  one letter for its variants, no marks: for comparing (the default)',
          'clean   what a reader sees, tidied: for display',
          'strict  only marks and tatweel removed',
          "lucene  what Lucene's ArabicNormalizer does",
        ],
      },
    ],
  },
  report: {
    usage: 'khabar report [FILE...] [-o FILE] [--reference DATE] [OPTION...]',
    summary: 'show articles on one HTML page: dates, names, a timeline',
    about: [
      'Reads one article from each FILE, or from standard input when there is none or FILE is "-", and writes',
      'one page of HTML that needs no network and no script: the articles with dates, persons, places and',
      'organisations highlighted, a timeline, a table of names with their spellings, and who appears with whom.',
    ],
    options: [
      {
        name: 'output',
        short: 'o',
        value: 'FILE',
        help: ['write to FILE, which is replaced when all is done; standard output unless given'],
      },
      ...DATE_OPTIONS,
    ],
  },
}

/** Understood by `khabar` and by each of its commands. */
export const COMMON_OPTIONS: readonly OptionRow[] = [{ name: 'help', help: ['show this text'] }]

/** Whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
