import { useMediaQuery, type Theme } from '@mui/material'
import { DataTable, type RaRecord, useResourceContext } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'
import { ChoosePage, ChooseRecord } from '../../together/Choose'
import { Cell } from './Cell'
import type { Column } from './column'
import { ListCards } from './ListCards'
import { RecordLink } from '../record/RecordLink'

// The wrapper scrolls sideways, so a sticky heading would stick to it and cover the rows.
const TABLE = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .RaDataTable-headerCell': { position: 'static' },
  '& time': { whiteSpace: 'nowrap' },
}

// Twenty rows fit on a screen of 1,280 by 900: one line each; the record's page has the rest of a long text. State
// columns, whose source is the id, are never cut.
const ONE_LINE = {
  '& tbody td': { height: 32, py: '1px' },
  '& tbody td:not(.column-id)': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: 140 },
  '& tbody td:not(.column-id) div': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& tbody td a': {
    display: 'inline-block',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    verticalAlign: 'bottom',
  },
  // The focused cell shows its whole focus ring.
  '& tbody td:focus-within': { overflow: 'visible' },
}

/** Widths for the first column, which names the record, and for columns that ask for one. */
const roomFor = (columns: readonly Column[]) =>
  Object.fromEntries(
    columns
      .filter(({ wide }, at) => at === 0 || wide)
      .map(({ source, wide }) => [`&& tbody td.column-${source}`, { maxWidth: typeof wide === 'number' ? wide : 260 }]),
  )

type ListColumnsProps = {
  type: GovernedName
  columns: readonly Column[]
  choosing: boolean
  rowClick: 'show' | 'edit' | false
  oneLine: boolean
}

/**
 * The table of a list, or cards where a table would not fit. The first column of a row links to its record; a click on
 * the rest of the row does the same.
 */
export function ListColumns({ type, columns, choosing, rowClick, oneLine }: ListColumnsProps) {
  const mayDo = useMay()
  const resource = useResourceContext() ?? ''
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const readable = columns.filter(({ source }) => mayDo('read', type, source))
  const onCards = readable.filter(({ hidden, askedBy }) => !hidden && !askedBy)
  if (narrow) return <ListCards type={type} columns={onCards} choosing={choosing} rowClick={rowClick} />
  const [first] = readable
  return (
    <DataTable
      bulkActionButtons={false}
      rowClick={rowClick}
      hiddenColumns={readable.filter(({ hidden }) => hidden).map(({ source }) => source)}
      sx={{
        ...TABLE,
        ...(oneLine ? { ...ONE_LINE, ...roomFor(readable) } : {}),
        [`& td.column-${first?.source ?? ''}`]: { minWidth: 180 },
      }}
    >
      {choosing && (
        <DataTable.Col
          label={<ChoosePage />}
          padding="checkbox"
          disableSort
          render={(record: RaRecord) => <ChooseRecord record={record} />}
        />
      )}
      {readable.map((column) => (
        <DataTable.Col
          key={column.source}
          source={column.source}
          label={column.label}
          disableSort={!column.sortable}
          {...(column.numeric ? { align: 'right' as const } : {})}
          render={(record: RaRecord) => {
            const cell = <Cell type={type} column={column} record={record} />
            return column === first && rowClick ? (
              <RecordLink resource={resource} id={record.id} type={rowClick}>
                {cell}
              </RecordLink>
            ) : (
              cell
            )
          }}
        />
      ))}
    </DataTable>
  )
}
