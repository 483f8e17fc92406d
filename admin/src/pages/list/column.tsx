import type { ReactNode } from 'react'
import type { RaRecord } from 'react-admin'
import { MomentText } from '../../words/DateText'

/** One column of a list. It is there only for those who may read its field of some record. */
export type Column<Row = RaRecord> = {
  /** The field, which is also what is sorted by. */
  source: string
  label: string
  sortable?: boolean
  numeric?: boolean
  /** In the list from the start; others are chosen with "Columns". */
  hidden?: boolean
  /** The list's document asks for it by this variable, and only where the column is shown: it is a look of its own. */
  askedBy?: 'withChanges'
  /** Takes more room than others before it is cut off; or so much, in pixels. */
  wide?: boolean | number
  /** Words for none, where a blank would be read as withheld or forgotten. */
  none?: string
  /** The cell, for a record whose field may be read and holds something. */
  show?(record: Row): ReactNode
}

/** Columns of a typed row; lists take them for records of any type. */
export const columnsOf = <Row,>(columns: readonly Column<Row>[]): readonly Column[] =>
  columns as unknown as readonly Column[]

/** The column that says what a record is called. */
export const nameColumn = <Field extends string>(source: Field): Column<Readonly<Record<Field, string | null>>> => ({
  source,
  label: 'Name',
  sortable: true,
  show: (record) => <strong style={{ fontWeight: 600 }}>{record[source]}</strong>,
})

/** When a record was changed last; one of "Columns". */
export const changedColumn: Column<{ updatedAt: string | null }> = {
  source: 'updatedAt',
  label: 'Changed',
  sortable: true,
  hidden: true,
  show: ({ updatedAt }) => <MomentText value={updatedAt ?? ''} />,
}
