import { governed } from '../../../access/catalogue.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { type Draft, tidy } from '../../../access/write/draft.ts'
import { resolveReferences } from '../../../access/write/references.ts'
import type { Together } from '../../../access/write/together/writeTogether.ts'
import type { RulesOf } from '../accepting/acceptPendingChange.ts'

type As = { type: string; viewer: Viewer; rulesOf: RulesOf }

/** A new record as it would be made, so that a decider need not mend it. @throws BadUserInput naming the field */
export async function checked({ asked, judge }: Together, { type, viewer, rulesOf }: As, input: Draft): Promise<Draft> {
  const of = governed(judge.catalogue, type)
  const tidied = tidy(of, input, { isNew: true })
  const prepared = rulesOf[type]?.prepare?.(tidied, null, viewer) ?? tidied
  return resolveReferences(asked, judge, of, prepared)
}
