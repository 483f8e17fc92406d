import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../../directory/directorate.entity.ts'
import { Issue } from '../../directory/issue.entity.ts'
import { Sector } from '../../directory/sector.entity.ts'
import { recordProperties } from '../../platform/record.ts'
import { Zone } from '../../zones/zone.entity.ts'

/** `startsOn` and `endsOn` are London dates, inclusive; null: no limit. */
export const RoutingRule = defineEntity({
  name: 'RoutingRule',
  tableName: 'routing_rule',
  properties: {
    ...recordProperties,
    directorate: () => p.manyToOne(Directorate),
    issue: () => p.manyToOne(Issue).nullable(),
    sector: () => p.manyToOne(Sector).nullable(),
    tier: p.smallint().nullable(),
    ward: () => p.manyToOne(Zone).nullable(),
    operation: p.string().nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    position: p.integer().default(100),
  },
})
