import { useMay, useViewer } from '../access/ViewerContext'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { columnsOf } from '../pages/list/column'
import { momentText } from '../words/dates'
import { ListPage } from '../pages/list/ListPage'
import { OpeningState } from './OpeningState'
import { Subject } from './Subject'

const columns = columnsOf<BreakGlassRowFragment>([
  {
    source: 'createdAt',
    label: 'Opened',
    show: ({ createdAt }) => <time dateTime={createdAt ?? ''}>{momentText(createdAt ?? '')}</time>,
  },
  { source: 'openedBy', label: 'By', show: ({ openedBy }) => <strong style={{ fontWeight: 600 }}>{openedBy}</strong> },
  {
    source: 'subjectId',
    label: 'Private contacts of',
    show: ({ subjectId, subjectType }) => <Subject id={subjectId ?? ''} type={subjectType ?? ''} />,
  },
  { source: 'reason', label: 'Reason' },
  { source: 'expiresAt', label: 'State', show: (opening) => <OpeningState opening={opening} /> },
])

/** Openings by break-glass, newest first: the viewer's own, or everybody's for those who oversee them. */
export default function BreakGlassList() {
  const { account } = useViewer()
  const mayDo = useMay()
  const anothers = { account: { id: `not ${account?.id ?? ''}` } }
  const everybodys = mayDo('read', 'BreakGlass', undefined, anothers)
  const mayConfirm = mayDo('update', 'BreakGlass', undefined, { ...anothers, needsConfirmation: true })
  return (
    <ListPage
      type="BreakGlass"
      title="Break-glass"
      about={about(everybodys, mayConfirm)}
      columns={columns}
      rowClick={false}
      empty={{
        title: 'Nothing has been opened',
        text: 'Private contacts that are opened by break-glass will be listed here.',
      }}
    />
  )
}

function about(everybodys: boolean, mayConfirm: boolean): string {
  if (everybodys) return 'Private contacts that were opened for a while: by whom, whose, and why.'
  const others = mayConfirm ? ' Also what others ask to open, for you to confirm.' : ''
  return `Private contacts that you have opened for a while, whose, and why.${others} The data-protection officer sees this list, too.`
}
