/** Cases of other libraries, by their id, that are not read as they ask, each with the reason. */
export const KNOWN_PEER_MISSES: Readonly<Record<string, string>> = {
  'duckling-time-104': 'A rank counted from behind a feast («third Tuesday after Christmas») is not read.',
  'duckling-time-142': 'The peer writes the instant in its own zone, we in the zone of the text.',
  'duckling-time-143': 'The peer writes the instant in its own zone, we in the zone of the text.',
  'maha-different_start_of_week-001': 'The case sets a first day of the week that we do not offer.',
  'maha-different_start_of_week-006': 'The case sets a first day of the week that we do not offer.',
  'maha-different_start_of_week-008': 'The case sets a first day of the week that we do not offer.',
  'maha-different_start_of_week-009': 'The case sets a first day of the week that we do not offer.',
  'maha-duration-days_expression-007': 'News has no negative lengths: a dash before a figure is punctuation.',
  'maha-hijri_date-002':
    '«This year» behind a Hijri month is the Gregorian year to us, the Hijri one to the peer.',
  'maha-hijri_date-003': 'A length «from» a whole month is taken to hang on an event.',
  'maha-hijri_date-006': 'The month before last is counted without the running one: 1441, not 1442.',
  'maha-hijri_date-009':
    'Without a verb the nearest first of Rajab is the past one to us, the coming one to the peer.',
  'maha-hijri_date-021': '«In three days in Rabi II» are two times to us.',
  'maha-negative_cases-006':
    '«Day» alone is a length to us (and in other cases of the peer), nothing in this one.',
  'maha-negative_cases-007':
    '«54 hours» is a length to us (and in other cases of the peer), nothing in this one.',
  'maha-specific_minute-002': '«Three minutes» is a length to us, a minute of the running hour to the peer.',
  'maha-specific_minute-013': '«59 minutes» is a length to us, a minute of the running hour to the peer.',
  'maha-specific_minute-015': '«12 minutes» is a length to us, a minute of the running hour to the peer.',
  'maha-time-034': 'A clock with a cardinal for the hour and minutes joined to it is read as the number 55.',
  'maha-time_interval-001': 'A range of years covers whole years; the peer keeps the day of the reference.',
  'maha-time_interval-011': 'A range from the present on is not read.',
  'maha-time_interval-015': 'A year behind «to» alone is the year; the peer opens the start.',
  'maha-time_interval-016': 'A range of years joined by the clitic «to» is read as two years.',
}
