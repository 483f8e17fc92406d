import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../api/platform/database.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, create, organisation } from './support/builders.ts'
import { ledgerRows } from './support/ledgerRows.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen, WHAT_FOR } from './support/questions.ts'
import { until } from './support/run/until.ts'

describe('a question', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let stranger: Client
  let asking: Asking
  let own: { id: string }
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    let others: { id: string }
    ;[own, others] = await Promise.all([organisation(people.manager), organisation(people.manager)])
    asking = await askedOf(server, people, people.crimeDirectorate)
    ;[asker, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id }),
      server.as('STAKEHOLDER', { organisationId: others.id }),
    ])
  })

  const read = (by: Client, { id }: { id: string }): Promise<QuestionSeen | null> => question(by, id)
  const askedFor = async (by: Client, { id }: { id: string }) =>
    (
      await by.get<{ question: { asker: { id: string } | null; organisation: { id: string } | null } | null }>(
        'query ($id: ID!) { question(id: $id) { asker { id } organisation { id } } }',
        { id },
      )
    ).question
  const taken = async (asked: QuestionSeen): Promise<QuestionSeen> => {
    const seen = await read(people.crime, asked)
    return actsOn(people.crime, 'takeQuestion', { id: asked.id, version: seen?.handling?.version })
  }

  it('is asked by a stakeholder, taken and answered by a SPOC of the directorate that it goes to', async () => {
    const asked = await asking.ask(asker)

    expect(asked).toMatchObject({ status: 'ASKED', handling: null, directorates: [{ name: 'Crime' }] })
    expect(asked.reference).toMatch(/^Q-\d{4}-[A-Z2-7]{6}$/)
    expect(asked.access.unreadableFields).toStrictEqual(['assignee', 'handling', 'takenAt'])
    expect(String(asked.dueAt) > String(asked.askedAt)).toBe(true)

    expect(await taken(asked)).toMatchObject({ status: 'ASSIGNED', version: 1 })
    expect(await read(asker, asked)).toStrictEqual(asked)

    await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
    const answered = await read(asker, asked)

    expect(answered).toMatchObject({ status: 'ANSWERED', version: 2 })
    expect(answered?.posts).toStrictEqual([{ author: { displayName: 'Crime' }, officer: null, body: 'In March.' }])
  })

  it('is asked by a resident for themselves, who reads the answer; no other resident learns of it', async () => {
    const [resident, neighbour] = await Promise.all([server.as('RESIDENT'), server.as('RESIDENT')])

    const asked = await asking.ask(resident)
    await taken(asked)
    await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })

    expect(asked).toMatchObject({ status: 'ASKED', handling: null, directorates: [{ name: 'Crime' }] })
    expect(await askedFor(resident, asked)).toStrictEqual({ asker: { id: resident.accountId }, organisation: null })
    const answered = await read(resident, asked)
    expect(answered?.status).toBe('ANSWERED')
    expect(answered?.posts).toStrictEqual([{ author: { displayName: 'Crime' }, officer: null, body: 'In March.' }])
    expect([await read(neighbour, asked), await read(asker, asked)]).toStrictEqual([null, null])
    const reply = { id: asked.id, version: answered?.version, body: 'Mine?' }
    expect((await asking.refused(neighbour, 'replyToQuestion', reply)).extensions.code).toBe('NOT_FOUND')
    expect((await actsOn(resident, 'replyToQuestion', reply)).status).toBe('ASKED')
  })

  it('is asked by an EDITOR of an organisation for it, whose owner and viewers read it too', async () => {
    const [editor, viewer] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'EDITOR' }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' }),
    ])

    const asked = await asking.ask(editor)

    expect(asked).toMatchObject({ status: 'ASKED', handling: null, directorates: [{ name: 'Crime' }] })
    const mine = { asker: { id: editor.accountId }, organisation: { id: own.id } }
    for (const by of [editor, asker, viewer]) expect(await askedFor(by, asked)).toStrictEqual(mine)
    expect(await read(stranger, asked)).toBeNull()
  })

  it('does not exist for another organisation, nor for a SPOC of a directorate that is not asked', async () => {
    const asked = await asking.ask(asker)

    expect(await read(stranger, asked)).toBeNull()
    expect(await read(people.economic, asked)).toBeNull()
    const reply = { id: asked.id, version: 1, body: 'Mine?' }
    expect((await asking.refused(stranger, 'replyToQuestion', reply)).extensions.code).toBe('NOT_FOUND')
    expect((await asking.refused(people.economic, 'answerQuestion', reply)).extensions.code).toBe('NOT_FOUND')
  })

  it('is answered once every directorate that is asked has answered, in one thread', async () => {
    const asked = await asking.ask(asker)
    const { handling } = await taken(asked)
    const id = asked.id
    const routed = { id, version: handling?.version, add: [people.economicDirectorate], reason: WHAT_FOR }
    await actsOn(people.crime, 'changeRoutes', routed)

    const part = await actsOn(people.crime, 'answerQuestion', { id, version: 1, body: 'Ours.' })
    const whole = await actsOn(people.economic, 'answerQuestion', { id, version: part.version, body: 'And theirs.' })

    expect([part.status, whole.status]).toStrictEqual(['ASSIGNED', 'ANSWERED'])
    const seen = await read(asker, asked)
    expect(seen?.posts.map(({ body }) => body)).toStrictEqual(['Ours.', 'And theirs.'])
    expect(seen?.directorates).toStrictEqual([{ name: 'Crime' }, { name: 'Economic crime' }])
  })

  it('waits for the asker after the force has asked back, and goes on with the reply', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    const id = asked.id
    const waiting = await actsOn(people.crime, 'askBack', { id, version: 1, body: 'Which street?' })
    const goneOn = await actsOn(asker, 'replyToQuestion', { id, version: waiting.version, body: 'Old Jewry.' })

    expect([waiting.status, goneOn.status]).toStrictEqual(['WAITING', 'ASKED'])
    expect((await read(people.crime, asked))?.status).toBe('ASSIGNED')
  })

  it('is answered by one of two SPOCs who answer at once; the other reads that it was changed', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    const colleague = await server.as('SPOC', { directorates: [people.crimeDirectorate] })
    const answer = (by: Client) =>
      by.send(asking.document('answerQuestion'), { input: { id: asked.id, version: 1, body: 'Soon.' } })

    const codes = (await Promise.all([answer(people.crime), answer(colleague)])).map(
      ({ errors }) => errors[0]?.extensions.code ?? null,
    )

    expect(codes.sort()).toStrictEqual(['CONFLICT', null].sort())
    expect((await read(asker, asked))?.posts).toHaveLength(1)
  })

  it('may be assigned to a colleague who serves a directorate that is asked, and the asker sees nobody of them', async () => {
    const asked = await asking.ask(asker)
    const colleague = await server.as('SPOC', { directorates: [people.crimeDirectorate] })
    const choices = async (by: Client) => {
      const { assignableTo } = await by.get<{ assignableTo: { edges: { node: { id: string } }[] } }>(
        'query ($id: ID!) { assignableTo(question: $id) { edges { node { id displayName } } } }',
        { id: asked.id },
      )
      return assignableTo.edges.map(({ node }) => node.id)
    }

    const seen = await choices(people.crime)
    const { handling } = (await read(people.crime, asked)) ?? {}
    const input = { id: asked.id, version: handling?.version, assignee: colleague.accountId }
    await actsOn(people.crime, 'takeQuestion', input)

    expect(seen).toEqual(expect.arrayContaining([people.crime.accountId, colleague.accountId]))
    expect(seen).not.toContain(people.economic.accountId)
    expect(await choices(asker)).toStrictEqual([])
    expect(await choices(people.economic)).toStrictEqual([])
    const stranger = { id: asked.id, version: 2, assignee: people.economic.accountId }
    expect((await asking.refused(people.crime, 'takeQuestion', stranger)).extensions.fields).toStrictEqual({
      assignee: 'must be a SPOC of a directorate that is asked',
    })
  })

  it('is not assigned to a SPOC who is away, who may still take it', async () => {
    const asked = await asking.ask(asker)
    const away = await server.as('SPOC', { directorates: [people.crimeDirectorate] })
    await server.db.query({
      text: `update spoc_assignment set absent_from = '2026-01-05' where account_id = $1`,
      values: [away.accountId],
    })
    const input = { id: asked.id, version: 1, assignee: away.accountId }

    const refusal = await asking.refused(people.crime, 'takeQuestion', input)
    const own = await actsOn(away, 'takeQuestion', { id: asked.id, version: 1 })

    expect(refusal.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { assignee: 'must be a SPOC who is not away' },
    })
    expect(own.status).toBe('ASSIGNED')
    const { assignableTo } = await away.get<{ assignableTo: { edges: { node: { id: string } }[] } }>(
      'query ($id: ID!) { assignableTo(question: $id) { edges { node { id } } } }',
      { id: asked.id },
    )
    expect(assignableTo.edges.map(({ node }) => node.id)).not.toContain(away.accountId)
  })

  it('is locked in one order with those that it is related to, whichever is named first', async () => {
    const both = [await asking.ask(asker), await asking.ask(asker)]
    const [low = '', high = ''] = both.map(({ id }) => id).sort()
    const { db } = server
    const { relating, free } = await db.orm.em.fork().transactional(async (em) => {
      const lock = (id: string, more = '') =>
        queryWithin(em as SqlEntityManager, {
          text: `select id from question where id = $1 for update ${more}`,
          values: [id],
        })
      await lock(low)
      const input = { id: high, version: 1, addRelatedQuestions: [low] }
      const sent = people.crime.send(asking.document('relateQuestions'), { input })
      // The embedded database has one connection: there the request waits for the end of this transaction.
      if (db.dialect === 'postgresql')
        await until(async () => (await em.execute('select 1 from pg_locks where not granted')).length > 0)
      return { relating: sent, free: await lock(high, 'skip locked') }
    })

    const { errors } = await relating
    expect([errors, free]).toStrictEqual([[], [{ id: high }]])
  })

  it('refuses what its status does not allow, and says the status as the caller sees it', async () => {
    const asked = await asking.ask(asker)
    const early = await asking.refused(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'Yes.' })
    await taken(asked)
    const closing = await asking.refused(asker, 'closeQuestion', { id: asked.id, version: 1 })

    expect(early.extensions).toMatchObject({ code: 'CONFLICT', status: 'ASKED' })
    expect(closing.extensions).toMatchObject({ code: 'CONFLICT', status: 'ASKED' })
  })

  it('goes to the communities when every directorate has declined it, and the asker sees nothing of that', async () => {
    const asked = await asking.ask(asker)
    const seen = await read(people.crime, asked)
    const declined = { decline: people.crimeDirectorate, reason: 'Street works are not for us.' }
    const reply = await people.crime.send(asking.document('changeRoutes'), {
      input: { id: asked.id, version: seen?.handling?.version, ...declined },
    })

    expect(reply.errors).toStrictEqual([])
    expect(await read(people.crime, asked)).toBeNull()
    expect((await question(asking.communities, asked.id))?.status).toBe('ASKED')
    expect(await read(asker, asked)).toStrictEqual(asked)
  })

  it('is asked by a SPOC on behalf of an organisation, which reads it as its own, and whose side the SPOC is on', async () => {
    const asked = await asking.ask(people.economic, { organisation: own.id })
    const { id } = asked
    const colleague = await server.as('SPOC', { directorates: [people.economicDirectorate] })
    const { question: shown } = await asker.get<{ question: unknown }>(
      'query ($id: ID!) { question(id: $id) { asker { id displayName } organisation { id } person { id } handling { id } } }',
      { id },
    )

    expect(asked).toMatchObject({ status: 'ASKED', handling: null, directorates: [{ name: 'Crime' }] })
    expect(asked.access.unreadableFields).toStrictEqual(['assignee', 'handling', 'isRated', 'takenAt'])
    expect(shown).toStrictEqual({
      asker: { id: people.economic.accountId, displayName: 'Test SPOC' },
      organisation: { id: own.id },
      person: null,
      handling: null,
    })
    expect([await read(stranger, asked), await read(colleague, asked)]).toStrictEqual([null, null])

    expect((await taken(asked)).status).toBe('ASSIGNED')
    expect(await read(people.economic, asked)).toStrictEqual(asked)
    await actsOn(people.crime, 'answerQuestion', { id, version: 1, body: 'In March.' })
    const seen = await read(people.economic, asked)
    expect(seen?.posts).toStrictEqual([{ author: { displayName: 'Crime' }, officer: null, body: 'In March.' }])
    const replied = await actsOn(people.economic, 'replyToQuestion', { id, version: seen?.version, body: 'Which one?' })
    const answering = { id, version: replied.version, body: 'Of next year.' }

    expect(replied.status).toBe('ASKED')
    expect((await asking.refused(people.economic, 'answerQuestion', answering)).extensions.code).toBe('FORBIDDEN')
  })

  it('is asked by a SPOC on behalf of a person, as whose look it is recorded, and whose side the SPOC is on', async () => {
    const { id: person } = await create(people.manager, 'Person', { familyName: 'Arkwright' })
    const asked = await asking.ask(people.economic, { person })
    const { id } = asked
    const shows = 'query ($id: ID!) { question(id: $id) { organisation { id } person { id displayName } } }'

    const mine = await people.economic.get(shows, { id })
    let theirs: unknown
    const looked = await ledgerRows(server.db).added(people.crime, async () => {
      theirs = await people.crime.get(shows, { id })
    })
    await taken(asked)
    const waiting = await actsOn(people.crime, 'askBack', { id, version: 1, body: 'Which street?' })
    const replied = await actsOn(people.economic, 'replyToQuestion', {
      id,
      version: waiting.version,
      body: 'Bow Lane.',
    })

    expect(mine).toStrictEqual({ question: { organisation: null, person: { id: person, displayName: 'Arkwright' } } })
    expect(theirs).toStrictEqual(mine)
    expect(replied.status).toBe('ASKED')
    expect(looked.map(({ subjects }) => subjects)).toStrictEqual([[person]])
    expect([await read(asker, { id }), await read(stranger, { id })]).toStrictEqual([null, null])
  })

  it('is asked on behalf of one, organisation or person, that the SPOC may see; nobody else names a person', async () => {
    const { id: person } = await create(people.manager, 'Person', { familyName: 'Arkwright' })
    const faultsOf = async (by: Client, input: Record<string, unknown>) => {
      const said = { subject: 'Bollards in Old Jewry', body: 'When will they come back?' }
      const { extensions } = await asking.refused(by, 'askQuestion', { ...said, ...input })
      return [extensions.code, extensions.fields]
    }
    const ofPerson = (fault: string) => ['BAD_USER_INPUT', { person: fault }]

    expect(await faultsOf(people.economic, { person, organisation: own.id })).toStrictEqual(
      ofPerson('must be left out where an organisation is named'),
    )
    expect(await faultsOf(people.economic, { person: asking.issue })).toStrictEqual(ofPerson('does not exist'))
    for (const by of [asker, await server.as('RESIDENT')])
      expect(await faultsOf(by, { person })).toStrictEqual(
        ofPerson('is for SPOCs alone, who ask on behalf of somebody'),
      )
  })

  it('may be asked on behalf of an organisation by SPOCs alone, who must name one that there is', async () => {
    const text = { subject: 'Bollards in Old Jewry', body: 'When will they come back?' }
    const codeFor = async (by: Client, input: Record<string, unknown>) => {
      const { extensions } = await asking.refused(by, 'askQuestion', { ...text, ...input })
      return [extensions.code, ...Object.keys(extensions.fields ?? {}), extensions.field].filter(Boolean)
    }
    const viewer = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' })
    const [resident, staff, manager] = await Promise.all([
      server.as('RESIDENT'),
      server.as('STAFF'),
      server.as('REGISTER_MANAGER'),
    ])
    const organisation = own.id

    expect(await codeFor(people.economic, {})).toStrictEqual(['BAD_USER_INPUT', 'organisation'])
    expect(await codeFor(people.economic, { organisation: asking.issue })).toStrictEqual([
      'BAD_USER_INPUT',
      'organisation',
    ])
    expect(await codeFor(stranger, { organisation })).toStrictEqual(['BAD_USER_INPUT', 'organisation'])
    expect(await codeFor(resident, { organisation })).toStrictEqual(['BAD_USER_INPUT', 'organisation'])
    for (const by of [viewer, staff, manager, people.admin])
      expect(await codeFor(by, { organisation })).toStrictEqual(['FORBIDDEN'])
  })
})
