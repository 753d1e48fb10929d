/** What an element may hold: text is always text, never markup. */
export type Child = Node | string

/**
 * Makes an element. A property that begins with `data-` or `aria-`, and any other, is an attribute. Children whose number grows
 * with the text come as a list: a call takes only so many arguments.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const child of children) {
    if (typeof child === 'string' || child instanceof Node) made.append(child)
    else for (const one of child) made.append(one)
  }
  // Last, for `dir="auto"` makes the browser look through all children with each that comes.
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

/** The element of an id of index.html. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`index.html has no element with the id «${id}»`)
  return found
}
