import type { FoldStep } from '../fold-step.js'
import { postgresClass, postgresStep } from './postgres-step.js'

/** The steps as statements; those for what few texts have stand together behind one look whether it is there. */
export function postgresStatements(plan: readonly FoldStep[]): string[] {
  const lines: string[] = []
  let rare: FoldStep[] = []
  const closeRare = (): void => {
    const inner = rare.length > 1 ? rare.flatMap(behindItsOwnLook) : rare.flatMap(postgresStep)
    if (rare.length > 0) lines.push(...behindLook(rare.flatMap(needsOf), inner))
    rare = []
  }
  for (const step of plan) {
    if (step.rare) rare.push(step)
    else {
      closeRare()
      lines.push(...postgresStep(step))
    }
  }
  closeRare()
  return lines
}

function behindLook(needs: readonly number[], statements: readonly string[]): string[] {
  return [`IF t ~ '${postgresClass(needs)}' THEN`, ...statements.map(line => `  ${line}`), 'END IF;']
}

/** Among others, a step over many characters is worth a look of its own; the server keeps 32 patterns, no more. */
function behindItsOwnLook(step: FoldStep): string[] {
  const statements = postgresStep(step)
  return step.kind === 'map' && step.pairs.size > MANY ? behindLook(needsOf(step), statements) : statements
}

const MANY = 100

function needsOf(step: FoldStep): readonly number[] {
  return step.kind === 'map' ? [...step.pairs.keys()] : step.needs
}
