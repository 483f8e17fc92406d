import { defineEntity, p } from '@mikro-orm/core'
import { Absence } from '../absences/absence.entity.ts'
import { Keyholder } from '../keyholders/keyholder.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Zone } from '../zones/zone.entity.ts'
import { Affiliation } from './affiliation.entity.ts'
import { ContactPoint } from './contactPoint.entity.ts'
import { RestrictedNote } from './restrictedNote.entity.ts'

export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...recordProperties,
    title: p.string().nullable(),
    givenName: p.string().nullable(),
    familyName: p.string().nullable(),
    displayName: p.string(),
    reviewDate: p.date().nullable(),
    ward: () => p.manyToOne(Zone).nullable(),
    affiliations: () => p.oneToMany(Affiliation).mappedBy('person').orderBy({ startsOn: 'asc' }),
    contactPoints: () => p.oneToMany(ContactPoint).mappedBy('person').orderBy({ kind: 'asc' }),
    restrictedNotes: () => p.oneToMany(RestrictedNote).mappedBy('person').orderBy({ createdAt: 'desc' }),
    keyholderOf: () => p.oneToMany(Keyholder).mappedBy('person').orderBy({ callOrder: 'asc' }),
    absences: () => p.oneToMany(Absence).mappedBy('person').orderBy({ from: 'asc' }),
  },
})
