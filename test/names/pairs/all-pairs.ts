import { ALIASES } from './aliases.js'
import { ALL_BUT_ONE_NAME } from './all-but-one-name.js'
import { ARABIC_LATIN_NATIVE_NAMES } from './arabic-latin-native-names.js'
import { SCRIPTS_AND_NATIONS } from './scripts-and-nations.js'
import { ARABIC_LATIN_PLACES } from './arabic-latin-places.js'
import { ARABIC_LATIN_PLAYERS_AND_WRITERS } from './arabic-latin-players-and-writers.js'
import { ARABIC_LATIN_POLITICS } from './arabic-latin-politics.js'
import { DEFINITE_ARTICLE } from './definite-article.js'
import { DOUBLED_LETTERS } from './doubled-letters.js'
import { EAST_ASIAN_SYLLABLES } from './east-asian-syllables.js'
import { EMPHATICS } from './emphatics.js'
import { FAMILY_NAME_ALONE } from './family-name-alone.js'
import { FATHER_AND_SON } from './father-and-son.js'
import { FINAL_LETTERS } from './final-letters.js'
import { FINAL_NG } from './final-ng.js'
import { FOREIGN_PARTICLES } from './foreign-particles.js'
import { FOREIGN_VOWELS } from './foreign-vowels.js'
import { HAMZA } from './hamza.js'
import { INITIALS } from './initials.js'
import { KIN_WORDS } from './kin-words.js'
import { LATIN_TO_LATIN } from './latin-to-latin.js'
import { LETTERS_OF_CH } from './letters-of-ch.js'
import { LETTERS_OF_G } from './letters-of-g.js'
import { LETTERS_OF_P_AND_V } from './letters-of-p-and-v.js'
import { LONG_VOWELS } from './long-vowels.js'
import { MISSING_MIDDLE } from './missing-middle.js'
import { NAMESAKES } from './namesakes.js'
import { NATIVE_MINIMAL_PAIRS } from './native-minimal-pairs.js'
import { ORGANISATIONS } from './organisations.js'
import { PATRONYMICS } from './patronymics.js'
import { PLACES_ALIKE } from './places-alike.js'
import { PLACES_SPELLED } from './places-spelled.js'
import { SLAVIC_ENDINGS } from './slavic-endings.js'
import { SPACES } from './spaces.js'
import { TITLES } from './titles.js'
import { WORD_ORDER } from './word-order.js'
import { WRITTEN_OTHERWISE } from './written-otherwise.js'
import { LEADERS_SPELLED } from './leaders-spelled.js'
import { CLUBS_AND_FIRMS } from './clubs-and-firms.js'
import { ATHLETES_AND_ARTISTS } from './athletes-and-artists.js'
import { NATIVE_NAMESAKES } from './native-namesakes.js'
import { CITIES } from './cities.js'
import { SINGLE_WORDS } from './single-words.js'
import { ARABIC_LATIN_LEADERS } from './arabic-latin-leaders.js'
import { ARABIC_LATIN_MAGHREB } from './arabic-latin-maghreb.js'
import { ARABIC_LATIN_MASHREQ } from './arabic-latin-mashreq.js'
import { ARABIC_LATIN_CLUBS_AND_CITIES } from './arabic-latin-clubs-and-cities.js'
import { ARABIC_LATIN_MINIMAL_PAIRS } from './arabic-latin-minimal-pairs.js'
import { ENVOYS_AND_FAMILIES } from './envoys-and-families.js'
import { LATER_ARABIC } from './later-arabic.js'
import { NUMBERS } from './numbers.js'
import { LATER_LATIN } from './later-latin.js'
import type { PairTable } from './pair-table.js'

/** Every table of pairs, one for each kind. */
export const ALL_PAIRS: readonly PairTable[] = [
  LETTERS_OF_G,
  LETTERS_OF_P_AND_V,
  LETTERS_OF_CH,
  LONG_VOWELS,
  FOREIGN_VOWELS,
  HAMZA,
  FINAL_LETTERS,
  EMPHATICS,
  DOUBLED_LETTERS,
  FINAL_NG,
  SLAVIC_ENDINGS,
  EAST_ASIAN_SYLLABLES,
  SPACES,
  DEFINITE_ARTICLE,
  KIN_WORDS,
  FOREIGN_PARTICLES,
  TITLES,
  WORD_ORDER,
  INITIALS,
  MISSING_MIDDLE,
  PATRONYMICS,
  FAMILY_NAME_ALONE,
  NATIVE_MINIMAL_PAIRS,
  ALL_BUT_ONE_NAME,
  FATHER_AND_SON,
  NAMESAKES,
  PLACES_ALIKE,
  PLACES_SPELLED,
  ORGANISATIONS,
  ALIASES,
  ARABIC_LATIN_POLITICS,
  ARABIC_LATIN_PLAYERS_AND_WRITERS,
  ARABIC_LATIN_PLACES,
  ARABIC_LATIN_NATIVE_NAMES,
  SCRIPTS_AND_NATIONS,
  LATIN_TO_LATIN,
  WRITTEN_OTHERWISE,
  LEADERS_SPELLED,
  CLUBS_AND_FIRMS,
  ATHLETES_AND_ARTISTS,
  NATIVE_NAMESAKES,
  CITIES,
  SINGLE_WORDS,
  ARABIC_LATIN_LEADERS,
  ARABIC_LATIN_MAGHREB,
  ARABIC_LATIN_MASHREQ,
  ARABIC_LATIN_CLUBS_AND_CITIES,
  ARABIC_LATIN_MINIMAL_PAIRS,
  ENVOYS_AND_FAMILIES,
  LATER_ARABIC,
  LATER_LATIN,
  NUMBERS,
]
