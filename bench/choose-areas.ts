import type { Area } from './area.js'

/** The areas that are named; without names all, the long ones only where all of them are asked for. Throws for an unknown one. */
export function chooseAreas(areas: readonly Area[], named: readonly string[], isFull: boolean): Area[] {
  const unknown = named.filter(id => !areas.some(area => area.id === id))
  if (unknown.length > 0) {
    const known = areas.map(area => area.id).join(', ')
    throw new Error(`There is no benchmark «${unknown.join('», «')}»; there are ${known}.`)
  }
  return areas.filter(({ id, isLong = false }) => (named.length > 0 ? named.includes(id) : isFull || !isLong))
}
