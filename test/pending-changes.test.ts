import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, organisation, update, word } from './support/builders.ts'
import { accept, openFor, proposeName, reject, withdraw } from './support/ownSection.ts'

describe('a change that waits for confirmation', () => {
  let server: Api
  let force: Cast
  let owner: Client
  let editor: Client
  let viewer: Client
  let stranger: Client
  let own: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    own = (await organisation(force.manager)).id
    const others = await organisation(force.manager)
    const as = (organisationId: string, standing: 'OWNER' | 'EDITOR' | 'VIEWER') =>
      server.as('STAKEHOLDER', { organisationId, standing })
    ;[owner, editor, viewer, stranger] = await Promise.all([
      as(own, 'OWNER'),
      as(own, 'EDITOR'),
      as(own, 'VIEWER'),
      as(others.id, 'OWNER'),
    ])
  })

  const nameSeen = async (by: Client) => {
    const { organisation: seen } = await by.get<{ organisation: { name: string; version: number } }>(
      'query ($id: ID!) { organisation(id: $id) { name version } }',
      { id: own },
    )
    return seen
  }

  it('leaves the register as it is, and is seen by the organisation and by those who decide', async () => {
    const before = await nameSeen(force.crime)

    const proposed = await proposeName(owner, `Bank ${word()}`)

    expect(proposed).toMatchObject({ field: 'name', status: 'PROPOSED', oldValue: before.name })
    expect(await nameSeen(force.crime)).toStrictEqual(before)
    for (const by of [owner, editor, viewer, force.crime, force.economic])
      expect((await openFor(by, own)).map(({ id }) => id)).toContain(proposed.id)
    const others = await Promise.all(
      ['STAFF', 'OPERATOR', 'INSPECTOR', 'ANALYST', 'RESIDENT'].map((role) => server.as(role as 'STAFF')),
    )
    for (const by of [stranger, force.manager]) expect(await openFor(by, own)).toStrictEqual([])
    for (const by of others)
      expect((await by.refused('{ pendingChanges { totalCount } }')).extensions.code).toBe('FORBIDDEN')
  })

  it('is proposed by an editor, and by no viewer', async () => {
    await proposeName(editor, `Bank ${word()}`)

    const refused = await viewer.refused(
      `mutation ($input: UpdateOwnProfileInput!) { updateOwnProfile(input: $input) { organisation { id } } }`,
      { input: { version: (await nameSeen(viewer)).version, name: 'Mine' } },
    )

    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('gives way to a second one for the same field', async () => {
    const first = await proposeName(owner, `Bank ${word()}`)
    const second = await proposeName(editor, `Bank ${word()}`)

    const open = await openFor(owner, own, 'REPLACED')

    expect(open.map(({ id }) => id)).toContain(first.id)
    expect((await openFor(owner, own)).map(({ id }) => id)).toStrictEqual([second.id])
  })

  it('is the same change when it is proposed again', async () => {
    const name = `Bank ${word()}`
    const first = await proposeName(owner, name)

    expect((await proposeName(editor, name)).id).toBe(first.id)
  })

  it('becomes what the register holds when a SPOC accepts it, and history names both', async () => {
    const name = `Bank ${word()}`
    const proposed = await proposeName(owner, name)

    const accepted = await accept(force.crime, proposed)

    expect(accepted).toMatchObject({ status: 'ACCEPTED', decidedOffice: 'Crime', decidedBy: 'Test SPOC' })
    expect((await nameSeen(owner)).name).toBe(name)
    const { history } = await force.crime.get<{ history: { edges: { node: Record<string, unknown> }[] } }>(
      'query ($id: ID!) { history(id: $id, first: 1) { edges { node { field newValue changedBy proposedBy operation } } } }',
      { id: own },
    )
    expect(history.edges[0]?.node).toStrictEqual({
      field: 'name',
      newValue: name,
      changedBy: 'Test SPOC',
      proposedBy: 'Test STAKEHOLDER',
      operation: 'acceptPendingChange',
    })
  })

  it('tells its organisation the office that decided, and never the officer', async () => {
    const { id } = await accept(force.crime, await proposeName(owner, `Bank ${word()}`))

    const { pendingChange } = await owner.get<{ pendingChange: Record<string, unknown> }>(
      'query ($id: ID!) { pendingChange(id: $id) { decidedOffice decidedBy access { unreadableFields } } }',
      { id },
    )

    expect(pendingChange).toStrictEqual({
      decidedOffice: 'Crime',
      decidedBy: null,
      access: { unreadableFields: ['decidedBy'] },
    })
  })

  it('is accepted as the SPOC has edited it', async () => {
    const proposed = await proposeName(owner, `bank ${word()}`)
    const edited = `Bank ${word()} plc`

    const accepted = await accept(force.crime, proposed, { value: edited })

    expect(accepted).toMatchObject({ acceptedValue: edited, newValue: proposed['newValue'] })
    expect((await nameSeen(owner)).name).toBe(edited)
  })

  it('names the field of what the SPOC has edited that cannot be', async () => {
    const { id, version } = await proposeName(owner, `Bank ${word()}`)

    const { extensions } = await force.crime.refused(
      'mutation ($input: AcceptPendingChangeInput!) { acceptPendingChange(input: $input) { pendingChange { id } } }',
      { input: { id, version, value: ' ' } },
    )

    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'value.name': 'is required' } })
  })

  it('is not accepted over what somebody else has changed since, until the SPOC has seen that', async () => {
    const proposed = await proposeName(owner, `Bank ${word()}`)
    const meanwhile = `Bank ${word()}`
    await update(force.manager, 'Organisation', { id: own, ...(await nameSeen(force.manager)) }, { name: meanwhile })

    const { extensions } = await force.crime.refused(
      'mutation ($input: AcceptPendingChangeInput!) { acceptPendingChange(input: $input) { pendingChange { id } } }',
      { input: { id: proposed.id, version: proposed.version } },
    )

    expect(extensions).toMatchObject({ code: 'CONFLICT', current: meanwhile })
    expect((await openFor(owner, own)).map(({ id }) => id)).toContain(proposed.id)
    expect(await accept(force.crime, proposed, { standing: meanwhile })).toMatchObject({ status: 'ACCEPTED' })
  })

  it('is rejected with a reason of ten characters at least, which the organisation reads', async () => {
    const proposed = await proposeName(owner, `Bank ${word()}`)
    const refused = await force.crime.refused(
      'mutation ($input: RejectPendingChangeInput!) { rejectPendingChange(input: $input) { pendingChange { id } } }',
      { input: { id: proposed.id, version: proposed.version, reason: 'No.' } },
    )
    expect(refused.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { reason: expect.anything() as unknown },
    })

    await reject(force.crime, proposed, 'This name is already taken.')

    expect((await openFor(owner, own, 'REJECTED'))[0]).toMatchObject({
      id: proposed.id,
      reason: 'This name is already taken.',
    })
  })

  it('is withdrawn by its proposer or an owner, not by another editor', async () => {
    const ofOwner = await proposeName(owner, `Bank ${word()}`)
    const refused = await editor.refused(
      'mutation ($input: RecordVersionInput!) { withdrawPendingChange(input: $input) { pendingChange { id } } }',
      { input: { id: ofOwner.id, version: ofOwner.version } },
    )
    expect(refused.extensions.code).toBe('FORBIDDEN')
    await withdraw(owner, ofOwner)
    const ofEditor = await proposeName(editor, `Bank ${word()}`)

    await withdraw(owner, ofEditor)

    expect(await openFor(owner, own)).toStrictEqual([])
  })

  it('waits for a SPOC or a register manager where it is a tier, and for nobody else', async () => {
    const { version } = await nameSeen(owner)
    const { updateOwnProfile } = await owner.get<{
      updateOwnProfile: { pendingChanges: { id: string; version: number }[] }
    }>(
      'mutation ($input: UpdateOwnProfileInput!) { updateOwnProfile(input: $input) { pendingChanges { id version } } }',
      { input: { version, tier: 1 } },
    )
    const [proposed] = updateOwnProfile.pendingChanges

    for (const by of [force.crime, force.manager])
      expect((await openFor(by, own)).map(({ id }) => id)).toStrictEqual([proposed?.id])
    const accepted = await accept(force.manager, proposed as never)
    expect(accepted).toMatchObject({ status: 'ACCEPTED', decidedOffice: 'Register of keyholders' })
  })

  it('names a group or a tier that cannot be, before it is proposed', async () => {
    const { version } = await nameSeen(owner)
    const { id: group } = await create(force.admin, 'Group', { code: code(), name: word() })
    const refusal = async (input: Record<string, unknown>) =>
      (
        await owner.refused(
          'mutation ($input: UpdateOwnProfileInput!) { updateOwnProfile(input: $input) { organisation { id } } }',
          { input: { version, ...input } },
        )
      ).extensions.fields

    expect(await refusal({ tier: 4 })).toStrictEqual({ tier: 'must be 1, 2 or 3' })
    expect(await refusal({ groups: [group, own] })).toStrictEqual({ groups: 'names one that does not exist' })
    expect(await refusal({ name: ' ' })).toStrictEqual({ name: 'is required' })
  })
})
