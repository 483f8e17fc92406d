import type { PersonFilter } from '../generated/graphql.ts'

type Values = { q?: string; organisation?: { id: string }; reviewBefore?: string; lacking?: string }

const LACKING: Readonly<Record<string, PersonFilter>> = {
  contact: { not: { contactPoints: { givenFor: { eq: 'WORK' }, kind: { in: ['PHONE', 'MOBILE', 'EMAIL'] } } } },
  affiliation: { not: { affiliations: { id: { isNull: false } } } },
  reviewDate: { reviewDate: { isNull: true } },
}

/** The list's filter form → the API's filter. */
export function personFilter({ q, organisation, reviewBefore, lacking }: Values): PersonFilter {
  return {
    ...(q ? { displayName: { contains: q } } : {}),
    ...(organisation ? { affiliations: { organisation: { id: { eq: organisation.id } } } } : {}),
    ...(reviewBefore ? { reviewDate: { lte: reviewBefore } } : {}),
    ...(lacking === undefined ? {} : LACKING[lacking]),
  }
}
