import { ask } from '../data/ask'
import {
  LedgerSubjectChoicesDocument,
  LedgerSubjectNamedDocument,
  type SubjectChoiceFragment,
} from '../generated/graphql'
import { dayOf } from '../words/dates'
import { enumWords } from '../words/labels'
import type { Choice } from '../pages/form/RecordPicker'

type Account = { id: string; displayName: string | null; email: string | null }

/** Tells people of one name apart by where they work and since when the register has them. */
const subjectChoice = ({ id, kind, name, detail, createdAt, archivedAt }: SubjectChoiceFragment): Choice => ({
  id,
  label: name ?? '',
  detail: [
    kind && enumWords(kind),
    detail,
    createdAt && `on the register since ${dayOf(createdAt)}`,
    archivedAt && 'archived',
  ]
    .filter(Boolean)
    .join(' · '),
})

const accountChoice = ({ id, displayName, email }: Account): Choice => ({
  id,
  label: displayName ?? email ?? '',
  detail: ['Account', email].filter(Boolean).join(' · '),
})

/** People, organisations and accounts of nearly this name. */
export async function subjectsCalled(name: string, purpose: string, signal: AbortSignal): Promise<Choice[]> {
  const { ledgerSubjects, accounts } = await ask(
    LedgerSubjectChoicesDocument,
    { name, accounts: { displayName: { contains: name } } },
    { purpose, signal },
  )
  return [
    ...ledgerSubjects.edges.map(({ node }) => subjectChoice(node)),
    ...accounts.edges.map(({ node }) => accountChoice(node)),
  ]
}

/** The subject with this id; null if the register has none. */
export async function subjectNamed(id: string, purpose: string, signal: AbortSignal): Promise<Choice | null> {
  const { ledgerSubject, account } = await ask(LedgerSubjectNamedDocument, { id }, { purpose, signal })
  return ledgerSubject ? subjectChoice(ledgerSubject) : account && accountChoice(account)
}
