import { type ResourceDocuments, write } from '../data/resource'
import {
  AddEngagementIssueDocument,
  type EngagementFilter,
  type EngagementStatus,
  LogEngagementDocument,
} from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'

type Values = { q?: string; status?: EngagementStatus; organisation?: { id: string } }

export const engagementDocuments: ResourceDocuments = {
  ...recordDocuments.Engagement,
  create: write('LogEngagementInput', LogEngagementDocument, ({ logEngagement }) => logEngagement.engagement),
  sort: { field: 'occurredAt', order: 'DESC' },
  filter: ({ q, status, organisation }: Values): EngagementFilter => ({
    ...(q || organisation
      ? {
          organisations: {
            ...(q ? { name: { contains: q } } : {}),
            ...(organisation ? { id: { eq: organisation.id } } : {}),
          },
        }
      : {}),
    ...(status ? { status: { eq: status } } : {}),
  }),
}

export const engagementIssueDocuments: ResourceDocuments = {
  ...recordDocuments.EngagementIssue,
  create: write(
    'AddEngagementIssueInput',
    AddEngagementIssueDocument,
    ({ addEngagementIssue }) => addEngagementIssue.engagementIssue,
  ),
}
