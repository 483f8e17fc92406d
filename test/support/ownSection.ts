import type { Api, Client } from './api.ts'
import { cast, type Cast, mobile, organisation, premises, word } from './builders.ts'

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

/** An organisation with premises and an account of each standing, another's owner, and the force. */
export type OwnCast = {
  force: Cast
  owner: Client
  editor: Client
  viewer: Client
  stranger: Client
  own: string
  branch: string
}

export async function ownCast(server: Api): Promise<OwnCast> {
  const force = await cast(server)
  const { id: own } = await organisation(force.manager)
  const { id: branch } = await premises(force.manager, { organisation: own })
  const { id: others } = await organisation(force.manager)
  const as = (organisationId: string, standing: 'OWNER' | 'EDITOR' | 'VIEWER') =>
    server.as('STAKEHOLDER', { organisationId, standing })
  const [owner, editor, viewer, stranger] = await Promise.all([
    as(own, 'OWNER'),
    as(own, 'EDITOR'),
    as(own, 'VIEWER'),
    as(others, 'OWNER'),
  ])
  return { force, owner, editor, viewer, stranger, own, branch }
}

export const ADD_COLLEAGUE = `mutation ($input: AddColleagueInput!) {
  addColleague(input: $input) {
    person { id displayName affiliations { id version role endsOn } contactPoints { value givenFor archivedAt } }
  }
}`

export type ContactSeen = { value: string; givenFor: string; archivedAt: string | null }
type Colleague = {
  id: string
  displayName: string
  affiliations: { id: string; version: number; role: string; endsOn: string | null }[]
  contactPoints: ContactSeen[]
}

/** A new guard at the caller's organisation, with a mobile number for work, and the e-mail address if there is one. */
export async function addsColleague(by: Client, familyName = word(), email?: string): Promise<Colleague> {
  const contacts = [
    { kind: 'MOBILE', value: mobile() },
    ...(email === undefined ? [] : [{ kind: 'EMAIL', value: email }]),
  ]
  const input = { givenName: 'Ada', familyName, role: 'Guard', contacts }
  const { addColleague } = await by.get<{ addColleague: { person: Colleague } }>(ADD_COLLEAGUE, { input })
  return addColleague.person
}
