import { parseHTML } from 'linkedom'

/** What the tests ask of an element; the project has no types of the DOM. */
export interface PageElement {
  readonly textContent: string | null
  readonly className: string
  readonly children: Iterable<PageElement>
  readonly getAttribute: (name: string) => string | null
  readonly getAttributeNames: () => string[]
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement> & { readonly length: number }
}

/** A page as a parser of HTML reads it. */
export function parsePage(page: string): PageElement {
  return (parseHTML(page) as unknown as { readonly document: PageElement }).document
}
