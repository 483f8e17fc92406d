import { SelectInput } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { PersonRowFragment } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { DateInput } from '../pages/form/DateInput'
import { LastChange } from '../history/LastChange'
import { changedColumn, columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { DateText } from '../words/DateText'
import { ResourceList } from '../pages/list/ResourceList'
import { RecordPicker } from '../pages/form/RecordPicker'
import { ReachedBy } from './ReachedBy'
import { WorksFor } from './WorksFor'

/** Those who may read the history see the last change instead of the review date, which is then one of "Columns". */
const columnsFor = (withChanges: boolean) =>
  columnsOf<PersonRowFragment>([
    nameColumn('displayName'),
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
    changedColumn,
  ])

const LACKING = [
  { id: 'contact', name: 'Work contact' },
  { id: 'affiliation', name: 'Organisation' },
  { id: 'reviewDate', name: 'Review date' },
]

const filters = [
  searchBy('Name'),
  <RecordPicker
    key="organisation"
    source="organisation"
    label="Organisation"
    kind="organisations"
    choices={organisationChoices}
  />,
  <DateInput key="reviewBefore" source="reviewBefore" label="Review by" />,
  <SelectInput key="lacking" source="lacking" label="Lacking" choices={LACKING} />,
  showArchived,
]

/** People that the viewer may see. */
export default function PersonList() {
  const mayDo = useMay()
  return (
    <ResourceList
      about="Whom the force knows, where they work, and how they are reached."
      columns={columnsFor(mayDo('read', 'Person', 'changes'))}
      filters={filters}
    />
  )
}
