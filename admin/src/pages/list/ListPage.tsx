import { Box, Card } from '@mui/material'
import type { ReactElement, ReactNode } from 'react'
import { FilterButton, FilterContext, FilterForm, ListBase, useListContext, useResourceContext } from 'react-admin'
import type { GovernedName } from '../../data/resource'
import { ExportButton } from '../../exports/ExportButton'
import { BulkActions, hasBulkActions } from '../../together/BulkActions'
import { ChosenBar } from '../../together/ChosenBar'
import { useMay } from '../../access/ViewerContext'
import { ColumnsButton } from './ColumnsButton'
import { saidOnThePage } from '../form/FormPage'
import { ListColumns } from './ListColumns'
import type { Column } from './column'
import { ListStates } from './ListStates'
import { PageHeader } from '../PageHeader'
import { PageTurner } from './PageTurner'
import { useAsked } from './useAsked'
import { useFocusOnNewFilter } from './useFocusOnNewFilter'

export type ListPageProps = {
  type: GovernedName
  title: string
  /** One or two sentences for whoever comes here first. */
  about?: string
  columns: readonly Column[]
  filters?: ReactElement[]
  sort?: { field: string; order: 'ASC' | 'DESC' }
  /** Only records that meet this. */
  filter?: Record<string, unknown>
  actions?: ReactNode
  /** What can be done with chosen records, where it is another than is usual for the type. */
  bulkActions?: ReactElement | false
  /** Shown where there is no record at all. */
  empty: { title: string; text: ReactNode; action?: ReactNode }
  rowClick?: 'show' | 'edit' | false
  /** Whether each row has one line; usual where the rest stands on the record's page. */
  oneLine?: boolean
}

/** A list page: heading, filters that can be saved, columns that can be chosen, the table, and the pages of it. */
export function ListPage({
  type,
  title,
  about,
  columns,
  filters = [],
  sort,
  filter,
  actions,
  bulkActions,
  empty,
  rowClick = 'show',
  oneLine = rowClick !== false,
}: ListPageProps) {
  const mayDo = useMay()
  const together = bulkActions ?? (hasBulkActions(mayDo, type) && <BulkActions type={type} />)
  const asked = useAsked(type, columns)
  return (
    // What was asked last is not kept: it may name somebody.
    <ListBase
      perPage={50}
      storeKey={false}
      queryOptions={{ onError: saidOnThePage, meta: { asked } }}
      {...(sort ? { sort } : {})}
      {...(filter ? { filter } : {})}
    >
      <FilterContext.Provider value={filters}>
        <Heading title={title} about={about} actions={actions} />
        {/* Not hidden: that would make the card what the bar of the chosen rows sticks to. */}
        <Card sx={{ overflow: 'clip' }}>
          <Toolbar type={type} columns={columns} hasFilters={filters.length > 0} />
          <ListStates empty={empty}>
            <ListColumns
              type={type}
              columns={columns}
              choosing={together !== false}
              rowClick={rowClick}
              oneLine={oneLine}
            />
            {together !== false && <ChosenBar>{together}</ChosenBar>}
            <PageTurner />
          </ListStates>
        </Card>
      </FilterContext.Provider>
    </ListBase>
  )
}

function Heading({ title, about, actions }: { title: string; about: string | undefined; actions: ReactNode }) {
  return <PageHeader title={title} subtitle={about} actions={actions} />
}

function Toolbar({
  type,
  columns,
  hasFilters,
}: {
  type: GovernedName
  columns: readonly Column[]
  hasFilters: boolean
}) {
  const mayDo = useMay()
  const readable = columns.filter(({ source }) => mayDo('read', type, source))
  const resource = useResourceContext() ?? ''
  const { isPending } = useListContext()
  const form = useFocusOnNewFilter()
  return (
    <Box
      ref={form}
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        '&:not(:has(button, input))': { display: 'none' },
        '& .RaFilterFormInput-body > *, & .MuiFormControl-root': { my: 0 },
        '& form': { flex: '1 1 320px', p: 0, minHeight: 0, alignItems: 'center', gap: 1 },
        '& .RaFilterFormInput-spacer': { display: 'none' },
      }}
    >
      {hasFilters ? <FilterForm key={resource} /> : <Box sx={{ flex: 1 }} />}
      <Box sx={{ display: 'flex', gap: 0.5 }} aria-busy={isPending}>
        {hasFilters && <FilterButton />}
        <ColumnsButton columns={readable} />
        <ExportButton type={type} />
      </Box>
    </Box>
  )
}
