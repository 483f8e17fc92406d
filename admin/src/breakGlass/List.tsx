import { useMay, useViewer } from '../access/ViewerContext'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { columnsOf } from '../parts/column'
import { momentText } from '../parts/dates'
import { ListPage } from '../parts/ListPage'
import { State } from './State'
import { Subject } from './Subject'

const columns = columnsOf<BreakGlassRowFragment>([
  { source: 'createdAt', label: 'Opened', show: ({ createdAt }) => <time dateTime={createdAt ?? ''}>{momentText(createdAt ?? '')}</time> },
  { source: 'account', label: 'By', show: ({ account, openedBy }) => <strong style={{ fontWeight: 600 }}>{account?.displayName ?? openedBy}</strong> },
  { source: 'subjectId', label: 'Private contacts of', show: ({ subjectId, subjectType }) => <Subject id={subjectId ?? ''} type={subjectType ?? ''} /> },
  { source: 'reason', label: 'Reason' },
  { source: 'expiresAt', label: 'State', show: (opening) => <State opening={opening} /> },
])

/** Openings by break-glass, newest first: one's own, or everybody's for whoever oversees them. */
export default function BreakGlassList() {
  const { account } = useViewer()
  const mayDo = useMay()
  const everybodys = mayDo('read', 'BreakGlass', undefined, { account: { id: `not ${account?.id ?? ''}` } })
  return (
    <ListPage
      type="BreakGlass"
      title="Break-glass"
      about={everybodys ? 'Private contacts that were opened for a while: by whom, whose, and why.' : 'Private contacts that you have opened for a while, whose, and why. The data-protection officer sees this list, too.'}
      columns={columns}
      rowClick={false}
      empty={{ title: 'Nothing has been opened', text: 'Private contacts that are opened by break-glass will be listed here.' }}
    />
  )
}
