import type { ReactNode } from 'react'
import type { RaRecord } from 'react-admin'
import { MomentText } from '../../words/DateText'

/** One column of a list, shown only to those who may read its field of some record. */
export type Column<Row = RaRecord> = {
  /** The field, also used to sort. */
  source: string
  label: string
  sortable?: boolean
  numeric?: boolean
  /** Not shown at first; chosen with "Columns". */
  hidden?: boolean
  /**
   * The variable by which the list's document asks for the field; set only while the column is shown, because reading
   * it is recorded.
   */
  askedBy?: 'withChanges'
  /** Gets more room before it is cut off; a number gives it in pixels. */
  wide?: boolean | number
  /** Shown for an empty value, where a blank could be taken for withheld. */
  none?: string
  /** The cell of a record whose field may be read and has a value. */
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
