import type { FoldStep } from '../../src/export/fold-step.js'

/** Does the steps of a plan in JavaScript, as a server would. */
export function createPlanRunner(plan: readonly FoldStep[]): (text: string) => string {
  const steps = plan.map(step => {
    if (step.kind === 'map') {
      return (text: string) =>
        Array.from(text, character => step.pairs.get(character.codePointAt(0) ?? 0) ?? character).join('')
    }
    const pattern = new RegExp(step.pattern, 'gu')
    return (text: string) => text.replace(pattern, step.replacement)
  })
  return text => steps.reduce((folded, step) => step(folded), text)
}
