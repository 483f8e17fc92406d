import { useMediaQuery, type Theme } from '@mui/material'
import type { ReactElement } from 'react'
import { DataTable, type RaRecord } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import type { GovernedName } from '../data/resource'
import { BulkActions, hasBulkActions } from '../together/BulkActions'
import type { Column } from './column'
import { ListCards } from './ListCards'

// The wrapper scrolls sideways, so a heading that sticks would stick to the wrapper and lie on the rows.
const TABLE = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .RaDataTable-headerCell': { position: 'static' },
  '& time': { whiteSpace: 'nowrap' },
  // What can be done with the chosen rows stands below them, in view however long the list is: above, it would cover the filters.
  display: 'flex',
  flexDirection: 'column',
  '& > :has(> .RaBulkActionsToolbar-toolbar)': { order: 1, position: 'sticky', bottom: 12, zIndex: 3 },
  '& .RaBulkActionsToolbar-toolbar': { position: 'static', transform: 'none', height: 'auto', minHeight: 48, mx: 1.5, my: 1, flexWrap: 'wrap', border: 1, borderColor: 'primary.main', borderRadius: 1, bgcolor: 'background.paper', boxShadow: 3 },
  '& .RaBulkActionsToolbar-collapsed': { display: 'none' },
}

/** The table of a list, or cards where a table would not fit. */
export function ListColumns({ type, columns, bulkActions, rowClick }: { type: GovernedName; columns: readonly Column[]; bulkActions: ReactElement | false | undefined; rowClick: 'show' | 'edit' | false }) {
  const mayDo = useMay()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const readable = columns.filter(({ source }) => mayDo('read', type, source))
  if (narrow) return <ListCards type={type} columns={readable.filter(({ hidden }) => !hidden)} rowClick={rowClick} />
  const [first] = readable
  return (
    <DataTable bulkActionButtons={bulkActions ?? (hasBulkActions(mayDo, type) && <BulkActions type={type} />)} rowClick={rowClick} hiddenColumns={readable.filter(({ hidden }) => hidden).map(({ source }) => source)} sx={{ ...TABLE, [`& td.column-${first?.source ?? ''}`]: { minWidth: 180 } }}>
      {readable.map((column) => (
        <DataTable.Col key={column.source} source={column.source} label={column.label} disableSort={!column.sortable} {...(column.numeric ? { align: 'right' as const } : {})} render={(record: RaRecord) => <Cell type={type} column={column} record={record} />} />
      ))}
    </DataTable>
  )
}

export const Cell = ({ type, column, record }: { type: GovernedName; column: Column; record: RaRecord }) => (
  <Shown type={type} field={column.source} record={record} none={column.none ?? '–'}>
    {column.show ? column.show(record) : undefined}
  </Shown>
)
