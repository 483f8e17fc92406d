import type { May } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'
import { exportColumns } from '../generated/schemaFacts'

/**
 * A column that a file can have: one field after another on the way to a value, each with the type that it stands on.
 */
export type ExportColumn = {
  path: string
  label: string
  steps: readonly (readonly [type: string, field: string])[]
  usual: boolean
}

const columns: Readonly<Record<string, readonly ExportColumn[]>> = exportColumns

export const pathOf = ({ path }: ExportColumn): string => path

/**
 * The columns of a type's file that the viewer may read and carry away, in their order. A list without any has no
 * export.
 */
export const columnsFor = (mayDo: May, type: GovernedName): ExportColumn[] =>
  (columns[type] ?? []).filter(({ steps }) =>
    steps.every(
      ([owner, field]) => mayDo('read', owner as GovernedName, field) && mayDo('export', owner as GovernedName, field),
    ),
  )
