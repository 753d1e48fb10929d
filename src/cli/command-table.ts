/** One option as it is parsed and as the help shows it. */
export interface OptionRow {
  readonly name: string
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
export type CommandName = 'annotate' | 'dates' | 'normalize'

/** The forms that `annotate` and `dates` print in. */
const FORMAT_OPTIONS: readonly OptionRow[] = [
  { name: 'json', help: ['print one JSON array with an object for each file'] },
  {
    name: 'jsonl',
    help: ['print a line of JSON for each file as soon as it is done, up to the first bad one'],
  },
]

/** How `annotate` and `dates` read dates. */
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
      ...FORMAT_OPTIONS,
      {
        name: 'watchlist',
        value: 'FILE',
        help: [
          'find these names: lines of id<TAB>name<TAB>name..., or JSON:',
          '[{"id": "xi", "names": ["..."], "type": "person"}] or {"xi": ["..."]}',
        ],
      },
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
    options: [...FORMAT_OPTIONS, ...DATE_OPTIONS],
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
}

/** Understood by `khabar` and by each of its commands. */
export const COMMON_OPTIONS: readonly OptionRow[] = [{ name: 'help', help: ['show this text'] }]

/** Whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
