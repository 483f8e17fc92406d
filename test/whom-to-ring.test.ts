import { readFileSync } from 'node:fs'
import path from 'node:path'
import { api, type Api, type Client } from './support/api.ts'
import { about } from './support/run/expecting.ts'
import { somewhereAtSea } from './support/values/sea.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'

const query = readFileSync(path.join(import.meta.dirname, 'contract', 'whom-to-ring.graphql'), 'utf8')
type Ring = {
  callOrder: number
  person: { displayName: string; contactPoints: { value: string | null; access: { unreadableFields: string[] } }[] }
}
type Near = {
  premisesNear: {
    totalCount: number
    edges: {
      distanceMetres: number
      node: { id: string; name: string; ward: { name: string } | null; keyholders: Ring[] | null }
    }[]
  }
}

describe('whom to ring at night', () => {
  let server: Api
  let force: Cast
  let operator: Client
  const here = { ...somewhereAtSea(), latitude: 58.5 }
  /** A point so many metres further north: a degree of latitude is 111,386 m there. */
  const north = (metres: number) => ({ longitude: here.longitude, latitude: here.latitude + metres / 111_386 })
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
  })
  const near = async (by: Client, withinMetres: number, more: Record<string, unknown> = {}) =>
    (await by.get<Near>(query, { point: here, withinMetres, ...more })).premisesNear

  it('lists for an operator the premises within the circle, nearest first, with their distance', async () => {
    const made: Made[] = []
    for (const metres of [149, 20, 100, 151, 3000])
      made.push(await premises(force.manager, { name: `${metres} m`, location: north(metres) }))
    const { totalCount, edges } = await near(operator, 150)

    expect(edges.map(({ node }) => node.name)).toStrictEqual(['20 m', '100 m', '149 m'])
    expect(totalCount).toBe(3)
    for (const { node, distanceMetres } of edges)
      about(`${node.name}: ${distanceMetres}`, () =>
        expect(Math.abs(distanceMetres - Number.parseInt(node.name))).toBeLessThan(0.5),
      )
    expect((await near(operator, 3100)).totalCount).toBe(5)
    expect((await near(operator, 150, { first: 1 })).edges.map(({ node }) => node.name)).toStrictEqual(['20 m'])

    await archive(force.manager, 'Premises', made[1] as Made)
    expect((await near(operator, 150)).edges.map(({ node }) => node.name)).toStrictEqual(['100 m', '149 m'])
  })

  it('lists them page by page for an operator, nearest first and each once, even at equal distances', async () => {
    for (let at = 0; at < 7; at++) await premises(force.manager, { name: `twin ${at}`, location: north(8000) })
    const whole = (await near(operator, 9000, { first: 200 })).edges.map(({ node }) => node.id)
    const text = /* GraphQL */ `
      query ($point: PointInput!, $after: String) {
        premisesNear(point: $point, withinMetres: 9000, first: 3, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
            }
          }
        }
      }
    `
    const seen: string[] = []

    for (let after: string | null = null, more = true; more;) {
      const {
        premisesNear,
      }: {
        premisesNear: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] }
      } = await operator.get(text, { point: here, after })
      seen.push(...premisesNear.edges.map(({ node }) => node.id))
      more = premisesNear.pageInfo.hasNextPage
      after = premisesNear.pageInfo.endCursor
    }

    expect(whole.length).toBeGreaterThanOrEqual(9)
    expect(seen).toStrictEqual(whole)
  })

  it('lists keyholders in call order with their call-out numbers for an operator, who needs a reason for the private ones', async () => {
    const place = await premises(force.manager, { location: north(-20_000) })
    const people = await Promise.all(
      ['third', 'first', 'second'].map((displayName) => person(force.manager, { displayName })),
    )
    for (const [at, callOrder] of [3, 1, 2].entries()) {
      await create(force.manager, 'Keyholder', { premises: place.id, person: people[at]?.id, callOrder })
      await contactPoint(
        force.manager,
        { person: people[at]?.id },
        { givenFor: 'CALL_OUT', value: `+44770090050${callOrder}` },
      )
    }
    await contactPoint(force.crime, { person: people[1]?.id }, { value: '+447700900509' })
    const gone = await create(force.manager, 'Keyholder', {
      premises: place.id,
      person: (await person(force.manager)).id,
      callOrder: 4,
    })
    await archive(force.manager, 'Keyholder', gone)
    const holders = async (by: Client) =>
      (await by.get<Near>(query, { point: north(-20_000), withinMetres: 10 })).premisesNear.edges[0]?.node.keyholders
    const rung = await holders(operator)

    expect(rung?.map((ring) => [ring.callOrder, ring.person.displayName])).toStrictEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'third'],
    ])

    const numbers = (ring: Ring | undefined) =>
      ring?.person.contactPoints.map(({ value, access }) => `${value} ${access.unreadableFields.join()}`).sort()
    expect(numbers(rung?.[0])).toStrictEqual(['+447700900501 ', 'null extension,note,value'])
    expect(numbers(rung?.[1])).toStrictEqual(['+447700900502 '])

    await operator.get(
      /* GraphQL */ `
        mutation ($input: BreakGlassInput!) {
          breakGlass(input: $input) {
            breakGlass {
              id
            }
          }
        }
      `,
      {
        input: { subject: people[1]?.id, reason: 'Nobody else answers' },
      },
    )
    expect(numbers((await holders(operator))?.[0])).toStrictEqual(['+447700900501 ', '+447700900509 '])
    expect(await holders(force.crime)).toBeNull()
    expect(await holders(await server.as('STAFF'))).toBeNull()
    expect((await holders(await server.as('INSPECTOR')))?.length).toStrictEqual(3)
  })

  it('finds premises in a ward, or in a polygon that the operator draws, and only there', async () => {
    const [inside, outside] = [north(-50_000), north(-52_000)]
    const [one, other] = [
      await premises(force.manager, { name: word(), location: inside }),
      await premises(force.manager, { name: word(), location: outside }),
    ]
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [-0.001, -0.001],
          [0.001, -0.001],
          [0.001, 0.001],
          [-0.001, 0.001],
          [-0.001, -0.001],
        ].map(([x = 0, y = 0]) => [inside.longitude + x, inside.latitude + y]),
      ],
    }
    const zone = await create(force.admin, 'Zone', { kind: 'CORDON', code: code(), name: 'Cordon', shape: square })
    const text = /* GraphQL */ `
      query ($zone: ID, $polygon: GeoJSON, $filter: PremisesFilter) {
        premisesIn(zone: $zone, polygon: $polygon, filter: $filter) {
          totalCount
          edges {
            node {
              id
            }
          }
        }
      }
    `
    const within = async (variables: object) =>
      (
        await operator.get<{ premisesIn: { totalCount: number; edges: { node: { id: string } }[] } }>(text, {
          ...variables,
        })
      ).premisesIn

    for (const where of [{ zone: zone.id }, { polygon: square }]) {
      expect(await within(where)).toStrictEqual({ totalCount: 1, edges: [{ node: { id: one.id } }] })
      expect((await within({ ...where, filter: { id: { eq: other.id } } })).totalCount).toBe(0)
    }

    const around = {
      type: 'MultiPolygon',
      coordinates: [square.coordinates, [square.coordinates[0]?.map(([x = 0, y = 0]) => [x, y - 2000 / 111_386])]],
    }
    expect((await within({ polygon: around })).edges.map(({ node }) => node.id).sort()).toStrictEqual(
      [one.id, other.id].sort(),
    )
    for (const where of [{}, { zone: zone.id, polygon: square }])
      expect(Object.keys((await operator.refused(text, where)).extensions.fields ?? {})).toStrictEqual(['zone'])
    expect((await within({ zone: one.id })).totalCount).toBe(0)
  })

  it('lists for an operator, by one query, all keyholders in a polygon in call order', async () => {
    const point = north(-60_000)
    const [place, holders] = [
      await premises(force.manager, { location: point }),
      await Promise.all(['Deputy', 'Chief'].map((displayName) => person(force.manager, { displayName }))),
    ]
    for (const [at, { id }] of holders.entries())
      await create(force.manager, 'Keyholder', { premises: place.id, person: id, callOrder: 2 - at })
    const around = {
      type: 'Polygon',
      coordinates: [
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
          [-1, -1],
        ].map(([x = 0, y = 0]) => [point.longitude + x / 1000, point.latitude + y / 1000]),
      ],
    }
    const before = server.gate.statements()

    const { premisesIn } = await operator.get<{ premisesIn: Near['premisesNear'] }>(
      /* GraphQL */ `
        query ($polygon: GeoJSON) {
          premisesIn(polygon: $polygon) {
            edges {
              node {
                keyholders {
                  callOrder
                  person {
                    displayName
                    contactPoints {
                      value
                    }
                  }
                }
              }
            }
          }
        }
      `,
      { polygon: around },
    )

    expect(
      premisesIn.edges.map(({ node }) => node.keyholders?.map(({ person: { displayName } }) => displayName)),
    ).toStrictEqual([['Chief', 'Deputy']])
    expect(server.gate.statements() - before).toBe(1)
  })

  it('locates a postcode for anyone who may see premises: by the gazetteer, or by the premises that they see there', async () => {
    const where = async (by: Client, postcode: string) =>
      (
        await by.get<{ place: { longitude: number; latitude: number } | null }>(
          /* GraphQL */ `
            query ($postcode: String!) {
              place(postcode: $postcode) {
                longitude
                latitude
              }
            }
          `,
          { postcode },
        )
      ).place
    const postcode = `ZE${1 + (Number.parseInt(code().slice(-2), 16) % 9)} ${Number.parseInt(code().slice(-1), 16) % 10}ZZ`
    await server.db.query({ text: 'delete from postcode where postcode = $1', values: [postcode] })
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: (await organisation(force.manager)).id })

    expect(await where(operator, postcode)).toBeNull()

    for (const latitude of [60.25, 60.75])
      await premises(force.manager, { postcode, location: { longitude: -10.5, latitude } })
    expect([await where(operator, ` ${postcode.toLowerCase()} `), await where(stakeholder, postcode)]).toStrictEqual([
      { longitude: -10.5, latitude: 60.5 },
      null,
    ])

    await server.db.query({
      text: `insert into postcode (postcode, location, source) values ($1, 'SRID=4326;POINT(-10.25 61)', 'test')`,
      values: [postcode],
    })
    for (const by of [operator, stakeholder])
      expect(await where(by, postcode)).toStrictEqual({ longitude: -10.25, latitude: 61 })
    for (const text of ['ZE1', 'Bank', '']) expect(await where(operator, text)).toBeNull()
    expect(
      (await (await server.as('RESIDENT')).refused('{ place(postcode: "ZE1 1ZZ") { latitude } }')).extensions.code,
    ).toBe('FORBIDDEN')
  })

  it("shows a stakeholder the keyholders of their own premises nearby, and none of the neighbour's", async () => {
    const point = north(-80_000)
    const [own, neighbour] = [await organisation(force.manager), await organisation(force.manager)]
    const holder = await person(force.manager, { displayName: 'Own holder' })
    for (const { id } of [own, neighbour]) {
      const place = await premises(force.manager, { name: id, location: point, organisation: id })
      await create(force.manager, 'Keyholder', { premises: place.id, person: holder.id, callOrder: 1 })
    }
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: own.id })

    const { totalCount, edges } = (await stakeholder.get<Near>(query, { point, withinMetres: 100 })).premisesNear

    expect(totalCount).toBe(1)
    expect(edges.map(({ node }) => [node.name, node.keyholders?.map((ring) => ring.person.displayName)])).toStrictEqual(
      [[own.id, ['Own holder']]],
    )
  })

  it('finds premises at their new place once they are moved', async () => {
    const place = await premises(force.manager, { location: north(-100_000) })
    const there = async () =>
      (await operator.get<Near>(query, { point: north(-101_000), withinMetres: 50 })).premisesNear.totalCount

    expect(await there()).toBe(0)

    await update(force.manager, 'Premises', place, { location: north(-101_000) })
    expect(await there()).toBe(1)
  })
})
