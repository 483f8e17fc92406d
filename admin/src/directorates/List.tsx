import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button } from '@mui/material'
import { BooleanInput, SearchInput } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { DirectorateEntryFragment } from '../generated/graphql'
import { columnsOf } from '../pages/list/column'
import { ListPage } from '../pages/list/ListPage'

const columns = columnsOf<DirectorateEntryFragment>([
  {
    source: 'name',
    label: 'Name',
    sortable: true,
    show: ({ name }) => <strong style={{ fontWeight: 600 }}>{name}</strong>,
  },
  { source: 'code', label: 'Code', sortable: true },
  { source: 'description', label: 'Description', hidden: true, none: 'None' },
])

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="Name" inputProps={{ 'aria-label': 'Name' }} />,
  <BooleanInput key="archived" source="archived" label="Show archived" />,
]

/** Branches of the force. */
export default function DirectorateList() {
  const mayDo = useMay()
  const add = mayDo('create', 'Directorate') && (
    <Button variant="contained" startIcon={<AddOutlined />} component={Link} to="/directorates/create">
      New directorate
    </Button>
  )
  return (
    <ListPage
      type="Directorate"
      title="Directorates"
      about="Branches of the force that keep contacts of their own, each with its single points of contact."
      columns={columns}
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      actions={add}
      empty={{ title: 'No directorates yet', text: 'An administrator keeps this list.', action: add }}
    />
  )
}
