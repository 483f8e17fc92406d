import { type Theme, useMediaQuery } from '@mui/material'
import { useResourceContext, useStore } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'
import type { Column } from './column'

/** Variables by which a list asks for what only some of its columns need: for those that are in the table now. */
export function useAsked(type: GovernedName, columns: readonly Column[]): Readonly<Record<string, boolean>> {
  const mayDo = useMay()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  // Where the table itself keeps it (ColumnsButton.tsx).
  const usual = columns.filter((column) => column.hidden).map(({ source }) => source)
  const [hidden] = useStore<string[]>(`${useResourceContext() ?? ''}.datatable`, usual)
  const shown = columns.filter(({ source }) => !narrow && !hidden.includes(source) && mayDo('read', type, source))
  return Object.fromEntries(shown.flatMap(({ askedBy }) => (askedBy ? [[askedBy, true]] : [])))
}
