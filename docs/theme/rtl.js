// Sets each paragraph, list, table and heading of a page in the direction of most of its letters: an English sentence
// may begin with an Arabic word. The attribute and not `unicode-bidi: plaintext`, which would leave the bullets of an
// Arabic list on the left.
for (const block of document.querySelectorAll(
  '.tsd-typography :is(p, ul, ol, table, td, th, blockquote, h1, h2, h3, h4)',
)) {
  const arabic = block.textContent.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = block.textContent.match(/\p{Script=Latin}/gu)?.length ?? 0
  // An arrow goes from left to right whatever stands beside it.
  if (arabic > latin && !block.textContent.includes('→')) block.setAttribute('dir', 'rtl')
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
