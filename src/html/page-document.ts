/** What is asked of a node of a parsed page, whichever library parsed it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

/** What is asked of an element. */
export interface PageElement extends PageNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** What is asked of a parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3
