import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button } from '@mui/material'
import { BooleanInput, SearchInput } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { ZoneRowFragment } from '../generated/graphql'
import { columnsOf } from '../pages/list/column'
import { MomentText } from '../words/DateText'
import { enumWords } from '../words/labels'
import { ListPage } from '../pages/list/ListPage'
import { KindFilter } from './KindFilter'

const columns = columnsOf<ZoneRowFragment>([
  {
    source: 'name',
    label: 'Name',
    sortable: true,
    show: ({ name }) => <strong style={{ fontWeight: 600 }}>{name}</strong>,
  },
  { source: 'kind', label: 'Kind', sortable: true, show: ({ kind }) => enumWords(kind ?? '') },
  { source: 'code', label: 'Code', sortable: true },
  {
    source: 'updatedAt',
    label: 'Changed',
    sortable: true,
    hidden: true,
    show: ({ updatedAt }) => <MomentText value={updatedAt ?? ''} />,
  },
])

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="Name" inputProps={{ 'aria-label': 'Name' }} />,
  <KindFilter key="kind" source="kind" alwaysOn />,
  <BooleanInput key="archived" source="archived" label="Show archived" />,
]

/** Wards, boroughs, beats, cordons and other polygons. */
export default function ZoneList() {
  const mayDo = useMay()
  const add = mayDo('create', 'Zone') && (
    <Button variant="contained" startIcon={<AddOutlined />} component={Link} to="/zones/create">
      New zone
    </Button>
  )
  return (
    <ListPage
      type="Zone"
      title="Zones"
      about={`Wards, boroughs, beats${mayDo('read', 'Zone', undefined, { kind: 'CORDON' }) ? ', cordons' : ''} and other areas. Premises are placed in them by their position.`}
      columns={columns}
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      actions={add}
      empty={{
        title: 'No zones yet',
        text: 'Wards and boroughs are loaded from open data; see docs/gazetteer.md. Others are drawn here.',
        action: add,
      }}
    />
  )
}
