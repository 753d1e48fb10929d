// Annotates the articles of test/corpus, each with the day it appeared on: npm run demo
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const folder = 'test/corpus'
const articles = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()

for (const article of articles) {
  const gold = JSON.parse(readFileSync(`${folder}/${article.replace('.txt', '.gold.json')}`, 'utf8'))
  const command = ['annotate', `${folder}/${article}`, '--watchlist', `${folder}/watchlist.json`]
  command.push('--reference', gold.article.reference)
  console.log(`$ khabar ${command.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, ['bin/khabar.mjs', ...command], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  console.log()
}
