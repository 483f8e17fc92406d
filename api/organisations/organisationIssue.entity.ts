import { defineEntity, p } from '@mikro-orm/core'
import { Issue } from '../directory/issue.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Organisation } from './organisation.entity.ts'

/** Its rows are made and taken away with `Organisation.issues`. */
export const OrganisationIssue = defineEntity({
  name: 'OrganisationIssue',
  tableName: 'organisation_issue',
  properties: {
    ...recordProperties,
    organisation: () => p.manyToOne(Organisation),
    issue: () => p.manyToOne(Issue),
    text: p.text().nullable(),
    since: p.date().nullable(),
  },
})
