type Organisation = { unconfirmedSince?: string | null; archivedAt?: string | null }

/** The API refuses invitations for the same reasons. @returns null if colleagues can be invited */
export function whyNobodyIsInvited(organisation: Organisation | null | undefined): string | null {
  if (organisation?.archivedAt) return 'Your organisation is archived, so nobody can be invited.'
  if (organisation?.unconfirmedSince) return 'You can invite colleagues once the force has confirmed your organisation.'
  return null
}
