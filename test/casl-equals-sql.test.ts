import { subject } from '@casl/ability'
import fc from 'fast-check'
import { abilityOf, allows } from '../api/access/ability.ts'
import { type Catalogue, governed, type GovernedType } from '../api/access/catalogue.ts'
import { rulesSql } from '../api/access/gate/conditionSql.ts'
import { type Condition, viewers } from '../api/access/condition.ts'
import { Parameters } from '../api/access/gate/plan.ts'
import { policy } from '../api/access/policy.ts'
import { indexed, type Rule, rulebook } from '../api/access/rules.ts'
import type { Viewer } from '../api/access/viewer.ts'
import type { Database } from '../api/platform/database.ts'
import { testCatalogue } from './support/catalogue.ts'
import { SEED, tries } from './support/run/chance.ts'
import { testDatabase } from './support/database/database.ts'
import { KINDS, roleOf, standingOf } from './support/kinds.ts'
import { about } from './support/run/expecting.ts'
import { type ProbeRow, someRow, someRules, someViewer } from './support/values/randomRules.ts'

const PAIRS = tries(100_000)
const RULE_SETS = 20
const ROWS = 50

type Probe = { rules: readonly Rule[]; field: string }
type Judged = { predicate: number; row: number; allowed: boolean; refused: boolean }

describe('CASL and SQL', () => {
  let db: Database
  let catalogue: Catalogue
  beforeAll(async () => {
    db = await testDatabase()
    catalogue = await testCatalogue()
  })

  /** SQL's verdict on every pair, by a WHERE clause (`allowed`) and by a negated one (`refused`), in one statement. */
  async function bySql(
    type: GovernedType,
    viewer: Viewer,
    probes: readonly Probe[],
    rows: readonly ProbeRow[],
  ): Promise<Judged[]> {
    const parameters = new Parameters()
    const predicates = probes.map(({ rules, field }) =>
      rulesSql(type, 't', indexed('', rules).for('read', type.name, field), parameters),
    )
    const written = parameters.add('text', () => JSON.stringify(rows.map((row) => columnsOf(type, row))))
    const text = `select r.row::int - 1 as row, p.predicate - 1 as predicate, p.allowed is true as allowed, not coalesce(p.allowed, false) as refused
      from jsonb_array_elements(${written}::jsonb) with ordinality as r(value, row)
      cross join lateral jsonb_populate_record(null::${type.table}, r.value) as t
      cross join lateral unnest(array[${predicates.map((sql) => `(${sql})`).join(', ')}]::boolean[]) with ordinality as p(allowed, predicate)`
    const judged = await db.query<Judged>({ text, values: parameters.valuesFor({ viewer, variables: {}, args: {} }) })
    return judged.map(({ predicate, ...rest }) => ({ ...rest, predicate: Number(predicate) }))
  }

  function disagreements(
    type: GovernedType,
    viewer: Viewer,
    probes: readonly Probe[],
    rows: readonly ProbeRow[],
    judged: readonly Judged[],
  ): string[] {
    const abilities = probes.map(({ rules }) => abilityOf(indexed('', rules), viewer))
    return judged.flatMap((sql) => {
      const { rules, field } = probes[sql.predicate]!
      const row = rows[sql.row]!
      const casl = abilities[sql.predicate]!.can('read', subject(type.name, { ...row }), field)
      if (casl === sql.allowed && casl === !sql.refused) return []
      const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
      const conditions = rules.filter((rule) => rule.fields.includes(field)).map(({ when }) => when)
      const said = [
        `of ${type.name}.${field} CASL says ${casl}, SQL ${sql.allowed} (negated ${sql.refused})`,
        `rules ${JSON.stringify(conditions)}`,
        `row ${JSON.stringify(known)}, all else null`,
        `viewer ${JSON.stringify(viewer)}`,
      ]
      return [said.join('\n')]
    })
  }

  it(`agree on ${PAIRS} random pairs of rule set and row, for any viewer`, async () => {
    let pairs = 0
    let granted = 0
    const types = [...catalogue.types.values()]
    const batch = fc.constantFrom(...types).chain((type) =>
      fc.record({
        type: fc.constant(type),
        viewer: someViewer,
        probes: fc.array(fc.record({ rules: someRules(type), field: fc.constantFrom(...type.fields.keys()) }), {
          minLength: RULE_SETS,
          maxLength: RULE_SETS,
        }),
        rows: fc.array(someRow(type), { minLength: ROWS, maxLength: ROWS }),
      }),
    )

    await fc.assert(
      fc.asyncProperty(batch, async ({ type, viewer, probes, rows }) => {
        const judged = await bySql(type, viewer, probes, rows)
        expect(judged).toHaveLength(probes.length * rows.length)
        pairs += judged.length
        granted += judged.filter(({ allowed }) => allowed).length
        const wrong = disagreements(type, viewer, probes, rows, judged)
        about(`${wrong.length} pairs, the first: ${wrong[0]}`, () => expect(wrong).toHaveLength(0))
      }),
      // A failing pair needs no shrinking: the message names it.
      { seed: SEED, numRuns: Math.ceil(PAIRS / (RULE_SETS * ROWS)), endOnFailure: true },
    )

    about(`${pairs} pairs`, () => expect(pairs).toBeGreaterThanOrEqual(PAIRS))
    // If nearly all were allowed, or refused, the test would show little.
    expect(granted / pairs).toBeGreaterThan(0.05)
    expect(granted / pairs).toBeLessThan(0.5)
  })

  it('agree on every rule of the policy, for every role', async () => {
    const rulesFor = rulebook(catalogue, policy)
    let judged = 0
    for (const role of KINDS) {
      const { all } = rulesFor({ roles: [roleOf(role)], standing: standingOf(role), scopes: null })
      for (const name of new Set(all.map((rule) => rule.type))) {
        const type = governed(catalogue, name)
        const rules = all.filter((rule) => rule.type === name && rule.action === 'read')
        const fields = [...new Set(rules.flatMap((rule) => rule.fields))]
        if (fields.length === 0) continue
        judged += fields.length
        const [viewer] = fc.sample(someViewer, { seed: SEED, numRuns: 1 }) as [Viewer]
        const rows = fc.sample(someRow(type), { seed: SEED, numRuns: 40 })
        const probes = fields.map((field) => ({ rules, field }))
        await about(`a ${role}'s rules (FC_SEED=${SEED})`, async () =>
          expect(disagreements(type, viewer, probes, rows, await bySql(type, viewer, probes, rows))).toStrictEqual([]),
        )
      }
    }

    about(`only ${judged} fields were judged`, () => expect(judged).toBeGreaterThan(500))
  })

  it('the write guard refuses to judge an object that was loaded without one of its properties, for every governed type', () => {
    const administrator = {
      ...(fc.sample(someViewer, { seed: SEED, numRuns: 1 })[0] as Viewer),
      roles: ['ADMINISTRATOR' as const],
    }
    const ability = abilityOf(rulebook(catalogue, policy)(administrator), administrator)

    for (const type of catalogue.types.values()) {
      const whole = Object.fromEntries([...type.columns.keys()].map((property) => [property, null]))
      expect(typeof allows(catalogue, ability, 'read', type.name, whole, 'id')).toBe('boolean')
      for (const property of type.columns.keys()) {
        const { [property]: _, ...partly } = whole
        for (const image of [partly, { ...whole, [property]: undefined }]) {
          expect(() => allows(catalogue, ability, 'read', type.name, image, 'id')).toThrow(
            new Error(`Cannot judge a ${type.name} that was loaded without ${property}`),
          )
        }
      }
    }
  })

  it('the write guard refuses to judge an object of a type that is not governed, which CASL alone would allow', () => {
    const viewer = fc.sample(someViewer, { seed: SEED, numRuns: 1 })[0] as Viewer
    const type = governed(catalogue, 'ContactPoint')
    const rules: Rule[] = [{ action: 'update', type: type.name, fields: ['value'], when: { givenFor: 'WORK' } }]
    const ability = abilityOf(indexed('', rules), viewer)

    expect(ability.can('update', 'ContactPoint', 'value')).toBe(true)
    expect(() =>
      allows(catalogue, ability, 'update', 'contact_point', { id: '1', givenFor: 'PRIVATE' }, 'value'),
    ).toThrow(/not a governed type/)
    expect(() => allows(catalogue, ability, 'update', 'ContactPoint', {}, 'value')).toThrow(/loaded without id/)
  })

  it('a fact that the viewer lacks matches no row: neither one without the value nor, under $ne, one with a value', async () => {
    const type = governed(catalogue, 'Affiliation')
    const viewer = { ...(fc.sample(someViewer, { seed: SEED, numRuns: 1 })[0] as Viewer), organisationId: null }
    const conditions = [
      { organisation: { $eq: { fromViewer: 'organisationId' as const } } },
      { organisation: { $ne: { fromViewer: 'organisationId' as const } } },
    ]
    const rows = fc.sample(someRow(type), { seed: SEED, numRuns: 30 })
    const probes = conditions.map((when) => ({
      rules: [{ action: 'read' as const, type: type.name, fields: ['role'], when }],
      field: 'role',
    }))

    const judged = await bySql(type, viewer, probes, rows)

    expect(judged).toHaveLength(60)
    expect(judged.filter(({ allowed }) => allowed)).toStrictEqual([])
    expect(disagreements(type, viewer, probes, rows, judged)).toStrictEqual([])
  })

  it('a list shares an element only where it has one: neither NULL, nor an empty one, nor a NULL in it', async () => {
    const type = governed(catalogue, 'LedgerRecord')
    const [one, other] = ['0195f000-0000-7000-8000-000000000001', '0195f000-0000-7000-8000-000000000002']
    const viewer = {
      ...(fc.sample(someViewer, { seed: SEED, numRuns: 1 })[0] as Viewer),
      accountId: one,
      organisationId: null,
      directorateIds: [one, one],
      premisesIds: [],
    }
    const [whole] = fc.sample(someRow(type), { seed: SEED, numRuns: 1 }) as [ProbeRow]
    const rows = [null, [], [null], [other], [one], [other, null, one], [one, one]].map((subjects) => ({
      ...whole,
      subjects,
    }))
    const holding: Condition[] = [
      { subjects: { $in: viewers('directorateIds') } },
      { subjects: { $in: [one] } },
      { subjects: one },
      { subjects: viewers('accountId') },
    ]
    const empty: Condition[] = [
      { subjects: { $in: viewers('premisesIds') } },
      { subjects: { $in: [] } },
      { subjects: viewers('organisationId') },
    ]
    const probes = [...holding, ...empty].map((when) => ({
      rules: [{ action: 'read' as const, type: type.name, fields: ['at'], when }],
      field: 'at',
    }))

    const judged = await bySql(type, viewer, probes, rows)

    expect(disagreements(type, viewer, probes, rows, judged)).toStrictEqual([])
    const allowed = probes.map((_probe, at) =>
      judged.filter(({ predicate, allowed }) => predicate === at && allowed).map(({ row }) => row),
    )
    expect(allowed).toStrictEqual([...holding.map(() => [4, 5, 6]), ...empty.map(() => [])])
  })

  it.each([
    ['$ne', { roles: { $ne: 'SPOC' } }],
    ['null', { roles: { $in: ['SPOC', null] } }],
    ['a single test', { $and: [{ roles: 'SPOC' }, { roles: { $in: ['STAFF'] } }] }],
  ] as [string, Condition][])(
    'the start refuses a condition on a list with more than CASL can say: %s',
    (what, when) => {
      const grants = [{ actions: ['read' as const], classes: ['ACCOUNT' as const], on: ['Account'], when }]

      expect(() => rulebook(catalogue, { ...policy, STAFF: grants })).toThrow(
        new RegExp(`^A condition on the list Account.roles .*${what.replace('$', '\\$')}`),
      )
    },
  )
})

const columnsOf = (type: GovernedType, row: ProbeRow): Record<string, unknown> =>
  Object.fromEntries([...type.columns].map(([property, column]) => [column, row[property]]))
