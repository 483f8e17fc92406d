import type { RaRecord } from 'react-admin'
import { Shown } from '../../access/Withheld'
import type { GovernedName } from '../../data/resource'
import type { Column } from './column'

/** One field of one record of a list, as its column shows it. */
export const Cell = ({ type, column, record }: { type: GovernedName; column: Column; record: RaRecord }) => (
  <Shown type={type} field={column.source} record={record} none={column.none ?? '–'}>
    {column.show ? column.show(record) : undefined}
  </Shown>
)
