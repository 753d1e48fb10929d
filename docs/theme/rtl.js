// Sets each paragraph, list, table and heading of a page in the direction of most of its letters: an English sentence
// may begin with an Arabic word. The attribute and not `unicode-bidi: plaintext`, which would leave the bullets of an
// Arabic list on the left. Code is quoted, so that only a block of nothing else goes by the letters of its code.
for (const block of document.querySelectorAll(
  '.tsd-typography :is(p, ul, ol, table, td, th, blockquote, h1, h2, h3, h4)',
)) {
  const prose = block.cloneNode(true)
  for (const code of prose.querySelectorAll('code')) code.remove()
  const text = /\p{L}/u.test(prose.textContent) ? prose.textContent : block.textContent
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  // An arrow goes from left to right whatever stands beside it.
  if (arabic > latin && !text.includes('→')) block.setAttribute('dir', 'rtl')
}

// A comment is one word of the highlighter, so that two Arabic strings inside it would run together: each string gets
// an isolate of its own.
for (const word of document.querySelectorAll('pre code.ts span, pre code.typescript span')) {
  if (word.children.length > 0 || !/\p{Script=Arabic}/u.test(word.textContent)) continue
  const parts = word.textContent.split(/('[^']*')/u).filter(part => part !== '')
  if (parts.length === 1) continue
  word.replaceChildren(
    ...parts.map(part => {
      const isolate = document.createElement('bdi')
      isolate.dir = 'ltr'
      isolate.textContent = part
      return isolate
    }),
  )
}
