import type { DirectorateEntryFragment } from '../generated/graphql'
import { columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { ResourceList } from '../pages/list/ResourceList'

const columns = columnsOf<DirectorateEntryFragment>([
  nameColumn('name'),
  { source: 'code', label: 'Code', sortable: true },
  { source: 'description', label: 'Description', hidden: true, none: 'None' },
])

const filters = [searchBy('Name'), showArchived]

/** Branches of the force. */
export default function DirectorateList() {
  return (
    <ResourceList
      about="Branches of the force that keep contacts of their own, each with its single points of contact."
      columns={columns}
      filters={filters}
      empty="An administrator keeps this list."
    />
  )
}
