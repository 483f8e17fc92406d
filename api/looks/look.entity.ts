import { defineEntity, p } from '@mikro-orm/core'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Premises } from '../premises/premises.entity.ts'

/** One line of "Who looked", made from the ledger (projectLooks.ts). Nothing else writes it. */
export const Look = defineEntity({
  name: 'Look',
  tableName: 'look',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    organisation: () => p.manyToOne(Organisation),
    person: () => p.manyToOne(Person).nullable(),
    premises: () => p.manyToOne(Premises).nullable(),
    day: p.date(),
    office: p.string(),
    category: p.string(),
    class: p.string(),
    purpose: p.string(),
    /** Of the office at the time; for the rule that hides some. */
    directorates: p.array().columnType('uuid[]').fieldName('directorate_ids'),
  },
})
