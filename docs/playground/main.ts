import { datesPanel, namesPanel, readArticle } from './article-panels.js'
import { readAddress, writeAddress } from './address.js'
import { field } from './controls.js'
import { byId, element } from './element.js'
import { lettersPanel, stepValue } from './letters-panel.js'
import { pairPanel } from './pair-panel.js'
import { SAMPLE } from './sample.js'
import { CONTROLS, DATES, LETTER_STEPS, NAMES, PAIR, PRESET, type Settings } from './settings.js'

/** How long the page waits for the next key before it reads the text again, in milliseconds; longer where reading is slow. */
const PAUSE = 150
const LONGEST_PAUSE = 2000

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const text = byId('text') as HTMLTextAreaElement
const details = element('details', {}, element('summary', {}, 'الخطوات واحدة واحدة'), element('div', { class: 'grid' }, ...LETTER_STEPS.map(field)))
byId('letter-switches').append(field(PRESET), details)
byId('date-switches').append(...DATES.map(field))
byId('name-switches').append(...NAMES.map(field))
byId('pair-inputs').append(...PAIR.map(field))

const fields = new Map(CONTROLS.map(({ name }) => [name, byId(`set-${name}`) as Field]))
let settings: Settings = {}
let waiting: ReturnType<typeof setTimeout> | undefined
/** Milliseconds of the last reading. */
let took = 0
/** How often the state was to be kept: the last time counts. */
let remembered = 0

for (const [name, input] of fields) {
  input.addEventListener('input', () => {
    settings = change(name, input.value)
    soon()
  })
}
text.addEventListener('input', soon)
byId('sample').addEventListener('click', () => setText(SAMPLE))
byId('clear').addEventListener('click', () => setText(''))
byId('reset').addEventListener('click', () => {
  settings = Object.fromEntries(CONTROLS.map(({ name, initial }) => [name, initial]))
  show()
})
byId('share').addEventListener('click', () => void share())
window.addEventListener('hashchange', () => {
  // A link to a part of the page replaces the state in the address, which must not be lost for it.
  void (document.getElementById(location.hash.slice(1)) === null ? load() : remember())
})
void load()

/** A step that is set by hand makes the preset a custom one that begins as the preset was. */
function change(name: string, value: string): Settings {
  const isStep = LETTER_STEPS.some(step => step.name === name)
  if (!isStep || settings['preset'] === 'custom') return { ...settings, [name]: value }
  const steps = LETTER_STEPS.map(step => [step.name, stepValue(settings, step.name, step.values ?? [])] as const)
  return { ...settings, ...(Object.fromEntries(steps) as Settings), preset: 'custom', [name]: value }
}

function setText(value: string): void {
  text.value = value
  show()
  text.focus()
}

function soon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(show, Math.min(PAUSE + took, LONGEST_PAUSE))
}

function show(): void {
  for (const { name, values } of CONTROLS) {
    const input = fields.get(name)
    const isStep = LETTER_STEPS.some(step => step.name === name)
    const value = isStep ? stepValue(settings, name, values ?? []) : (settings[name] ?? '')
    if (input && input.value !== value) input.value = value
  }
  const source = text.value
  const began = performance.now()
  byId('letters').replaceChildren(lettersPanel(source, settings))
  const article = readArticle(source, settings)
  const isError = typeof article === 'string'
  byId('dates').replaceChildren(isError ? failure(article) : datesPanel(article))
  byId('names').replaceChildren(isError ? failure(article) : namesPanel(article))
  byId('pair').replaceChildren(pairPanel(settings))
  took = performance.now() - began
  void remember()
}

function failure(message: string): HTMLElement {
  return element('p', { class: 'failure', role: 'alert', dir: 'ltr' }, message)
}

/** Keeps the state in the address without a new entry in the history for each key. */
async function remember(): Promise<void> {
  const asked = ++remembered
  const address = await writeAddress(settings, text.value, SAMPLE)
  // Packing a long text may end behind that of a shorter one which came later.
  if (asked === remembered && address !== location.hash) history.replaceState(null, '', address)
}

async function load(): Promise<void> {
  const state = await readAddress(location.hash, SAMPLE)
  settings = state.settings
  text.value = state.text
  show()
}

async function share(): Promise<void> {
  await remember()
  const said = await navigator.clipboard.writeText(location.href).then(
    () => 'نسخ الرابط.',
    () => 'لم يسمح المتصفح بالنسخ؛ الرابط في شريط العنوان.',
  )
  byId('said').textContent = said
}
