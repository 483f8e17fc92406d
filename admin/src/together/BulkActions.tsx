import { useListContext } from 'react-admin'
import type { May } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'
import { ExportButton } from '../exports/ExportButton'
import { columnsFor } from '../exports/exportColumns'
import { ArchiveSelected } from './ArchiveSelected'
import { archives } from './archives'
import { ChangeSelected } from '../organisations/ChangeSelected'
import { VerifySelected } from '../keyholders/VerifySelected'

/** What can be done with the chosen records of a list, of what the viewer may do. */
export function BulkActions({ type }: { type: GovernedName }) {
  const { selectedIds } = useListContext()
  return (
    <>
      {type === 'Organisation' && <ChangeSelected />}
      {type === 'Keyholder' && <VerifySelected />}
      <ArchiveSelected type={type} />
      <ExportButton type={type} ids={selectedIds.map(String)} />
    </>
  )
}

/** Whether there is anything of that: only then can records of the list be chosen. */
export const hasBulkActions = (mayDo: May, type: GovernedName): boolean =>
  (archives[type] !== undefined && mayDo('archive', type)) ||
  (type === 'Organisation' && mayDo('update', type)) ||
  (type === 'Keyholder' && mayDo('update', type, 'verifiedAt')) ||
  (mayDo('export', type) && columnsFor(mayDo, type).length > 0)
