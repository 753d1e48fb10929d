import { ELEMENT_NODE, TEXT_NODE, type PageNode } from './page-document.js'

/** Elements within a line; every other one is a block of its own. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/u
/** Elements whose content no reader sees. */
const UNSEEN =
  /^(?:script|style|noscript|template|head|svg|math|iframe|object|embed|canvas|audio|video|select|textarea|title)$/u
const BLANKS = /[\t\n\f\r ]+/gu

/** The text of an element as a browser would copy it: a line for each block, blanks in one, scripts and styles left out. */
export function blockText(root: PageNode): string {
  const lines: string[] = []
  let line = ''
  const endLine = (): void => {
    const text = line.replace(BLANKS, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  // By hand and not by calling itself: pages nest deeper than the stack of a host may be.
  let node: PageNode | null = root
  while (node !== null) {
    const name = node.nodeName.toLowerCase()
    if (node.nodeType === TEXT_NODE) line += node.nodeValue ?? ''
    else if (node.nodeType === ELEMENT_NODE && !INLINE.test(name)) {
      if (name === 'td' || name === 'th') line += ' '
      else endLine()
    }
    const enters: boolean = node.nodeType === ELEMENT_NODE && !UNSEEN.test(name)
    let next: PageNode | null = enters ? node.firstChild : null
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling
      if (next === null) {
        node = node.parentNode
        if (node !== null && !INLINE.test(node.nodeName.toLowerCase())) endLine()
      }
    }
    node = next
  }
  endLine()
  return lines.join('\n')
}
