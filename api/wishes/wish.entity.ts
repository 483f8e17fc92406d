import { defineEntity, p } from '@mikro-orm/core'
import { Topic } from '../directory/topic.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { recordProperties } from '../platform/record.ts'

const CHANNELS = ['EMAIL', 'SMS', 'PHONE', 'POST'] as const

/** `from` and `until` are times of London's clocks, `18:00`. */
export const Wish = defineEntity({
  name: 'Wish',
  tableName: 'wish',
  properties: {
    ...recordProperties,
    organisation: () => p.manyToOne(Organisation).nullable(),
    person: () => p.manyToOne(Person).nullable(),
    topic: () => p.manyToOne(Topic),
    channel: p.enum(CHANNELS),
    from: p.string().fieldName('from_time').nullable(),
    until: p.string().fieldName('until_time').nullable(),
  },
})
