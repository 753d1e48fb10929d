// Sets each paragraph, list, table and heading of a page in the direction of its first letter. The attribute and
// not `unicode-bidi: plaintext`, which would leave the bullets of an Arabic list on the left.
for (const block of document.querySelectorAll(
  '.tsd-typography :is(p, ul, ol, table, td, th, blockquote, h1, h2, h3, h4)',
)) {
  const first = /\p{Script=Arabic}|\p{Script=Latin}/u.exec(block.textContent)
  if (first !== null && /\p{Script=Arabic}/u.test(first[0])) block.setAttribute('dir', 'rtl')
}

// A comment is one word of the highlighter, so that two Arabic strings inside it would run together: each string gets
// an isolate of its own.
for (const word of document.querySelectorAll('pre code span')) {
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
