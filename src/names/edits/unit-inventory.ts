/** The letter units of one side of a model, numbered: 0 is the empty unit, then single letters, then longer units. */
export interface UnitInventory {
  /** How many units there are, the empty one included. */
  readonly size: number
  /** The most letters of a unit. */
  readonly longest: number
  /** The number of a unit, `undefined` for one that is not in the inventory. */
  readonly numbers: ReadonlyMap<string, number>
  /** The number of each single letter by its code unit, 0 for one that is not in the inventory. */
  readonly singles: Uint16Array
  /** Whether a longer unit begins with the letter, by its code unit. */
  readonly beginsLonger: Uint8Array
}

/**
 * For each length from 1 on, the number of the unit that starts at each letter; 0 where no unit of that length starts.
 * A letter outside the inventory belongs to no unit and is not compared.
 */
export type UnitRows = readonly Uint16Array[]

/** Beyond the Arabic and Latin letters of names. */
const LETTERS_END = 0x700

/**
 * An inventory of single letters and longer units.
 *
 * @param letters - every single letter
 * @param longer - units of two letters and more, without duplicates
 */
export function createInventory(letters: string, longer: readonly string[]): UnitInventory {
  const numbers = new Map<string, number>()
  const singles = new Uint16Array(LETTERS_END)
  const beginsLonger = new Uint8Array(LETTERS_END)
  for (const unit of [...letters, ...longer]) {
    numbers.set(unit, numbers.size + 1)
    if (unit.length === 1) singles[unit.charCodeAt(0)] = numbers.size
    else beginsLonger[unit.charCodeAt(0)] = 1
  }
  return {
    size: numbers.size + 1,
    longest: Math.max(1, ...longer.map(unit => unit.length)),
    numbers,
    singles,
    beginsLonger,
  }
}

/** The units that start at each letter of a text, see {@link UnitRows}. */
export function unitRows(text: string, inventory: UnitInventory): UnitRows {
  const rows = Array.from({ length: inventory.longest }, () => new Uint16Array(text.length))
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    const [first, ...longer] = rows
    if (first) first[at] = inventory.singles[letter] ?? 0
    if (inventory.beginsLonger[letter] !== 1) continue
    for (const [index, row] of longer.entries())
      if (at + index + 2 <= text.length) row[at] = inventory.numbers.get(text.slice(at, at + index + 2)) ?? 0
  }
  return rows
}
