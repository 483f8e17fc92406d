import type { Client } from './api.ts'

export type Pending = { id: string; version: number } & Record<string, unknown>

const PENDING = `id version objectType field status oldValue newValue acceptedValue proposedBy proposedAt
  decides decidedOffice decidedBy settledAt reason`

/** Proposes another name for the caller's own organisation. */
export async function proposeName(by: Client, name: string): Promise<Pending> {
  const { viewer } = await by.get<{ viewer: { organisation: { version: number } } }>(
    '{ viewer { organisation { version } } }',
  )
  const { updateOwnProfile } = await by.get<{ updateOwnProfile: { pendingChanges: Pending[] } }>(
    `mutation ($input: UpdateOwnProfileInput!) { updateOwnProfile(input: $input) { pendingChanges { ${PENDING} } } }`,
    { input: { version: viewer.organisation.version, name } },
  )
  const [proposed] = updateOwnProfile.pendingChanges
  if (!proposed) throw new Error('Nothing was proposed')
  return proposed
}

/** Pending changes of an organisation that the caller sees, the one that has waited longest first. */
export async function openFor(by: Client, organisation: string, status = 'PROPOSED'): Promise<Pending[]> {
  const { pendingChanges } = await by.get<{ pendingChanges: { edges: { node: Pending }[] } }>(
    `query ($filter: PendingChangeFilter) { pendingChanges(filter: $filter, first: 200) { edges { node { ${PENDING} } } } }`,
    { filter: { organisation: { id: { eq: organisation } }, status: { eq: status } } },
  )
  return pendingChanges.edges.map(({ node }) => node)
}

type Settled = Promise<Pending>

const settle =
  (operation: string, input: string) =>
  async (by: Client, { id, version }: Pending, more: Record<string, unknown> = {}): Settled => {
    const { settled } = await by.get<{ settled: { pendingChange: Pending } }>(
      `mutation ($input: ${input}!) { settled: ${operation}(input: $input) { pendingChange { ${PENDING} } } }`,
      { input: { id, version, ...more } },
    )
    return settled.pendingChange
  }

export const accept = settle('acceptPendingChange', 'AcceptPendingChangeInput')
export const withdraw = settle('withdrawPendingChange', 'RecordVersionInput')
export const reject = (by: Client, pending: Pending, reason: string): Settled =>
  settle('rejectPendingChange', 'RejectPendingChangeInput')(by, pending, { reason })
