import type { Register, Row } from './register.ts'

/** From whom a row takes who may read it, as api/questions/copies.ts and api/engagement/keptWithEngagement.ts have it. */
type Copies = { property: string; type: string; copied: readonly string[] }

const ROUTED = ['routedDirectorates']
const READERS = ['organisation', 'asker', 'person', ...ROUTED]
/** In the order in which one takes from the other. */
const COPIES: Readonly<Record<string, Copies>> = {
  Question: { property: 'handling', type: 'QuestionHandling', copied: ROUTED },
  QuestionRoute: { property: 'handling', type: 'QuestionHandling', copied: ROUTED },
  HandlingNote: { property: 'handling', type: 'QuestionHandling', copied: ROUTED },
  Post: { property: 'question', type: 'Question', copied: READERS },
  Attachment: { property: 'question', type: 'Question', copied: READERS },
  HeldMail: { property: 'question', type: 'Question', copied: ROUTED },
  EngagementIssue: { property: 'engagement', type: 'Engagement', copied: ['directorate'] },
  Commitment: { property: 'engagement', type: 'Engagement', copied: ['directorate'] },
  RestrictedNote: { property: 'engagement', type: 'Engagement', copied: ['directorate'] },
}

/** A row as it is for the readers of what it belongs to: the rows of one question always say alike who these are. */
export function asItsFamily(register: Register, type: string, row: Row): Row {
  const { property, type: parentType, copied = [] } = COPIES[type] ?? {}
  const parent = property && parentType ? register.get(parentType, row[property]) : undefined
  const taken = { ...row, ...Object.fromEntries(parent ? copied.map((name) => [name, parent[name]]) : []) }
  if (type === 'Attachment') return parent ? { ...taken, usedAt: USED_AT } : { ...taken, ...UNUSED }
  if (type === 'QuestionRoute') return { ...taken, state: stateOf(taken) }
  if (type === 'Engagement')
    return {
      ...taken,
      sharedWith: taken['shared'] === true && taken['archivedAt'] === null ? taken['organisations'] : [],
    }
  if (type === 'Post') return { ...taken, answersFor: answersFor(taken, parent) }
  return taken
}

/** The rows that copy from a row. */
export const membersOf = (register: Register, type: string, id: string): [string, Row][] =>
  Object.entries(COPIES).flatMap(([of, copies]) =>
    copies.type === type
      ? register.all(of).flatMap((row): [string, Row][] => (row[copies.property] === id ? [[of, row]] : []))
      : [],
  )

const USED_AT = '2026-01-01T00:00:00.000Z'
/** Its uploader's alone. */
const UNUSED = { usedAt: null, post: null, organisation: null, asker: null, person: null, routedDirectorates: [] }

/** Whoever is asked reads it: a directorate that does not read it is not asked. */
function stateOf({ state, directorate, routedDirectorates }: Row): unknown {
  if ((routedDirectorates as unknown[]).includes(directorate)) return state
  return state === 'OPEN' || state === 'ANSWERED' ? 'DECLINED' : state
}

/** No field, but shown with earlier answers: it must follow from what the readers of the post can see. */
function answersFor({ fromForce }: Row, question: Row | undefined): unknown {
  const [first = null] = [...((question?.['directorates'] ?? []) as string[])].sort()
  return fromForce === true ? first : null
}

/** Has all rows say again what those do that they copy from, after these have changed. */
export function reunite(register: Register): void {
  for (const type of Object.keys(COPIES))
    for (const row of register.all(type)) register.put(type, asItsFamily(register, type, row))
}
