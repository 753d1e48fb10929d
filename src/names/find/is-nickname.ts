/** `جو` for `جوزيف`: what is written of it is the beginning. */
export function isNickname(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 2 && short.length * 2 <= long.length && long.length >= 4 && long.startsWith(short)
}
