import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { concatAST, type DocumentNode, getNamedType, isInputObjectType, isLeafType, Kind, parse, visit } from 'graphql'
import { chargeOperation } from '../api/limits/cost.ts'
import { MOST_COST } from '../api/limits/prices.ts'
import { works } from '../bench/works.ts'
import { about } from './support/run/expecting.ts'
import { root, schema, operationsOf, refusal, many, ORGANISATIONS } from './support/charged.ts'

describe('the cost limit allows with a wide margin', () => {
  const allowed = (MOST_COST * 2) / 3
  const example = (type: string): unknown => {
    const named = getNamedType(schema.getType(type.replace(/[![\]]/g, '')))
    if (isInputObjectType(named) && 'and' in named.getFields())
      return {
        and: [
          { createdAt: { gte: '2026-01-01T00:00:00Z' } },
          { or: [{ updatedAt: { isNull: true } }, { id: { in: ['a', 'b'] } }] },
        ],
      }
    return isLeafType(named) && named.name === 'Int' ? 50 : type.startsWith('[') ? [{ field: 'name' }] : {}
  }
  const check = (what: string, document: DocumentNode): void => {
    for (const operation of operationsOf(document)) {
      it(`${what}, ${operation.name?.value}`, () => {
        const variables = Object.fromEntries(
          (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
            let name = ''
            visit(type, { NamedType: (node) => void (name = node.name.value) })
            const listed =
              type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE)
            return [
              variable.name.value,
              defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : example(listed ? `[${name}]` : name),
            ]
          }),
        )

        const { total, items } = chargeOperation(schema, document, operation, variables)

        about(`${total}: ${JSON.stringify(items)}`, () => expect(total).toBeLessThanOrEqual(allowed))
      })
    }
  }
  const read = (pattern: string) =>
    globSync(pattern, { cwd: root }).map((file) => [file, parse(readFileSync(path.join(root, file), 'utf8'))] as const)
  const console = read('admin/src/**/*.graphql')
  const fragments = concatAST(
    console.map(([, { definitions }]) => ({
      kind: Kind.DOCUMENT,
      definitions: definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    })),
  )
  for (const [file, document] of console)
    check(
      file,
      concatAST([
        { ...document, definitions: document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) },
        fragments,
      ]),
    )
  for (const [file, document] of read('test/contract/*.graphql')) check(file, document)
  for (const work of works) if ('query' in work) check(`bench, ${work.name}`, parse(work.query))

  it('a filter as people combine them, with ten tests and four relations', () => {
    const filter = {
      sector: { code: { in: ['A', 'B'] } },
      tier: { in: [1, 2] },
      people: { affiliations: { role: { contains: 'director' } } },
      premises: { ward: { name: { eq: 'Cheap' } }, postcode: { startsWith: 'EC2' } },
      or: [{ reviewDate: { isNull: true } }, { reviewDate: { lt: '2026-01-01' } }, { name: { contains: 'bank' } }],
      not: { groups: { code: { eq: 'X' } } },
    }

    expect(refusal(ORGANISATIONS, { filter })).toBeNull()
  })

  it('whom to ring for two hundred premises', () => {
    const query = readFileSync(path.join(root, 'test/contract/whom-to-ring.graphql'), 'utf8')

    expect(refusal(query, { point: { longitude: 0, latitude: 51 }, withinMetres: 150, first: 200 })).toBeNull()
  })

  it('two hundred records changed together, and a filter by a thousand ids', () => {
    expect(
      refusal(
        /* GraphQL */ `
          mutation ($input: ChangeOrganisationsInput!) {
            changeOrganisations(input: $input) {
              organisations {
                id
                version
              }
            }
          }
        `,
        { input: { changes: many(200, (at) => ({ id: String(at), version: 1, tier: 1 })) } },
      ),
    ).toBeNull()
    expect(refusal(ORGANISATIONS, { filter: { id: { in: many(1000, String) } } })).toBeNull()
  })
})
