/** A number and what it counts, as a heading says it: `no dates`, `1 date`, `3 dates`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`
}
