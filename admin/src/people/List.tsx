import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button } from '@mui/material'
import { BooleanInput, SearchInput, SelectInput } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { PersonRowFragment } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { DateInput } from '../pages/form/DateInput'
import { LastChange } from '../history/LastChange'
import { columnsOf } from '../pages/list/column'
import { DateText, MomentText } from '../words/DateText'
import { ListPage } from '../pages/list/ListPage'
import { RecordPicker } from '../pages/form/RecordPicker'
import { ReachedBy } from './ReachedBy'
import { WorksFor } from './WorksFor'

/** Who reads the history sees what was done last instead of when something is due; that is one of "Columns" then. */
const columnsFor = (withChanges: boolean) =>
  columnsOf<PersonRowFragment>([
    {
      source: 'displayName',
      label: 'Name',
      sortable: true,
      show: ({ displayName }) => <strong style={{ fontWeight: 600 }}>{displayName}</strong>,
    },
    {
      source: 'affiliations',
      label: 'Organisation',
      wide: true,
      none: 'No organisation',
      show: (person) => <WorksFor person={person} />,
    },
    {
      source: 'contactPoints',
      label: 'Reached at work by',
      wide: true,
      none: 'No contact',
      show: ({ contactPoints }) => <ReachedBy contacts={contactPoints ?? []} />,
    },
    {
      source: 'reviewDate',
      label: 'Review by',
      hidden: withChanges,
      sortable: true,
      none: 'No date',
      show: ({ reviewDate }) => <DateText value={reviewDate ?? ''} />,
    },
    {
      source: 'changes',
      label: 'Last change',
      askedBy: 'withChanges',
      wide: 230,
      none: 'None recorded',
      show: ({ changes }) => <LastChange entries={changes ?? []} />,
    },
    {
      source: 'updatedAt',
      label: 'Changed',
      sortable: true,
      hidden: true,
      show: ({ updatedAt }) => <MomentText value={updatedAt ?? ''} />,
    },
  ])

const LACKING = [
  { id: 'contact', name: 'Work contact' },
  { id: 'affiliation', name: 'Organisation' },
  { id: 'reviewDate', name: 'Review date' },
]

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="Name" inputProps={{ 'aria-label': 'Name' }} />,
  <RecordPicker
    key="organisation"
    source="organisation"
    label="Organisation"
    kind="organisations"
    choices={organisationChoices}
  />,
  <DateInput key="reviewBefore" source="reviewBefore" label="Review by" />,
  <SelectInput key="lacking" source="lacking" label="Lacking" choices={LACKING} />,
  <BooleanInput key="archived" source="archived" label="Show archived" />,
]

/** People that the viewer may see. */
export default function PersonList() {
  const mayDo = useMay()
  const add = mayDo('create', 'Person') && (
    <Button variant="contained" startIcon={<AddOutlined />} component={Link} to="/people/create">
      New person
    </Button>
  )
  return (
    <ListPage
      type="Person"
      title="People"
      about="Whom the force knows, where they work, and how they are reached."
      columns={columnsFor(mayDo('read', 'Person', 'changes'))}
      filters={filters}
      sort={{ field: 'displayName', order: 'ASC' }}
      actions={add}
      empty={{ title: 'No people yet', text: 'People that you may see will be listed here.', action: add }}
    />
  )
}
