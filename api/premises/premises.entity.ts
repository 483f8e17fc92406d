import { defineEntity, p } from '@mikro-orm/core'
import { Keyholder } from '../keyholders/keyholder.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { RestrictedNote } from '../people/restrictedNote.entity.ts'
import { PointType } from '../platform/values/point.ts'
import { recordProperties } from '../platform/record.ts'
import { Zone } from '../zones/zone.entity.ts'

const LOCATION_PRECISIONS = ['ADDRESS', 'POSTCODE', 'DISTRICT', 'NONE'] as const

export const Premises = defineEntity({
  name: 'Premises',
  tableName: 'premises',
  properties: {
    ...recordProperties,
    name: p.string(),
    addressLine1: p.string().nullable(),
    addressLine2: p.string().nullable(),
    addressLine3: p.string().nullable(),
    addressLine4: p.string().nullable(),
    postcode: p.string().nullable(),
    uprn: p.string().nullable(),
    location: p.type(PointType).nullable(),
    locationPrecision: p.enum(LOCATION_PRECISIONS).default('NONE'),
    use: p.string().nullable(),
    ward: () => p.manyToOne(Zone).nullable(),
    borough: () => p.manyToOne(Zone).nullable(),
    beat: () => p.manyToOne(Zone).nullable(),
    organisation: () => p.manyToOne(Organisation).nullable(),
    source: p.string().nullable(),
    externalId: p.string().nullable(),
    keyholders: () => p.oneToMany(Keyholder).mappedBy('premises').orderBy({ callOrder: 'asc' }),
    restrictedNotes: () => p.oneToMany(RestrictedNote).mappedBy('premises').orderBy({ createdAt: 'desc' }),
  },
})
