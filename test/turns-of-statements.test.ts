import { setImmediate as settled } from 'node:timers/promises'
import { queryWithin } from '../api/platform/database.ts'
import { learningWhoCalls, onBehalfOf } from '../api/platform/turns/onBehalf.ts'
import { turnsOfOne, turnsOfPool } from '../api/platform/turns/turns.ts'
import { api, type Api, type Client } from './support/api.ts'
import { serverUrl } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'

const ONE = { text: 'select 1 as one', values: [] }
/** How many connections one caller may have at once, on the tests' database (test/support/database/postgresDatabase.ts). */
const { each, queue } = serverUrl === null ? turnsOfOne : turnsOfPool(10)

describe('the connections of a database', () => {
  let server: Api
  let spoc: Client
  let operator: Client
  beforeAll(async () => {
    server = await api()
    ;[spoc, operator] = await Promise.all([server.as('SPOC'), server.as('OPERATOR')])
  })

  /** Opens transactions of one caller that stay open until told to end. */
  async function held(name: string, count: number): Promise<() => Promise<unknown>> {
    let end: () => void = () => undefined
    const told = new Promise<void>((resolve) => (end = resolve))
    const transactions: Promise<unknown>[] = []
    for (let at = 0; at < count; at++) {
      await new Promise<void>((begun) => {
        const work = async () => {
          begun()
          await told
        }
        transactions.push(
          onBehalfOf(name, () =>
            server.db.orm.em.fork().transactional(async (em) => queryWithin(em as never, ONE).then(work)),
          ),
        )
      })
    }
    return () => {
      end()
      return Promise.all(transactions)
    }
  }

  it('are given to one caller up to its share; further statements wait until one of its own transactions ends', async () => {
    const end = await held('greedy', each)
    let answered = false
    const next = onBehalfOf('greedy', () => server.db.query(ONE)).then(() => (answered = true))
    await settled()

    expect(answered).toBe(false)

    await end()
    await next

    expect(answered).toBe(true)
  })

  it("go to another caller before a busy caller's second turn, and keep one free for looking up callers", async () => {
    const order: string[] = []
    const others = serverUrl === null ? [] : ['b', 'c', 'd']
    // One connection alone becomes free: what runs on two side by side may finish in any order.
    const endOne = await held('greedy', 1)
    const ends = await Promise.all([held('greedy', each - 1), ...others.map((name) => held(name, each))])
    const often = Array.from({ length: 20 }, () =>
      onBehalfOf('greedy', () => server.db.query(ONE)).then(() => order.push('greedy')),
    )
    const once = onBehalfOf('somebody', () => server.db.query(ONE)).then(() => order.push('somebody'))
    const signIn = learningWhoCalls('an address', () => server.db.query(ONE))
    // The embedded database has no second connection to keep.
    if (serverUrl !== null) await signIn

    expect(order).toHaveLength(0)

    await endOne()
    await Promise.all([...often, once, signIn])
    await Promise.all(ends.map((end) => end()))

    about(order.join(), () => expect(order.slice(0, 2)).toContain('somebody'))
  })

  it('are refused to a SPOC whose queue is full, with 503 and Retry-After, and still serve an operator and the ledger', async () => {
    const end = await held(spoc.accountId, each)
    const waiting = Promise.allSettled(
      Array.from({ length: queue }, () => onBehalfOf(spoc.accountId, () => server.db.query(ONE))),
    )
    await settled()

    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...spoc.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ organisations { totalCount } }' }),
    })
    const serve = () => operator.get('{ people(first: 1) { pageInfo { hasNextPage } } }')
    // The embedded database has one connection, which the SPOC's transaction holds: there the operator's turn is after it.
    const meanwhile = serverUrl === null ? null : await serve()

    const refused = await asked
    const { errors } = (await refused.json()) as { errors: { extensions: { code: string } }[] }
    await end()
    await waiting

    expect(meanwhile ?? (await serve())).toMatchObject({ people: { pageInfo: {} } })
    expect(errors.map(({ extensions }) => extensions.code)).toStrictEqual(['UNAVAILABLE'])
    expect([refused.status, refused.headers.get('retry-after')]).toStrictEqual([503, '5'])
    expect((await spoc.send('{ viewer { roles } }')).status).toBe(200)
  })

  it('are returned after statements and transactions that fail', async () => {
    for (let at = 0; at < 3 * each; at++) {
      await expect(onBehalfOf('clumsy', () => server.db.query({ text: 'select 1 / 0', values: [] }))).rejects.toThrow()
      await expect(
        onBehalfOf('clumsy', () =>
          server.db.orm.em
            .fork()
            .transactional(async (em) => queryWithin(em as never, { text: 'select 1 / 0', values: [] })),
        ),
      ).rejects.toThrow()
    }

    expect(await onBehalfOf('clumsy', () => server.db.query(ONE))).toStrictEqual([{ one: 1 }])
  })
})
