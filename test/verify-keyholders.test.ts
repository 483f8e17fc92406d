import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, type Made, person, premises, update } from './support/builders.ts'

const VERIFY = `
  mutation ($input: VerifyKeyholdersInput!) {
    verifyKeyholders(input: $input) { keyholders { id version verifiedAt } }
  }`
const MORNING = '2026-03-02T09:30:00.000Z'
const READ = 'query ($id: ID!) { keyholder(id: $id) { verifiedAt } }'

describe('a register manager who has rung many keyholders', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const keyholders = async (count: number): Promise<Made[]> => {
    const house = await premises(force.manager)
    const made: Made[] = []
    for (let at = 1; at <= count; at++) {
      const who = await person(force.manager)
      made.push(await create(force.manager, 'Keyholder', { premises: house.id, person: who.id, callOrder: at }))
    }
    return made
  }
  const verifiedAt = async ({ id }: Made): Promise<string | null> =>
    (await force.manager.get<{ keyholder: { verifiedAt: string | null } }>(READ, { id })).keyholder.verifiedAt
  const verify = (by: Client, records: readonly Made[], at = MORNING) =>
    by.send<{ verifyKeyholders: { keyholders: { id: string; version: number; verifiedAt: string }[] } }>(VERIFY, {
      input: { verifiedAt: at, records },
    })

  it('records all of them as verified at the given time', async () => {
    const rung = await keyholders(3)

    const { data, errors } = await verify(force.manager, rung)

    expect(errors).toStrictEqual([])

    const shown = data?.verifyKeyholders.keyholders ?? []
    expect(shown.map(({ id, version }) => [id, version])).toStrictEqual(
      rung.map(({ id, version }) => [id, version + 1]),
    )
    expect([...new Set(shown.map((each) => each.verifiedAt))]).toStrictEqual([MORNING])
  })

  it('records none if one has changed since it was read, and is told which', async () => {
    const rung = await keyholders(2)
    const changed = rung[1] as Made
    await update(force.manager, 'Keyholder', changed, { travelMinutes: 10 })

    const { errors } = await verify(force.manager, rung)

    expect([
      errors[0]?.extensions.code,
      (errors[0]?.extensions as unknown as { records: string[] }).records,
    ]).toStrictEqual(['CONFLICT', [changed.id]])
    expect(await verifiedAt(rung[0] as Made)).toBeNull()
  })

  it('is refused a time in the future', async () => {
    const { errors } = await verify(force.manager, await keyholders(1), '2999-01-01T00:00:00.000Z')

    expect([errors[0]?.extensions.code, Object.keys(errors[0]?.extensions.fields ?? {})]).toStrictEqual([
      'BAD_USER_INPUT',
      ['verifiedAt'],
    ])
  })

  it('is the only one who may: an operator, who can read them, is refused', async () => {
    const rung = await keyholders(1)
    const operator = await server.as('OPERATOR')

    const { errors } = await verify(operator, rung)

    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await verifiedAt(rung[0] as Made)).toBeNull()
  })
})
