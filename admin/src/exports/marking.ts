import { fieldClasses } from '../generated/schemaFacts'
import type { DataClass } from '../access/classWords'
import type { ExportColumn } from './exportColumns'

const SENSITIVE: ReadonlySet<DataClass> = new Set(['PRIVATE_CONTACT', 'RESTRICTED', 'KEYHOLDING', 'SECRET'])

type Classified = Readonly<Record<string, readonly { as: DataClass }[]>>
const classes: Readonly<Record<string, Classified>> = fieldClasses

/** How a file with these columns will be marked: the server's own rule, so that one sees it before asking. */
export const markingOf = (columns: readonly ExportColumn[]): 'OFFICIAL' | 'OFFICIAL-SENSITIVE' =>
  columns.some(({ steps }) =>
    steps.some(([type, field]) => (classes[type]?.[field] ?? []).some(({ as }) => SENSITIVE.has(as))),
  )
    ? 'OFFICIAL-SENSITIVE'
    : 'OFFICIAL'
