import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import { accountChoices } from '../accounts/choices'
import type { SpocAssignmentRowFragment } from '../generated/graphql'
import { DateInput } from '../pages/form/DateInput'
import { columnsOf } from '../pages/list/column'
import { DateText } from '../words/DateText'
import { ListPage } from '../pages/list/ListPage'
import { RecordPicker } from '../pages/form/RecordPicker'
import { directorateChoices } from '../referenceLists/choices'
import { TermState } from './TermState'

const columns = columnsOf<SpocAssignmentRowFragment>([
  {
    source: 'directorate',
    label: 'Directorate',
    show: ({ directorate }) => <strong style={{ fontWeight: 600 }}>{directorate?.name}</strong>,
  },
  {
    source: 'account',
    label: 'SPOC',
    show: ({ account }) => (
      <MuiLink component={Link} to={`/accounts/${account?.id ?? ''}/show`}>
        {account?.displayName}
      </MuiLink>
    ),
  },
  {
    source: 'startsOn',
    label: 'Since',
    sortable: true,
    none: 'Always',
    show: ({ startsOn }) => <DateText value={startsOn ?? ''} />,
  },
  { source: 'endsOn', label: 'Until', none: 'Further notice', show: ({ endsOn }) => <DateText value={endsOn ?? ''} /> },
  { source: 'id', label: 'State', show: (assignment) => <TermState term={assignment} /> },
])

const filters = [
  <DateInput key="day" source="day" label="In force on" alwaysOn />,
  <RecordPicker
    key="directorate"
    source="directorate"
    label="Directorate"
    kind="directorates"
    choices={directorateChoices}
  />,
  <RecordPicker key="account" source="account" label="Account" kind="accounts" choices={accountChoices} />,
]

/** Single points of contact over time. They are assigned on the page of their account. */
export default function SpocList() {
  return (
    <ListPage
      type="SpocAssignment"
      title="SPOCs"
      about="Which officer answers for which directorate, now, before and later. Assign one on the officer’s account."
      columns={columns}
      filters={filters}
      sort={{ field: 'startsOn', order: 'DESC' }}
      rowClick={false}
      empty={{ title: 'No SPOC yet', text: 'Open an account and assign a directorate to it.' }}
    />
  )
}
