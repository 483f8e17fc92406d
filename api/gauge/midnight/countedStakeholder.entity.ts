import { defineEntity, p } from '@mikro-orm/core'
import { Sector } from '../../directory/sector.entity.ts'

const ids = (column: string) => p.array().columnType('uuid[]').fieldName(column)

/** Written by takeMidnight.ts. */
export const CountedStakeholder = defineEntity({
  name: 'CountedStakeholder',
  tableName: 'counted_stakeholder',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    asOf: p.datetime().columnType('timestamptz'),
    registeredAt: p.datetime().columnType('timestamptz'),
    sector: () => p.manyToOne(Sector).nullable(),
    tier: p.smallint().nullable(),
    wards: ids('ward_ids'),
    boroughs: ids('borough_ids'),
    groups: ids('group_ids'),
    issues: ids('issue_ids'),
    squares: p
      .array()
      .columnType('text[]')
      .fieldName('cell_keys')
      .onCreate(() => []),
  },
})
