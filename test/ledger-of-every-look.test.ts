import { word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { aboutBy, aboutOf } from './support/looks/expected.ts'
import { type Look, looksAt } from './support/looks/looks.ts'
import { looksBy } from './support/looks/roots.ts'
import { rowsOf } from './support/matrix/expected.ts'
import { any, readable, type Row, visible } from './support/matrix/reading.ts'
import { queries, typeOf, types } from './support/matrix/sdl.ts'
import { buildWorld, type Caller, type World } from './support/matrix/world.ts'

type Filed = { purpose: string; classes: string[]; subjects: string[] }

/** Types that only their owners see. */
const SEEN_BY_OWNER = new Set(['AuthenticatorApp', 'MailChoice', 'Passkey'])

describe('every look at what is personal, as schema.graphql says it, is in the ledger', () => {
  let world: World
  beforeAll(async () => {
    world = await buildWorld()
  })

  /** Of the callers who see a row, the one who may read most of it. Never its own account, which is not filed. */
  function onlooker(type: string, row: Row): { caller: Caller; reads: number } | null {
    const seeing = world.callers.filter(
      (caller) => visible(caller, type, row) && !aboutOf(world, caller, type, row).includes(caller.client.accountId),
    )
    const reading = seeing.map((caller) => ({
      caller,
      reads: [...typeOf(type).fields.keys()].filter((field) => readable(caller, type, row, field)).length,
    }))
    return reading.sort((a, b) => b.reads - a.reads)[0] ?? null
  }

  /**
   * One row for each combination of what its classes depend on and the path to its subject: the one of which most can
   * be read.
   */
  function onlookers(type: string): { caller: Caller; row: Row }[] {
    const deciding = [...typeOf(type).fields.values()].flatMap(({ classes }) =>
      classes.flatMap(({ when }) => when?.field ?? []),
    )
    const seen = rowsOf(world, type).flatMap((row) =>
      [onlooker(type, row)].flatMap((found) => (found ? { ...found, row } : [])),
    )
    const kinds = Map.groupBy(seen, ({ row }) =>
      JSON.stringify([...deciding.map((field) => row[field]), aboutBy(world, type, row)]),
    )
    return [...kinds.values()].flatMap((alike) => alike.sort((a, b) => b.reads - a.reads).slice(0, 1))
  }

  /** Asks each question with its own purpose, which tells the ledger's records apart. */
  async function filedFor(looks: readonly Look[]): Promise<(Filed | undefined)[]> {
    const purposes = looks.map(() => `look ${word()}`)
    await Promise.all(
      [0, 1, 2, 3].map(async (worker) => {
        for (let at = worker; at < looks.length; at += 4) {
          const { caller, query, variables } = looks[at] as Look
          const { errors, body } = await caller.client.send(query, variables, {
            'beadle-purpose': purposes[at] as string,
          })
          about(`${caller.role} ${query} ${JSON.stringify(variables)}: ${body}`, () => expect(errors).toStrictEqual([]))
        }
      }),
    )
    const rows = await world.api.db.query<Filed>({
      text: `
        select purpose, to_json(classes) as classes, to_json(subjects) as subjects
        from ledger_record
        where purpose = any($1::text[])
      `,
      values: [purposes],
    })
    return purposes.map((purpose) => rows.find((row) => row.purpose === purpose))
  }

  async function judge(looks: readonly Look[]): Promise<void> {
    const filed = await filedFor(looks)
    const faults = looks.flatMap((look, at) =>
      fits(look, filed[at])
        ? []
        : [
            `${look.caller.role}: ${look.query} ${JSON.stringify(look.variables)}\n  due ${JSON.stringify(look.due)}\n  filed ${JSON.stringify(filed[at])}`,
          ],
    )
    about(`${faults.length} of ${looks.length} looks\n${faults.slice(0, 20).join('\n')}`, () =>
      expect(faults).toHaveLength(0),
    )
  }

  for (const type of types.keys()) {
    it(`${type}: each part and field alone, each filter, relation and order, by the role that reads most of it`, async () => {
      const seen = onlookers(type)

      // Some records are seen only by their owner.
      if (!SEEN_BY_OWNER.has(type)) expect(seen).not.toStrictEqual([])
      await judge(seen.flatMap(({ caller, row }) => looksAt(world, caller, type, row)))
    })
  }

  for (const root of queries) {
    it(`${root.name}: each part alone, by each role that may ask for it`, async () => {
      const looks = world.callers
        .filter(({ role }) => root.on.some((type) => types.has(type) && any(role, root.does, type)))
        .flatMap((caller) => looksBy(world, caller, root))

      // A look at one's own account is not filed, and `viewer` shows nothing else.
      expect(looks.length > 0).toBe(root.name !== 'viewer')
      await judge(looks)
    })
  }
})

function fits({ due, exact }: Look, record: Filed | undefined): boolean {
  if (due === null || record === undefined) return due === null && record === undefined
  const missing = [
    ...due.classes.filter((as) => !record.classes.includes(as)),
    ...due.subjects.filter((subject) => !record.subjects.includes(subject)),
  ]
  const excess = exact ? record.classes.filter((as) => !due.classes.includes(as)) : []
  return missing.length === 0 && excess.length === 0
}
