import { Card, type Theme, useMediaQuery } from '@mui/material'
import type { ReactElement, ReactNode } from 'react'
import { FilterContext, ListBase, useResourceContext, useStore } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'
import { useBulkActions } from '../../together/BulkActions'
import { ChosenBar } from '../../together/ChosenBar'
import { saidOnThePage } from '../form/FormPage'
import { ListColumns } from './ListColumns'
import type { Column } from './column'
import { ListStates } from './ListStates'
import { ListToolbar } from './ListToolbar'
import { PageHeader } from '../PageHeader'
import { PageTurner } from './PageTurner'

type ListPageProps = {
  type: GovernedName
  title: string
  /** One or two sentences for those who come here first. */
  about?: string
  columns: readonly Column[]
  filters?: ReactElement[]
  sort?: { field: string; order: 'ASC' | 'DESC' }
  /** Only records that meet this. */
  filter?: Record<string, unknown>
  actions?: ReactNode
  /** What the resource offers to do with chosen records, in addition to archiving and exporting them. */
  changes?: ReactNode
  /** Shown where there is no record at all. */
  empty: { title: string; text: ReactNode; action?: ReactNode }
  rowClick?: 'show' | 'edit' | false
  /** Whether each row has one line; the default where rows lead to a record page. */
  oneLine?: boolean
}

/** A list page: heading, filters that can be saved, columns that can be chosen, table, and page turner. */
export function ListPage({
  type,
  title,
  about,
  columns,
  filters = [],
  sort,
  filter,
  actions,
  changes,
  empty,
  rowClick = 'show',
  oneLine = rowClick !== false,
}: ListPageProps) {
  const together = useBulkActions(type, changes)
  const asked = useAsked(type, columns)
  return (
    // The last filter is not kept: it may name somebody.
    <ListBase
      perPage={50}
      storeKey={false}
      queryOptions={{ onError: saidOnThePage, meta: { asked } }}
      {...(sort ? { sort } : {})}
      {...(filter ? { filter } : {})}
    >
      <FilterContext.Provider value={filters}>
        <PageHeader title={title} subtitle={about} actions={actions} />
        {/* Not `hidden`: then the bar of chosen rows would stick to the card instead of the window. */}
        <Card sx={{ overflow: 'clip' }}>
          <ListToolbar type={type} columns={columns} hasFilters={filters.length > 0} />
          <ListStates empty={empty}>
            <ListColumns
              type={type}
              columns={columns}
              choosing={together !== null}
              rowClick={rowClick}
              oneLine={oneLine}
            />
            {together !== null && <ChosenBar>{together}</ChosenBar>}
            <PageTurner />
          </ListStates>
        </Card>
      </FilterContext.Provider>
    </ListBase>
  )
}

/** Variables for what only some columns need: set for the columns that are in the table now. */
function useAsked(type: GovernedName, columns: readonly Column[]): Readonly<Record<string, boolean>> {
  const mayDo = useMay()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  // Where the table itself keeps it (ColumnsButton.tsx).
  const usual = columns.filter((column) => column.hidden).map(({ source }) => source)
  const [hidden] = useStore<string[]>(`${useResourceContext() ?? ''}.datatable`, usual)
  const shown = columns.filter(({ source }) => !narrow && !hidden.includes(source) && mayDo('read', type, source))
  return Object.fromEntries(shown.flatMap(({ askedBy }) => (askedBy ? [[askedBy, true]] : [])))
}
