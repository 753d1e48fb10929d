/**
 * Month lengths of the official Umm al-Qura calendar, AH 1420 to 1450: three hexadecimal digits a year, bit n-1 set where
 * month n has 30 days. The stretch in which the calendar of Intl (islamic-umalqura) agrees with the official gazette.
 */
export const MONTH_LENGTHS =
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5'

/** 1 Muharram 1420, as days since 1970-01-01. */
export const FIRST_DAY = 10698

export const FIRST_YEAR = 1420
export const LAST_YEAR = 1450
