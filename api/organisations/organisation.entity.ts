import { defineEntity, p } from '@mikro-orm/core'
import { Group } from '../directory/group.entity.ts'
import { Issue } from '../directory/issue.entity.ts'
import { Sector } from '../directory/sector.entity.ts'
import { Affiliation } from '../people/affiliation.entity.ts'
import { ContactPoint } from '../people/contactPoint.entity.ts'
import { RestrictedNote } from '../people/restrictedNote.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'
import { OrganisationIssue } from './organisationIssue.entity.ts'

const ORGANISATION_KINDS = ['BUSINESS', 'PUBLIC_BODY', 'FORCE_OR_AGENCY', 'ASSOCIATION'] as const

export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    ...recordProperties,
    name: p.string(),
    kind: p.enum(ORGANISATION_KINDS).default('BUSINESS'),
    sector: () => p.manyToOne(Sector).nullable(),
    tier: p.smallint().nullable(),
    parent: () => p.manyToOne(Organisation).nullable(),
    website: p.string().nullable(),
    reviewDate: p.date().nullable(),
    unconfirmedSince: p.datetime().columnType('timestamptz').nullable(),
    children: () => p.oneToMany(Organisation).mappedBy('parent').orderBy({ name: 'asc' }),
    groups: () =>
      p
        .manyToMany(Group)
        .pivotTable('organisation_group')
        .joinColumn('organisation_id')
        .inverseJoinColumn('group_id')
        .orderBy({ name: 'asc' }),
    issues: () =>
      p
        .manyToMany(Issue)
        .pivotEntity(() => OrganisationIssue)
        .joinColumn('organisation_id')
        .inverseJoinColumn('issue_id')
        .orderBy({ name: 'asc' }),
    organisationIssues: () => p.oneToMany(OrganisationIssue).mappedBy('organisation').orderBy({ createdAt: 'asc' }),
    affiliations: () => p.oneToMany(Affiliation).mappedBy('organisation').orderBy({ startsOn: 'asc' }),
    contactPoints: () => p.oneToMany(ContactPoint).mappedBy('organisation').orderBy({ kind: 'asc' }),
    restrictedNotes: () => p.oneToMany(RestrictedNote).mappedBy('organisation').orderBy({ createdAt: 'desc' }),
    premises: () => p.oneToMany(Premises).mappedBy('organisation').orderBy({ name: 'asc' }),
  },
})
