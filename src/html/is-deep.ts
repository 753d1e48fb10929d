import type { PageNode } from './page-document.js'

/** Pages of news nest some thirty levels; browsers themselves stop at 512. */
const DEEPEST = 256

/** Whether elements nest deeper than in any page that people wrote: the time of Readability grows with the square of it. */
export function isDeep(root: PageNode): boolean {
  let depth = 0
  let node: PageNode | null = root
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      if (depth > DEEPEST) return true
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return false
}
