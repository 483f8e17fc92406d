import { Link as MuiLink } from '@mui/material'
import { SelectInput } from 'react-admin'
import { Link } from 'react-router'
import type { CommitmentRowFragment } from '../../generated/graphql'
import { enumerations } from '../../generated/schemaFacts'
import { columnsOf } from '../../pages/list/column'
import { searchBy, showArchived } from '../../pages/list/filters'
import { ListPage } from '../../pages/list/ListPage'
import { DateText } from '../../words/DateText'
import { choicesOf } from '../../words/labels'
import { commitmentDocuments } from './documents'
import { Kept } from './Kept'

const STATES = [
  { id: 'OVERDUE', name: 'Overdue' },
  { id: 'OPEN', name: 'Open' },
  { id: 'KEPT', name: 'Kept' },
  { id: 'BROKEN', name: 'Not kept' },
]

const filters = [
  searchBy('Organisation'),
  <SelectInput key="state" source="state" label="Which" choices={STATES} alwaysOn />,
  <SelectInput key="owner" source="owner" label="Whose" choices={choicesOf(enumerations.CommitmentOwner)} alwaysOn />,
  showArchived,
]

/** What was promised in engagements of all directorates, by its last day. */
export default function CommitmentList() {
  const columns = columnsOf<CommitmentRowFragment>([
    {
      source: 'what',
      label: 'What',
      wide: true,
      show: ({ what, engagement }) =>
        engagement ? (
          <MuiLink component={Link} to={`/engagements/${engagement.id}/show`}>
            {what}
          </MuiLink>
        ) : (
          what
        ),
    },
    { source: 'owner', label: 'Whose', show: ({ owner }) => (owner === 'FORCE' ? 'Ours' : 'Theirs') },
    {
      source: 'due',
      label: 'Due',
      sortable: true,
      none: 'No day named',
      show: ({ due }) => <DateText value={due ?? ''} />,
    },
    { source: 'overdue', label: 'State', show: (commitment) => <Kept commitment={commitment} /> },
    {
      source: 'engagement',
      label: 'With',
      show: ({ engagement }) => (engagement?.organisations ?? []).map(({ name }) => name).join(', '),
    },
    { source: 'directorate', label: 'Directorate', show: ({ engagement }) => engagement?.directorate?.name },
  ])
  return (
    <ListPage
      type="Commitment"
      title="Commitments"
      about="What the force and its stakeholders have promised each other. They are added on the page of the engagement."
      columns={columns}
      filters={filters}
      {...(commitmentDocuments.sort ? { sort: commitmentDocuments.sort } : {})}
      empty={{
        title: 'No commitments yet',
        text: 'What is promised in engagements will be listed here.',
        action: false,
      }}
    />
  )
}
