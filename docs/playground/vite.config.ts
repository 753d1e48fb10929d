import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { REPORT_STYLE } from '../../src/report/report-style.js'

const root = import.meta.dirname
const src = resolve(root, '../../src')
/** What the development server needs. */
const LOOSE = "script-src 'self' 'unsafe-inline'"

/** The page names its one script by its hash, so that no other runs, whatever is pasted. */
function onlyOurScript(): Plugin {
  let page = ''
  return {
    name: 'only-our-script',
    configResolved: ({ build }) => {
      page = resolve(root, build.outDir, 'index.html')
    },
    closeBundle: () => {
      const html = readFileSync(page, 'utf8')
      const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? ''
      if (script === '' || !html.includes(LOOSE)) throw new Error('the page has no script, or no policy for it')
      const hash = createHash('sha256').update(script).digest('base64')
      writeFileSync(
        page,
        html.replace(LOOSE, () => `script-src 'sha256-${hash}'`),
      )
    },
  }
}

const config: UserConfig = defineConfig({
  root,
  base: './',
  resolve: { alias: [{ find: /^khabar$/u, replacement: resolve(src, 'index.ts') }] },
  // One file, to be opened from a disk as well: modules of their own would be refused there.
  plugins: [
    {
      name: 'the-look-of-the-report',
      transformIndexHtml: () => [{ tag: 'style', children: REPORT_STYLE, injectTo: 'head-prepend' }],
    },
    viteSingleFile(),
    onlyOurScript(),
  ],
  build: { outDir: resolve(root, '../api/playground'), emptyOutDir: true, target: 'es2022' },
})

export default config
