import type { May } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'
import { exportColumns } from '../generated/schemaFacts'

/** A column that a file can have. `steps`: the fields on the way to its value, each with the type that has it. */
export type ExportColumn = {
  path: string
  label: string
  steps: readonly (readonly [type: string, field: string])[]
  usual: boolean
}

const COLUMNS: Readonly<Record<string, readonly ExportColumn[]>> = exportColumns

export const pathOf = ({ path }: ExportColumn): string => path

/**
 * The columns of a type's file that the viewer may read and export, in their order. A list without any has no export.
 */
export const columnsFor = (mayDo: May, type: GovernedName): ExportColumn[] =>
  (COLUMNS[type] ?? []).filter(({ steps }) =>
    steps.every(
      ([owner, field]) => mayDo('read', owner as GovernedName, field) && mayDo('export', owner as GovernedName, field),
    ),
  )
