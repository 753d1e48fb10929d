const STEPS = 1024
/** Of numbers too close to tell apart in `STEPS` steps so many are sorted beyond those that are wanted. */
const MOST_SORTED = 512

/**
 * Where the `most` highest of numbers that are not negative stand, the highest first; of equal ones the earlier comes
 * first. Takes time in proportion to the numbers, however many are equal: of thousands that differ by less than a
 * thousandth of the highest, the earlier may be taken for the higher.
 */
export function highest(numbers: Float64Array, most: number): number[] {
  let top = 0
  for (const number of numbers) if (number > top) top = number
  const scale = top > 0 ? (STEPS - 1) / top : 0
  const steps = new Uint16Array(numbers.length)
  const counts = new Uint32Array(STEPS)
  for (let at = 0; at < numbers.length; at++) {
    const step = ((numbers[at] as number) * scale) | 0
    steps[at] = step
    counts[step] = (counts[step] as number) + 1
  }
  let cut = STEPS
  let above = 0
  while (cut > 0 && above + (counts[cut - 1] as number) <= most) above += counts[--cut] as number
  let room = most - above + MOST_SORTED
  const chosen: number[] = []
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as number
    if (step >= cut || (step === cut - 1 && room-- > 0)) chosen.push(at)
  }
  chosen.sort((a, b) => (numbers[b] as number) - (numbers[a] as number) || a - b)
  return chosen.slice(0, most)
}
