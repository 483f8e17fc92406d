import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { buildSchema } from 'graphql'
import { ACTIONS, DATA_CLASSES } from '../api/access/classes.ts'
import { testsOf } from '../api/access/condition.ts'
import { withMatrix } from '../api/access/matrix.ts'
import { fieldClassesMarkdown } from '../api/access/fieldClasses.ts'
import { guardOperations } from '../api/access/operations.ts'
import { policy } from '../api/access/policy.ts'
import { computedFields } from '../api/computed.ts'
import { readCatalogue } from '../api/access/schema/readCatalogue.ts'
import { expand } from '../api/access/rules.ts'
import { ROLES } from '../api/access/viewer.ts'
import { entities } from '../api/entities.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { resolvers } from '../api/resolvers.ts'
import { testDatabase } from './support/database/database.ts'
import { alteredApi, type AlteredApi } from './support/alteredApi.ts'
import { about } from './support/run/expecting.ts'
import { enumValues, sdl } from './support/matrix/sdl.ts'
import { schemaFaults } from './support/schemaFaults.ts'

const names = new Set(entities.map(({ meta }) => meta.className))

/** The schema with one change; fails when the text to change is missing, so that no test outlives its subject. */
function changed(what: RegExp | string, into: string): string {
  const text = sdl.replace(what, into)
  about(`schema.graphql no longer has ${what}`, () => expect(text).not.toBe(sdl))
  return text
}

/** The schema with one field of Sector without a class. */
const unclassifiedCode = changed(/(type Sector [^}]*\n {2}code: String) @classified\(as: DIRECTORY\)/, '$1')
/** The same field in a class that nobody is granted on a sector. */
const nobodysCode = changed(/(type Sector [^}]*\n {2}code: String @classified\(as: )DIRECTORY/, '$1SECRET')

describe('the schema is complete', () => {
  it('every governed field has a class, every operation a policy and a ledger entry, and every filter, sort and input key a field', () => {
    expect(schemaFaults(sdl, names)).toStrictEqual([])
  })

  const broken: readonly [what: string, text: string, fault: string][] = [
    ['a field without a class', unclassifiedCode, 'Sector.code has no class'],
    [
      'a field that is classified by one that is not there',
      changed('when: { field: "givenFor", is: "WORK" }', 'when: { field: "purpose", is: "WORK" }'),
      'ContactPoint.value is classified by purpose, which is not there',
    ],
    [
      'a field that could not be withheld',
      changed('  familyName: String ', '  familyName: String! '),
      'Person.familyName cannot be withheld: it may not be null',
    ],
    [
      'an operation that says neither what it does nor how it is filed',
      changed(/(sector\(id: ID!\): Sector) @operation\([^)]*\)/, '$1'),
      'sector has no @operation',
    ],
    [
      'an operation on what is not governed',
      changed(/(sector\(id: ID!\): Sector @operation\(does: read, on: )"Sector"/, '$1"SectorEdge"'),
      'sector is on SectorEdge, which is not governed',
    ],
    [
      'a change that is filed as a look',
      changed(/(updateSector.*)ALTERATION/, '$1CONSULTATION'),
      'updateSector does update and is filed as CONSULTATION',
    ],
    [
      'a governed type without an entity',
      `${sdl}\ntype Parade implements Node @governed { id: ID! @classified(as: DIRECTORY) access: Access! }`,
      'Parade is governed and has no entity',
    ],
    [
      'a filter on what its type does not have',
      changed('input SectorFilter {', 'input SectorFilter {\n  colour: StringFilter'),
      'SectorFilter.colour must be a field of Sector',
    ],
    [
      'a filter on another type than its field has',
      changed(/(input KeyholderFilter \{[^}]*callOrder: )IntFilter/, '$1StringFilter'),
      'KeyholderFilter.callOrder filters another type than Keyholder.callOrder has',
    ],
    [
      'a sort by what its type does not have',
      changed('enum SectorSortField {', 'enum SectorSortField {\n  colour'),
      'SectorSortField.colour is not a plain field of Sector',
    ],
    [
      'an input key that its type does not have',
      changed('input UpdateSectorInput {', 'input UpdateSectorInput {\n  colour: String'),
      'UpdateSectorInput.colour must be a field of Sector',
    ],
    [
      'data outside of a governed type',
      changed('type SectorPayload {', 'type SectorPayload {\n  officer: String'),
      'SectorPayload.officer is data outside of a governed type',
    ],
  ]
  for (const [what, text, fault] of broken)
    it(`finds ${what}`, () => expect(schemaFaults(text, names)).toStrictEqual([fault]))
})

describe('the server does not start on a schema that is incomplete', () => {
  let db: Database
  beforeAll(async () => {
    db = await testDatabase()
  })
  const start = (typeDefs: string): void => {
    const schema = makeExecutableSchema({
      typeDefs,
      resolvers,
      resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    })
    guardOperations(schema, readCatalogue(schema, db.orm.getMetadata(), computedFields(null)))
  }

  it('starts on our own', () => expect(() => start(sdl)).not.toThrow())
  it('an operation without @operation', () =>
    expect(() => start(changed(/(sector\(id: ID!\): Sector) @operation\([^)]*\)/, '$1'))).toThrow(
      /sector has no @operation: say what it does/,
    ))
  it('an operation that nothing answers', () =>
    expect(() =>
      start(
        changed(
          'type Query {',
          'type Query {\n  sectorOfTheDay: Sector @operation(does: read, on: "Sector", ledger: CONSULTATION)',
        ),
      ),
    ).toThrow(/sectorOfTheDay has no resolver/))
  it('a governed type without an entity', () =>
    expect(() =>
      start(`${sdl}\ntype Parade implements Node @governed { id: ID! @classified(as: DIRECTORY) access: Access! }`),
    ).toThrow(/Parade has no entity/))
  it.each([
    ['keyholder.owner', /Favourite is about its keyholder\.owner, which the entity does not have/],
    ['createdAt.person', /Favourite is about its createdAt\.person, which the entity does not have/],
    ['person.displayName', /Favourite is about its person\.displayName, which must be an id/],
  ] as const)('a type that is about its %s', (path, fault) =>
    expect(() => start(changed('"keyholder.person"]', `"${path}"]`))).toThrow(fault),
  )
  it('a field without a class', () =>
    expect(() => start(unclassifiedCode)).toThrow(/^Sector\.code has no data-protection class/))
  it('a computed field without a class', () =>
    expect(() =>
      start(changed(/(type Sector [^}]*organisationCount: Int)\s+@classified\(as: DIRECTORY\)/, '$1')),
    ).toThrow(/^Sector\.organisationCount has no data-protection class/))
  it('a class for all fields of a type, which would include the next one unseen', () =>
    expect(() =>
      start(changed(/(type Sector implements Node @governed\([^)]*\))/, '$1 @classified(as: DIRECTORY)')),
    ).toThrow(/Directive "@classified" may not be used on OBJECT/))
  it('an order by a field that its type does not have', () =>
    expect(() =>
      start(
        changed(
          'type Zone implements Node @governed(order: "name")',
          'type Zone implements Node @governed(order: "title")',
        ),
      ),
    ).toThrow(/Zone is ordered by title, which must be a scalar field of it/))
  it('a relation by which the search finds a type that it cannot show', () =>
    expect(() =>
      start(changed(/(type SpocAssignment [^}]*\n {2}directorate: Directorate)/, '$1 @searchFinds')),
    ).toThrow(/SpocAssignment\.directorate finds Directorate, which has no list of SpocAssignment/))
  it('history of a property that it does not have', () =>
    expect(() => start(changed('field: "field"\n', 'field: "column"\n'))).toThrow(
      /HistoryEntry retells by its column, which the entity does not have/,
    ))
  it('a governed field without a column', () =>
    expect(() => start(changed(/type Sector [^{]*\{/, '$&\n  colour: String @classified(as: DIRECTORY)'))).toThrow(
      /Sector\.colour has no property/,
    ))
})

describe('a field of a class that nobody is granted', () => {
  let altered: AlteredApi
  const id = newId()
  const code = `HIDDEN_${id.replaceAll('-', '').toUpperCase().slice(0, 30)}`
  beforeAll(async () => {
    const db = await testDatabase()
    await db.query({ text: 'insert into sector (id, code, name) values ($1, $2, $3)', values: [id, code, 'Shipping'] })
    altered = alteredApi(db, nobodysCode)
  })
  const refusal = async (role: 'STAFF' | 'ADMINISTRATOR', document: string) => {
    const { errors, text } = await altered(role, document)
    about(text, () => expect(text).not.toContain(code))
    return errors.map(({ extensions }) => [extensions['code'], extensions['field']])
  }

  it('is withheld from general staff and administrators, and named as unreadable', async () => {
    for (const role of ['STAFF', 'ADMINISTRATOR'] as const) {
      const { data, text } = await altered(role, `{ sector(id: "${id}") { name code access { unreadableFields } } }`)
      expect(data).toStrictEqual({ sector: { name: 'Shipping', code: null, access: { unreadableFields: ['code'] } } })
      expect(text).not.toContain(code)
    }
  })
  it('is refused as a filter to general staff', async () => {
    for (const filter of [
      `{ code: { eq: "${code}" } }`,
      '{ not: { code: { isNull: true } } }',
      `{ or: [{ id: { eq: "${id}" } }, { code: { contains: "HIDDEN" } }] }`,
    ]) {
      expect(await refusal('STAFF', `{ sectors(filter: ${filter}) { totalCount } }`)).toStrictEqual([
        ['FORBIDDEN_FIELD', 'code'],
      ])
    }
  })
  it('is refused as a filter by way of another type as well', async () => {
    expect(
      await refusal('STAFF', `{ organisations(filter: { sector: { code: { isNull: false } } }) { totalCount } }`),
    ).toStrictEqual([['FORBIDDEN_FIELD', 'code']])
  })
  it('is refused as a sort to general staff', async () => {
    expect(
      await refusal('STAFF', '{ sectors(sort: [{ field: name }, { field: code, direction: DESC }]) { totalCount } }'),
    ).toStrictEqual([['FORBIDDEN_FIELD', 'code']])
  })
  it('cannot be written by an administrator, who may write all other fields', async () => {
    expect(
      await refusal(
        'ADMINISTRATOR',
        `mutation { updateSector(input: { id: "${id}", version: 1, code: "OTHER" }) { sector { id } } }`,
      ),
    ).toStrictEqual([['FORBIDDEN_FIELD', 'code']])
    expect(
      await refusal(
        'ADMINISTRATOR',
        'mutation { createSector(input: { code: "NEW", name: "New" }) { sector { id } } }',
      ),
    ).toStrictEqual([['FORBIDDEN_FIELD', 'code']])
    expect(
      await refusal(
        'ADMINISTRATOR',
        `mutation { updateSector(input: { id: "${id}", version: 99, name: "Other" }) { sector { id } } }`,
      ),
    ).toStrictEqual([['CONFLICT', undefined]])
  })
})

describe('the policy fits the schema', () => {
  let db: Database
  beforeAll(async () => {
    db = await testDatabase()
  })
  const catalogueOf = () =>
    readCatalogue(makeExecutableSchema({ typeDefs: sdl, resolvers }), db.orm.getMetadata(), computedFields(null))

  it('roles, classes and actions have the same names in schema and policy', () => {
    expect(Object.keys(policy).sort()).toStrictEqual([...ROLES].sort())
    expect(enumValues('Role')?.sort()).toStrictEqual([...ROLES].sort())
    expect(enumValues('DataClass')?.sort()).toStrictEqual([...DATA_CLASSES].sort())
    expect(enumValues('Action')).toStrictEqual([...ACTIONS])
  })

  it('every grant has an effect: each of its classes is on one of its types, for each of its actions', () => {
    const catalogue = catalogueOf()
    for (const [role, grants] of Object.entries(policy)) {
      for (const grant of grants) {
        for (const dataClass of grant.classes) {
          const bearing = expand(catalogue, [{ ...grant, classes: [dataClass] }], null)
          about(`${role}: ${JSON.stringify(grant)}`, () =>
            expect(
              grant.actions.filter((action) => action !== 'archive' && !bearing.some((rule) => rule.action === action)),
            ).toStrictEqual([]),
          )
        }
        for (const on of grant.on)
          about(`${role} gets nothing on ${on} by ${JSON.stringify(grant)}`, () =>
            expect(expand(catalogue, [{ ...grant, on: [on] }], null).length).toBeGreaterThan(0),
          )
      }
    }
  })

  it('conditions name properties that each of their types has', () => {
    const { types } = catalogueOf()
    for (const grant of Object.values(policy).flat()) {
      for (const on of grant.on) {
        for (const { property } of grant.when ? testsOf(grant.when) : [])
          about(on, () => expect([...(types.get(on)?.columns.keys() ?? [])]).toContain(property))
      }
    }
  })

  it('every governed type can be read by some role', () => {
    const catalogue = catalogueOf()
    const rules = Object.values(policy).flatMap((grants) => expand(catalogue, grants, null))
    const nobodys = [...catalogue.types.keys()].filter(
      (type) => !rules.some((rule) => rule.action === 'read' && rule.type === type && rule.fields.includes('id')),
    )

    expect(nobodys).toStrictEqual([])
  })

  it('docs/field-classes.md shows the current class of each field', () => {
    const page = readFileSync(new URL('../docs/field-classes.md', import.meta.url), 'utf8')

    about('run npm run generate', () => expect(page).toBe(fieldClassesMarkdown(buildSchema(sdl))))
    expect(page).toContain('| `text` | RESTRICTED | · | 20000 | yes | · |')
    expect(page).toContain('| `tier` | DIRECTORY | PRIORITY | · | yes | yes |')
    expect(() => fieldClassesMarkdown(buildSchema(unclassifiedCode))).toThrow(/^Sector\.code has no/)
  })

  it('docs/data-protection.md shows the current policy', () => {
    const page = readFileSync(new URL('../docs/data-protection.md', import.meta.url), 'utf8')
    about('run npm run generate:matrix', () => expect(page).toBe(withMatrix(page, policy)))

    const { STAFF, ...others } = policy
    expect(withMatrix(page, { ...others, STAFF: STAFF.slice(1) })).not.toBe(page)
    for (const dataClass of DATA_CLASSES)
      about(`the page does not say what ${dataClass} holds`, () => expect(page).toContain(`| \`${dataClass}\` |`))
  })
})
