import { SelectInput } from 'react-admin'
import type { EngagementRowFragment } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { columnsOf } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { ResourceList } from '../pages/list/ResourceList'
import { choicesOf } from '../words/labels'
import { Status } from './Status'
import { useKinds } from './useKinds'
import { When } from './When'

const filters = [
  searchBy('Organisation'),
  <SelectInput
    key="status"
    source="status"
    label="Status"
    choices={choicesOf(enumerations.EngagementStatus)}
    alwaysOn
  />,
  showArchived,
]

/** What all directorates have done with stakeholders, and are going to. */
export default function EngagementList() {
  const { nameOf } = useKinds()
  const columns = columnsOf<EngagementRowFragment>([
    {
      source: 'occurredAt',
      label: 'When',
      sortable: true,
      show: (engagement) => <When engagement={{ ...engagement, endsAt: null }} />,
    },
    { source: 'kind', label: 'Kind', sortable: true, show: ({ kind }) => nameOf(kind) },
    {
      source: 'organisations',
      label: 'With',
      none: 'Nobody named',
      show: ({ organisations }) => (organisations ?? []).map(({ name }) => name).join(', '),
    },
    { source: 'summary', label: 'Summary', wide: true },
    { source: 'directorate', label: 'Directorate', show: ({ directorate }) => directorate?.name },
    { source: 'status', label: 'Status', show: ({ status }) => <Status status={status} /> },
  ])
  return (
    <ResourceList
      about="Meetings, calls, briefings and visits of all directorates, past and planned."
      columns={columns}
      filters={filters}
      empty="What the directorates log will be listed here."
    />
  )
}
