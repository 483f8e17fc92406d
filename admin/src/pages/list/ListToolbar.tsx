import { Box } from '@mui/material'
import { type RefObject, useEffect, useRef } from 'react'
import { FilterButton, FilterForm, useListContext, useResourceContext } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'
import { ExportButton } from '../../exports/ExportButton'
import type { Column } from './column'
import { ColumnsButton } from './ColumnsButton'

/** Filters, and actions on the list as a whole. */
export function ListToolbar({
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

const FIELD = '[role="combobox"], input:not([aria-hidden="true"])'

/**
 * Moves the focus to a filter that was just added, whatever kind of input it is. @returns the ref of the element
 * around the filters
 */
function useFocusOnNewFilter(): RefObject<HTMLElement | null> {
  const form = useRef<HTMLElement>(null)
  const shown = useListContext().displayedFilters as Readonly<Record<string, boolean>>
  const before = useRef(shown)
  useEffect(() => {
    const added = Object.keys(shown).find((source) => shown[source] && !before.current[source])
    before.current = shown
    if (added) form.current?.querySelector(`[data-source="${added}"]`)?.querySelector<HTMLElement>(FIELD)?.focus()
  }, [shown])
  return form
}
