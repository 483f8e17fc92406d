import { abilityOf } from '../../../api/access/ability.ts'
import { policy } from '../../../api/access/policy.ts'
import { rulebook, type Rules } from '../../../api/access/rules.ts'
import type { Viewer } from '../../../api/access/viewer.ts'
import { hashPassword } from '../../../api/platform/passwords.ts'
import { apiKeyHash } from '../../../api/caller/apiKeySecret.ts'
import { viewerByApiKey, viewerBySession, type ViewerRow } from '../../../api/caller/viewerStatement.ts'
import { newId } from '../../../api/platform/record.ts'
import { buildSchema } from '../../../api/schema.ts'
import { Draw } from '../../../seeds/draw.ts'
import { type Api, api } from '../api.ts'
import { freshDatabase } from '../database/database.ts'
import type { Operation } from '../operations/document.ts'
import { type Sources, sourcesOf } from '../operations/sources.ts'
import { type Changes, hiddenChanges } from './hiddenChanges.ts'
import { drawRegister } from './randomRegister.ts'
import type { Register } from './register.ts'
import { planRegister, type RegisterPlan } from './registerPlan.ts'
import { type Asking, enter, makesCaller, type Scenario } from './scenario.ts'
import { sightOf } from './visible.ts'
import { secretOf, writeRegister } from './writeRegister.ts'
import { about } from '../run/expecting.ts'

const PASSWORD = 'correct-horse-battery'
/** Some root fields are not answered without. */
const PURPOSE = 'Whether the twins are told apart'

export type Answer = { status: number; body: string }
/** Both databases as one caller knows them. */
export type Prepared = {
  sources: Sources
  changes: Changes
  ask: (operation: Operation) => Promise<[Answer, Answer]>
  /** Fetches an address beside GraphQL; `body` has one character for each byte. */
  fetch: (path: string) => Promise<[Answer, Answer]>
}

/** Two servers on two databases. */
export class Twins {
  readonly #apis: readonly [Api, Api]
  readonly #plan: RegisterPlan
  readonly #passwordHash: string
  #prepared = 0

  private constructor(apis: readonly [Api, Api], plan: RegisterPlan, passwordHash: string) {
    this.#apis = apis
    this.#plan = plan
    this.#passwordHash = passwordHash
  }

  static async start(): Promise<Twins> {
    const [one, other] = [await api(await freshDatabase()), await api(await freshDatabase())]
    const { schema, catalogue } = buildSchema(one.db.orm)
    const plan = await planRegister(one.db, schema, catalogue)
    return new Twins([one, other], plan, await hashPassword(PASSWORD))
  }

  /** The memory of two databases is worth having back before the run ends. */
  async close(): Promise<void> {
    for (const running of this.#apis) {
      await running.close()
      await running.db.close()
    }
  }

  /**
   * Fills both databases so that they differ only in what is hidden from the scenario's caller.
   *
   * @param insider asks in the caller's place, for a proof that the differences are there.
   */
  async prepare(scenario: Scenario, seed: number, insider?: Scenario): Promise<Prepared> {
    const [one, other] = this.#apis
    const { schema, catalogue } = buildSchema(one.db.orm)
    const draw = new Draw(seed)
    const register = drawRegister(this.#plan, draw)
    if (this.#prepared++ > 0) this.#leaveLedger(register)
    const caller = enter(draw, register, scenario, 'viewer@police.example')
    const asking = insider ? enter(draw, register, insider, 'insider@police.example') : caller

    await writeRegister(one.db, draw, register, this.#passwordHash)
    await headersOf(one, caller)
    const viewer = await viewerOf(one, caller)
    const rules: Rules = rulebook(catalogue, policy)(viewer)
    const sight = sightOf(catalogue, abilityOf(rules, viewer))
    const { twin, changes } = hiddenChanges(draw, register, sight, makesCaller([caller, asking], register))
    for (const type of register.types) {
      const seen = (of: Register): Record<string, string | null> =>
        Object.fromEntries(
          of
            .all(type)
            .map((row) => [row.id, sight.of(of, type, row)] as const)
            .filter(([, known]) => known !== null)
            .sort(),
        )
      about(`the twins differ in ${type} that the ${scenario.who} can see: a fault of this test`, () =>
        expect(seen(twin)).toStrictEqual(seen(register)),
      )
    }

    await writeRegister(other.db, draw, twin, this.#passwordHash)
    if (this.#prepared > 1) await lengthenLedger(other, register)
    await headersOf(other, caller)
    await about('the twins take the caller for different people: a fault of this test', async () =>
      expect(factsOf(await viewerOf(other, caller))).toStrictEqual(factsOf(viewer)),
    )
    const headers = [await headersOf(one, asking), await headersOf(other, asking)] as const
    const asker = insider ? await viewerOf(one, asking) : viewer
    const asksBy = rulebook(catalogue, policy)(asker)
    return {
      sources: sourcesOf({ schema, catalogue, rules: asksBy, ability: abilityOf(asksBy, asker) }, [register, twin]),
      changes,
      ask: (operation) => Promise.all([send(one, headers[0], operation), send(other, headers[1], operation)]),
      fetch: (path) => Promise.all([visit(one, headers[0], path), visit(other, headers[1], path)]),
    }
  }

  /** The ledger cannot be emptied, so it is written once. */
  #leaveLedger(register: Register): void {
    for (const { id } of register.all('LedgerRecord')) register.remove('LedgerRecord', id)
  }
}

type Headers = Readonly<Record<string, string>>

async function headersOf(on: Api, asking: Asking): Promise<Headers> {
  if (asking.keyId !== null) return { authorization: `Bearer ${secretOf(asking.keyId)}` }
  return (await on.signIn(asking.email, PASSWORD)).headers
}

async function viewerOf(on: Api, asking: Asking): Promise<Viewer> {
  const [session] = await on.db.query<{ token: string }>({
    text: 'select token from session where account_id = $1 limit 1',
    values: [asking.accountId],
  })
  const [row] = await on.db.query<ViewerRow>(
    asking.keyId === null
      ? viewerBySession(String(session?.token), 0, false)
      : viewerByApiKey(apiKeyHash(secretOf(asking.keyId))),
  )
  if (!row) throw new Error('the caller is not signed in')
  return JSON.parse(row.viewer) as Viewer
}

const factsOf = ({ client: _client, ...viewer }: Viewer): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(viewer).map(([fact, value]) => [
      fact,
      Array.isArray(value) ? [...(value as string[])].sort() : value,
    ]),
  )

async function lengthenLedger({ db }: Api, register: Register): Promise<void> {
  const subjects = register
    .all('Person')
    .slice(0, 3)
    .map(({ id }) => id)
  const entries = [1, 2, 3].map(() => ({
    id: newId(),
    account_id: null,
    client: 'command:test',
    category: 'CONSULTATION',
    operation: 'search',
    purpose: 'Aldgate',
    subjects,
    classes: ['DIRECTORY'],
  }))
  await db.query({ text: 'select ledger_append($1::text::jsonb)', values: [JSON.stringify(entries)] })
}

async function send({ url }: Api, headers: Headers, { query, variables }: Operation): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'beadle-purpose': PURPOSE, ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: await response.text() }
}

async function visit({ url }: Api, headers: Headers, path: string): Promise<Answer> {
  const response = await fetch(`${url}${path}`, { headers: { ...headers } })
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()).toString('latin1') }
}
