/** What an organisation of the demo proposes, and what has become of it. Days count from the day of seeding. */
export type Proposal = {
  by: string
  day: number
  objectType: 'Organisation' | 'Premises' | 'Keyholder' | 'ContactPoint'
  objectId: string | null
  field: string
  about: string
  decides: 'SPOC' | 'REGISTER_MANAGER' | 'EITHER'
  oldValue: unknown
  newValue: unknown
  /** What stands, where the proposer does not see it. */
  basis?: unknown
  premises?: string
  person?: string
  settled?: { day: number; status: 'ACCEPTED' | 'REJECTED'; by: string; office: string; reason?: string }
}
