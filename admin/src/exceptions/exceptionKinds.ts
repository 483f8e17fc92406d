import { ask } from '../data/ask'
import {
  CommitmentExceptionsDocument,
  ContactPointExceptionsDocument,
  EngagementExceptionsDocument,
  type ExceptionKind,
  type OrganisationException,
  OrganisationExceptionsDocument,
  PersonExceptionsDocument,
} from '../generated/graphql'
import { dateText, dayOf } from '../words/dates'

type Asking = { directorate: string | null; first: number; after: string | null }
/** A record with an exception, and where it is mended. `owner`: the directorate whose it is. */
export type Found = { id: string; to: string; name: string; detail: string; owner: string }
type FoundPage = {
  totalCount: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  records: readonly Found[]
}
type Exception = {
  title: string
  /** Whether each record is a directorate's; others are for register managers and all SPOCs. */
  isDirectorates: boolean
  read: (asking: Asking, signal: AbortSignal) => Promise<FoundPage>
}

const NOBODY = 'Without a name'

const ofOrganisations = (title: string, exception: OrganisationException): Exception => ({
  title,
  isDirectorates: false,
  read: async ({ first, after }, signal) => {
    const { found } = await ask(OrganisationExceptionsDocument, { exception, first, after }, { signal })
    const records = found.edges.map(({ node: { id, name, sector, reviewDate } }) => ({
      id,
      to: `/organisations/${id}/show`,
      name: name ?? NOBODY,
      detail:
        exception === 'REVIEW_OVERDUE' && reviewDate !== null ? `By ${dateText(reviewDate)}` : (sector?.name ?? ''),
      owner: '',
    }))
    return { ...found, records }
  },
})

export const exceptionKinds: Readonly<Record<ExceptionKind, Exception>> = {
  NO_CATEGORY: ofOrganisations('Organisations without a sector', 'NO_CATEGORY'),
  NO_PRIORITY: ofOrganisations('Organisations without a tier', 'NO_PRIORITY'),
  NO_ISSUE: ofOrganisations('Organisations without an issue', 'NO_ISSUE'),
  REVIEW_OVERDUE: ofOrganisations('Organisations whose review is overdue', 'REVIEW_OVERDUE'),
  PERSON_REVIEW_OVERDUE: {
    title: 'People whose review is overdue',
    isDirectorates: false,
    read: async ({ first, after }, signal) => {
      const { found } = await ask(PersonExceptionsDocument, { first, after }, { signal })
      const records = found.edges.map(({ node: { id, displayName, reviewDate } }) => ({
        id,
        to: `/people/${id}/show`,
        name: displayName ?? NOBODY,
        detail: reviewDate === null ? '' : `By ${dateText(reviewDate)}`,
        owner: '',
      }))
      return { ...found, records }
    },
  },
  NO_CONTACT: ofOrganisations('Organisations that nobody can be reached at', 'NO_CONTACT'),
  NEVER_ENGAGED: ofOrganisations('Organisations that were never engaged', 'NEVER_ENGAGED'),
  NO_CONSENT: {
    title: 'Private contacts without consent',
    isDirectorates: true,
    read: async (asking, signal) => {
      const { found } = await ask(ContactPointExceptionsDocument, asking, { signal })
      const records = found.edges.map(({ node: { id, kind, consent, person, directorate } }) => ({
        id,
        to: `/people/${person?.id ?? ''}/show`,
        name: person?.displayName ?? NOBODY,
        detail: [kind, consent === 'WITHDRAWN' ? 'withdrawn' : 'not asked'].join(', ').toLowerCase(),
        owner: directorate?.name ?? '',
      }))
      return { ...found, records }
    },
  },
  COMMITMENT_OVERDUE: {
    title: 'Commitments that are overdue',
    isDirectorates: true,
    read: async (asking, signal) => {
      const { found } = await ask(CommitmentExceptionsDocument, asking, { signal })
      const records = found.edges.map(({ node: { id, what, due, engagement, directorate } }) => ({
        id,
        to: `/engagements/${engagement?.id ?? ''}/show`,
        name: what ?? '',
        detail: due === null ? '' : `Due ${dateText(due)}`,
        owner: directorate?.name ?? '',
      }))
      return { ...found, records }
    },
  },
  FOLLOW_UP_OVERDUE: {
    title: 'Follow-ups that are overdue',
    isDirectorates: true,
    read: async (asking, signal) => {
      const { found } = await ask(EngagementExceptionsDocument, asking, { signal })
      const records = found.edges.map(({ node: { id, followUpDueAt, organisations, directorate } }) => ({
        id,
        to: `/engagements/${id}/show`,
        name: (organisations ?? []).map(({ name }) => name).join(', ') || 'Engagement',
        detail: followUpDueAt === null ? '' : `Due ${dayOf(followUpDueAt)}`,
        owner: directorate?.name ?? '',
      }))
      return { ...found, records }
    },
  },
}

export const isExceptionKind = (name: string | null): name is ExceptionKind => name !== null && name in exceptionKinds
