import type { QuestionFilter, QuestionSort } from '../../generated/graphql.ts'

type Me = { account: string; directorates: readonly string[] }

type Counted = 'own' | 'directorate' | 'unassigned' | 'overdue'
export type Tab = Counted | 'all' | 'held'

/** The inbox's tabs in their order. */
export const TABS: readonly { id: Tab; label: string; none: string }[] = [
  { id: 'own', label: 'Mine', none: 'No question is waiting for you.' },
  { id: 'directorate', label: 'My directorate', none: 'No question is waiting for your directorate.' },
  { id: 'unassigned', label: 'Not taken', none: 'Every question has been taken.' },
  { id: 'overdue', label: 'Overdue', none: 'No answer is overdue.' },
  { id: 'held', label: 'Held mail', none: '' },
  { id: 'all', label: 'All', none: 'Nobody has asked anything yet.' },
]

export const isTab = (text: string | null): text is Tab => TABS.some(({ id }) => id === text)

/** Not answered yet, or to be answered again. */
const OPEN: QuestionFilter = { status: { in: ['ASKED', 'ASSIGNED', 'WAITING'] } }

/** What each tab shows, of what the viewer may read. */
export function filtersFor({ account, directorates }: Me): Readonly<Record<Exclude<Tab, 'held'>, QuestionFilter>> {
  // Not those that a colleague of mine asked of another directorate.
  const ours: QuestionFilter = {
    handling: { routes: { directorate: { id: { in: [...directorates] } }, state: { eq: 'OPEN' } } },
  }
  return {
    own: { ...OPEN, assignee: { id: { eq: account } } },
    directorate: { and: [OPEN, ours] },
    unassigned: { and: [OPEN, { not: { assignee: { id: { isNull: false } } } }, ours] },
    overdue: { and: [{ isOverdue: { eq: true } }, ours] },
    all: {},
  }
}

const NEWEST: QuestionSort = { field: 'askedAt', direction: 'DESC' }

/** Whether the newest are on top, rather than those due first. Most of all questions are answered. */
export const isNewestFirst = (tab: Tab): boolean => tab === 'all' || tab === 'held'

export const orderOf = (tab: Tab): readonly QuestionSort[] =>
  isNewestFirst(tab) ? [NEWEST] : [{ field: 'dueAt', direction: 'ASC' }, NEWEST]

/** Of these, those that the typed text fits. */
export const soughtIn = (filter: QuestionFilter, text: string): QuestionFilter =>
  text === ''
    ? filter
    : {
        and: [
          filter,
          {
            or: [
              { subject: { contains: text } },
              { reference: { contains: text } },
              { organisation: { name: { contains: text } } },
              { person: { displayName: { contains: text } } },
            ],
          },
        ],
      }
