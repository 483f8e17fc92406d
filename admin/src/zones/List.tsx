import { useMay } from '../access/ViewerContext'
import type { ZoneRowFragment } from '../generated/graphql'
import { changedColumn, columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { enumWords } from '../words/labels'
import { ResourceList } from '../pages/list/ResourceList'
import { KindFilter } from './KindFilter'

const columns = columnsOf<ZoneRowFragment>([
  nameColumn('name'),
  { source: 'kind', label: 'Kind', sortable: true, show: ({ kind }) => enumWords(kind ?? '') },
  { source: 'code', label: 'Code', sortable: true },
  changedColumn,
])

const filters = [searchBy('Name'), <KindFilter key="kind" source="kind" alwaysOn />, showArchived]

/** Wards, boroughs, beats, cordons and other polygons. */
export default function ZoneList() {
  const mayDo = useMay()
  const cordons = mayDo('read', 'Zone', undefined, { kind: 'CORDON' }) ? ', cordons' : ''
  return (
    <ResourceList
      about={`Wards, boroughs, beats${cordons} and other areas. Premises are placed in them by their position.`}
      columns={columns}
      filters={filters}
      empty="Wards and boroughs are loaded from open data; see docs/gazetteer.md. Others are drawn here."
    />
  )
}
