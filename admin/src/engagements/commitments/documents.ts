import { type ResourceDocuments, write } from '../../data/resource'
import { AddCommitmentDocument, type CommitmentFilter, type CommitmentOwner } from '../../generated/graphql'
import { recordDocuments } from '../../generated/recordDocuments'

/** `OVERDUE`, `OPEN`, `KEPT` or `BROKEN`. */
type Values = { q?: string; owner?: CommitmentOwner; state?: string }

const STATES: Readonly<Record<string, CommitmentFilter>> = {
  OVERDUE: { overdue: { eq: true } },
  OPEN: { kept: { isNull: true } },
  KEPT: { kept: { eq: true } },
  BROKEN: { kept: { eq: false } },
}

export const commitmentDocuments: ResourceDocuments = {
  ...recordDocuments.Commitment,
  create: write('AddCommitmentInput', AddCommitmentDocument, ({ addCommitment }) => addCommitment.commitment),
  sort: { field: 'due', order: 'ASC' },
  filter: ({ q, owner, state }: Values): CommitmentFilter => ({
    // What was promised in an engagement that was archived is nobody's to keep.
    engagement: { archivedAt: { isNull: true }, ...(q ? { organisations: { name: { contains: q } } } : {}) },
    ...(owner ? { owner: { eq: owner } } : {}),
    ...(state ? STATES[state] : {}),
  }),
}
