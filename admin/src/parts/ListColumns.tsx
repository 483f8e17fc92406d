import { useMediaQuery, type Theme } from '@mui/material'
import type { ReactElement } from 'react'
import { DataTable, type RaRecord } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import type { GovernedName } from '../data/resource'
import type { Column } from './column'
import { ListCards } from './ListCards'

// The wrapper scrolls sideways, so a heading that sticks would stick to the wrapper and lie on the rows.
const TABLE = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .RaDataTable-headerCell': { position: 'static' },
  '& td:first-of-type, & td.RaDataTable-bulkActionsToolbar + td': { minWidth: 180 },
  '& time': { whiteSpace: 'nowrap' },
}

/** The table of a list, or cards where a table would not fit. */
export function ListColumns({ type, columns, bulkActions, rowClick }: { type: GovernedName; columns: readonly Column[]; bulkActions: ReactElement | false; rowClick: 'show' | 'edit' | false }) {
  const mayDo = useMay()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const readable = columns.filter(({ source }) => mayDo('read', type, source))
  if (narrow) return <ListCards type={type} columns={readable.filter(({ hidden }) => !hidden)} rowClick={rowClick} />
  return (
    <DataTable bulkActionButtons={bulkActions} rowClick={rowClick} hiddenColumns={readable.filter(({ hidden }) => hidden).map(({ source }) => source)} sx={TABLE}>
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
