import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../accounts/account.entity.ts'
import { Directorate } from '../directory/directorate.entity.ts'
import { Keyholder } from '../keyholders/keyholder.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { newId } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'
import { Zone } from '../zones/zone.entity.ts'

/** Exactly one of the relations is set; it leads to the marked record. */
export const Favourite = defineEntity({
  name: 'Favourite',
  tableName: 'favourite',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    createdAt: p
      .datetime()
      .columnType('timestamptz')
      .onCreate(() => new Date()),
    account: () => p.manyToOne(Account),
    organisation: () => p.manyToOne(Organisation).nullable(),
    person: () => p.manyToOne(Person).nullable(),
    premises: () => p.manyToOne(Premises).nullable(),
    keyholder: () => p.manyToOne(Keyholder).nullable(),
    zone: () => p.manyToOne(Zone).nullable(),
    directorate: () => p.manyToOne(Directorate).nullable(),
  },
})
