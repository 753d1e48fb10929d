/**
 * `e` to the power of `x`, to 12 digits and the same ones on every engine: `Math.exp` may differ in its last digit from one
 * to the next. Beyond ±40 it stays where it is there, for a probability has no digits left.
 */
export function exponential(x: number): number {
  const small = Math.min(40, Math.max(-40, x)) / 1024
  let power = 1
  for (let term = 10; term > 0; term--) power = 1 + (power * small) / term
  for (let squarings = 0; squarings < 10; squarings++) power *= power
  return power
}
