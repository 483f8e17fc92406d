import { KINDS } from './support/kinds.ts'
import { about } from './support/run/expecting.ts'
import { ask, askTogether, type Heard, type Question } from './support/matrix/asked.ts'
import { tokensIn } from './support/matrix/canaries.ts'
import { expectedObject, inOrderOfId, rowsOf, selection } from './support/matrix/expected.ts'
import { followedBy } from './support/matrix/followed.ts'
import { filterCases } from './support/matrix/filters.ts'
import { any, ever, readable, visible } from './support/matrix/reading.ts'
import { leastQuestion } from './support/matrix/leastQuestion.ts'
import { archiveRow } from './support/matrix/rows.ts'
import { argumentType, listOf, mutations, oneOf, queries, types } from './support/matrix/sdl.ts'
import { expectedOrder, sortQuestion, sortsOf } from './support/matrix/sorts.ts'
import { buildWorld, type Caller, type World } from './support/matrix/world.ts'
import {
  changes,
  creations,
  escapes,
  plainMutations,
  mutationsWithOwnInput,
  type WriteCase,
} from './support/matrix/writes.ts'

/** The answer to a list. */
type Listed = { totalCount?: number; edges: { node: { id: string } }[] }
const ids = (answer: unknown): string[] => (answer as Listed).edges.map(({ node }) => node.id)

const a = (role: string): string => `${/^[AEIO]/.test(role) ? 'an' : 'a'} ${role}`

describe('the matrix: what schema.graphql and policy.ts say, read by the test itself, and what the API does', () => {
  let world: World
  const heard: Heard = new Map()
  const checked = { select: 0, filter: 0, sort: 0, write: 0 }
  const succeeded = new Map<Caller, Map<string, number>>()
  beforeAll(async () => {
    world = await buildWorld()
  })

  const callerOf = (role: string): Caller => world.callers.find((caller) => caller.role === role) as Caller

  for (const role of KINDS) {
    it(`${a(role)} gets exactly the fields of every object that the policy grants, by every way of asking`, async () => {
      const caller = callerOf(role)
      for (const [type, { fields, node }] of types) {
        const rows = rowsOf(world, type)
        const fragments = `fragment All on ${type} { ${selection(type)} }`
        const ways = [
          ...(node ? [{ name: 'node', open: true }] : []),
          ...[oneOf(type)].flatMap((root) => (root ? [{ name: root.name, open: any(role, 'read', type) }] : [])),
        ]
        for (const way of ways.filter(({ open }) => open)) {
          const questions = rows.map(({ id }, at): Question => ({
            alias: `o${at}`,
            text: `${way.name}(id: "${id}") { ...All }`,
            variables: [],
          }))
          const answers = await askTogether(heard, caller, questions, fragments)
          for (const [at, row] of rows.entries()) {
            about(`${type} by ${way.name}`, () =>
              expect(inOrderOfId(answers[`o${at}`])).toStrictEqual(expectedObject(world, caller, type, row)),
            )
            checked.select += fields.size
          }
        }
        const list = listOf(type)
        if (!list || !any(role, 'read', type)) continue
        const seen = rows.filter((row) => visible(caller, type, row))
        const [whole] = filterCases(world, caller, list, type)
        if (!whole || whole.refusal !== null) continue
        const text = whole.question.text.replace(
          '{ totalCount edges { node { id } } }',
          '{ totalCount edges { node { ...All } } }',
        )
        const answers = await askTogether(heard, caller, [{ ...whole.question, text }], fragments)
        const { totalCount, edges } = answers[whole.question.alias] as {
          totalCount: number
          edges: { node: unknown }[]
        }
        const expected = seen
          .filter(({ id }) => whole.found.includes(id))
          .map((row) => expectedObject(world, caller, type, row))
        about(`${type} by ${list.name}`, () =>
          expect(inOrderOfId(edges.map(({ node }) => node))).toStrictEqual(inOrderOfId(expected)),
        )
        about(`count of ${list.name}`, () => expect(totalCount).toBe(expected.length))
      }
    })

    it(`${a(role)} who follows hears of exactly the fields that the policy grants, with exactly these`, async () => {
      const followed = await followedBy(world, callerOf(role))

      about('no subscription was tried', () => expect(followed.length).toBeGreaterThan(0))
      for (const { subscription, told, expected } of followed)
        about(subscription, () => expect(told).toStrictEqual(expected))
    })

    it(`${a(role)} finds by a filter only records whose filtered field they may read, and is refused where they may read none`, async () => {
      const caller = callerOf(role)
      for (const type of types.keys()) {
        const list = listOf(type)
        if (!list) continue
        const cases = filterCases(world, caller, list, type)
        about(`${list.name} has no filter`, () => expect(cases.length).toBeGreaterThan(0))
        checked.filter += cases.length
        if (!any(role, 'read', type)) {
          for (const { question } of cases.slice(0, 1))
            await about(list.name, async () => expect((await ask(heard, caller, question)).refusal).toBe('FORBIDDEN'))
          continue
        }
        for (const { question, refusal } of cases.filter((each) => each.refusal !== null)) {
          await about(`${list.name} ${JSON.stringify(question.variables)}`, async () =>
            expect((await ask(heard, caller, question)).refusal).toBe(refusal),
          )
        }
        const open = cases.filter(({ refusal }) => refusal === null)
        const answers = await askTogether(
          heard,
          caller,
          open.map(({ question }) => question),
        )
        for (const { question, found } of open) {
          const asked: string = `${list.name} ${JSON.stringify(question.variables)}`
          about(asked, () => expect(ids(answers[question.alias]).sort()).toStrictEqual(found))
          about(asked, () => expect((answers[question.alias] as Listed).totalCount).toBe(found.length))
        }
      }
    })

    it(`${a(role)} gets an order to which withheld values add nothing, and is refused where they may read none`, async () => {
      const caller = callerOf(role)
      for (const type of types.keys()) {
        const list = listOf(type)
        if (!list) continue
        for (const field of sortsOf(list)) {
          for (const direction of ['ASC', 'DESC'] as const) {
            const { refusal, answer } = await ask(heard, caller, sortQuestion(world, list, type, field, direction))
            const expected = !any(role, 'read', type)
              ? 'FORBIDDEN'
              : ever(role, 'read', type, field)
                ? null
                : `FORBIDDEN_FIELD ${field}`
            about(`${list.name} by ${field}`, () => expect(refusal).toBe(expected))
            if (refusal === null)
              about(`${list.name} by ${field} ${direction}`, () =>
                expect(ids(answer)).toStrictEqual(expectedOrder(world, caller, type, field, direction)),
              )
            checked.sort += 1
          }
        }
      }
    })

    it(`${a(role)} changes exactly the fields of exactly the objects that the policy grants`, async () => {
      const caller = callerOf(role)
      await judge(caller, [...changes(world, caller), ...escapes(world, caller)])
    })

    it(`${a(role)} creates exactly what the policy grants, and every creation is in the ledger`, async () => {
      const caller = callerOf(role)
      await judge(caller, creations(world, caller))
      const wrote = [...(succeeded.get(caller) ?? [])].map(([operation, count]) => ({
        operation,
        category: mutations.find(({ name }) => name === operation)?.ledger,
        count,
      }))

      const filed = await world.api.db.query({
        text: `
          select operation, category, count(*)::int as count from ledger_record
          where account_id = $1
          and operation = any($2::text[])
          group by operation, category order by operation collate "C"
        `,
        values: [caller.client.accountId, plainMutations.map(({ name }) => name)],
      })

      expect(filed).toStrictEqual(wrote.sort((a, b) => (a.operation < b.operation ? -1 : 1)))
    })
  }

  async function judge(caller: Caller, cases: readonly WriteCase[]): Promise<void> {
    const counts = succeeded.get(caller) ?? new Map<string, number>()
    succeeded.set(caller, counts)
    for (const { mutation, type, question, refusal } of cases) {
      const { refusal: told, answer, body } = await ask(heard, caller, question, 'mutation')
      about(`${mutation.name} ${JSON.stringify(question.variables)}: ${body}`, () => expect(told).toBe(refusal))
      checked.write += 1
      if (told !== null) continue
      counts.set(mutation.name, (counts.get(mutation.name) ?? 0) + 1)
      const [made] = Object.values(answer as Record<string, { id: string } | null>)
      if (made) await archiveRow(world.api.db, type, made.id)
    }
  }

  it('every role may use exactly the operations that the policy grants, and a stranger none', async () => {
    for (const root of [...queries, ...mutationsWithOwnInput]) {
      const operation = queries.includes(root) ? 'query' : 'mutation'
      const question = leastQuestion(root)
      const unknown = await world.api.anonymous.refused(`${operation} { ${question} }`)
      about(root.name, () => expect(unknown.extensions.code).toBe('UNAUTHENTICATED'))
      for (const caller of world.callers) {
        const { refusal, body } = await ask(heard, caller, { alias: 'asked', text: question }, operation)
        // Anyone who is signed in may ask for `viewer`.
        about(`${caller.role} ${root.name}: ${body}`, () =>
          expect(refusal === 'FORBIDDEN').toBe(
            root.name !== 'viewer' && !root.on.some((type) => any(caller.role, root.does, type)),
          ),
        )
        about(`${caller.role} ${root.name}: ${body}`, () =>
          expect([
            null,
            'FORBIDDEN',
            'NOT_FOUND',
            'BAD_USER_INPUT scopes',
            'BAD_USER_INPUT email',
            'BAD_USER_INPUT person',
            // Of a directorate that does not exist.
            'BAD_USER_INPUT directorate',
            // A SPOC asks on behalf of somebody.
            'BAD_USER_INPUT organisation',
            // An owner may change accounts, but not those fields.
            'FORBIDDEN_FIELD invitationExpiresAt',
            // An owner may change their organisation, but not confirm it.
            'FORBIDDEN_FIELD unconfirmedSince',
            // A new colleague has a name; an organisation's own profile is changed on the version that was read.
            'BAD_USER_INPUT displayName',
            // Of premises and a person that do not exist.
            'BAD_USER_INPUT person+premises',
            // Something is said of an engagement that does not exist.
            'BAD_USER_INPUT engagement',
            'BAD_USER_INPUT engagement+issue',
            'BAD_USER_INPUT reason',
            // An exception is accepted for a year at most.
            'BAD_USER_INPUT acceptedUntil',
            'BAD_USER_INPUT record',
            // A series follows a rule.
            'BAD_USER_INPUT rule',
            'CONFLICT',
            // A stakeholder confirms their keyholders, and does not order them.
            'FORBIDDEN_FIELD callOrder',
          ]).toContain(refusal),
        )
      }
    }
    for (const root of plainMutations) {
      const input = `$input: ${argumentType(root, 'input') as string}!`
      const refused = await world.api.anonymous.send(
        `mutation (${input}) { ${root.name}(input: $input) { __typename } }`,
        {},
      )
      about(root.name, () => {
        expect(refused.errors).not.toStrictEqual([])
        expect(refused.data).toBeNull()
      })
    }
  })

  it('no value that is withheld from a role is in any answer that it ever got', () => {
    for (const caller of world.callers) {
      const places = new Map<string, boolean>()
      const marks: [string, string][] = []
      for (const [type, { fields }] of types) {
        for (const row of rowsOf(world, type)) {
          for (const { name, kind } of fields.values()) {
            if (kind !== 'scalar') continue
            for (const token of tokensIn(JSON.stringify(row[name] ?? null))) {
              const open = readable(caller, type, row, name)
              places.set(token, (places.get(token) ?? false) || open)
              if (!open) marks.push([token, `${type}.${name}`])
            }
          }
        }
      }
      const told = tokensIn((heard.get(caller) ?? []).join('\n'))
      const leaked = marks.filter(([token]) => places.get(token) === false && told.has(token))
      about(`${caller.role} was told`, () => expect(leaked).toStrictEqual([]))
      about(`${caller.role}: only ${marks.length} values are withheld, so this shows little`, () =>
        expect(marks.length).toBeGreaterThan(200),
      )
      // Proves that the marks can be recognised in answers.
      about(`${caller.role}: hardly any value was seen`, () =>
        expect([...places].filter(([token, open]) => open && told.has(token)).length).toBeGreaterThan(20),
      )
    }
  })

  it('the matrix has covered the whole schema', () => {
    expect(checked.select).toBeGreaterThan(15_000)
    expect(checked.filter).toBeGreaterThan(5000)
    expect(checked.sort).toBeGreaterThan(500)
    expect(checked.write).toBeGreaterThan(1500)
  })
})
