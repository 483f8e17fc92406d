import { makeExecutableSchema } from '@graphql-tools/schema'
import { createGate } from '../api/access/gate/gate.ts'
import { nothingDisclosed } from '../api/access/gate/looks/disclosure.ts'
import { policy } from '../api/access/policy.ts'
import { computedFields } from '../api/computed.ts'
import { readCatalogue } from '../api/access/schema/readCatalogue.ts'
import { rulebook } from '../api/access/rules.ts'
import { premisesTile } from '../api/map/tiles.ts'
import { newId } from '../api/platform/record.ts'
import { resolvers } from '../api/resolvers.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, code, create, organisation, premises, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { sdl } from './support/matrix/sdl.ts'
import { readTile, type TileFeature } from './support/values/tile.ts'

/**
 * A tile of the deepest zoom in the Atlantic off Donegal, different for each run: the north-western corner of a tile of
 * zoom 12.
 */
const chance = Number.parseInt(newId().slice(-4), 16)
const ground = { column: (1924 + (chance % 20)) * 64, row: (1190 + (chance % 71)) * 64 }
const ACROSS = 2 ** 18
const longitudeOf = (column: number): number => (column / ACROSS) * 360 - 180
const latitudeOf = (row: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / ACROSS))) * 180) / Math.PI
/** The position of a point of the tile `ground`, from 0 to 1 eastwards and southwards. */
const at = (x: number, y: number) => ({
  longitude: longitudeOf(ground.column + x),
  latitude: latitudeOf(ground.row + y),
})
const address = (zoom: number, column = ground.column, row = ground.row): string =>
  `${zoom}/${column >> (18 - zoom)}/${row >> (18 - zoom)}.mvt`

/** The area in square tile units, positive for a ring that runs clockwise on the screen. */
const areaOf = (ring: readonly [number, number][]): number =>
  ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0) / 2

describe('tiles of the map', () => {
  let server: Api
  let force: Cast
  let operator: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
  })

  const fetchTile = (by: Client, path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/api/tiles/${path}`, { headers: { ...by.headers, ...headers } })
  const tile = async (by: Client, path: string): Promise<Record<string, TileFeature[]>> => {
    const response = await fetchTile(by, path)
    about(`${path}: ${response.status}`, () => expect(response.status).toBe(200))
    return readTile(new Uint8Array(await response.arrayBuffer()))
  }
  const refused = async (
    by: Client,
    path: string,
    headers?: Record<string, string>,
  ): Promise<[number, string, string[]]> => {
    const before = server.gate.statements()
    const response = await fetchTile(by, path, headers)
    const { errors } = (await response.json()) as {
      errors: [{ extensions: { code: string; fields?: Record<string, string> } }]
    }
    const { code, fields = {} } = errors[0].extensions
    expect(server.gate.statements()).toBe(before)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    return [response.status, code, Object.keys(fields)]
  }

  it("are refused to anyone who is not signed in, has no right, or comes from another site's page", async () => {
    const [resident, analyst] = [await server.as('RESIDENT'), await server.as('ANALYST')]

    for (const path of [`premises/${address(12)}`, `zones/ward/${address(12)}`]) {
      expect(await refused(server.anonymous, path)).toStrictEqual([401, 'UNAUTHENTICATED', []])
      expect(await refused(analyst, path, { 'sec-fetch-site': 'cross-site' })).toStrictEqual([403, 'FORBIDDEN', []])
      expect((await fetchTile(analyst, path, { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    }
    expect(await refused(resident, `premises/${address(12)}`)).toStrictEqual([403, 'FORBIDDEN', []])
    expect((await fetchTile(resident, `zones/ward/${address(12)}`)).status).toBe(200)
  })

  it('are refused, with the name of what is wrong, to an operator who asks for one that does not exist', async () => {
    for (const [path, fields] of [
      ['premises/19/0/0.mvt', ['zoom']],
      ['premises/-1/0/0.mvt', ['zoom']],
      ['premises/1e1/0/0.mvt', ['zoom']],
      ['premises/3/8/0.mvt', ['column']],
      ['premises/3/0/8.mvt', ['row']],
      ['premises/0/1/1.mvt', ['column', 'row']],
      ['premises/3/x/%00.mvt', ['column', 'row']],
      ['zones/parish/3/0/0.mvt', ['kind']],
      ['zones/WARD/3/0/0.mvt', ['kind']],
    ] as const)
      expect(await refused(operator, path)).toStrictEqual([400, 'BAD_USER_INPUT', fields])
  })

  it('may not be cached', async () => {
    const response = await fetchTile(operator, `premises/${address(12)}`)
    expect(['cache-control', 'content-type', 'etag'].map((name) => response.headers.get(name))).toStrictEqual([
      'private, no-store',
      'application/vnd.mapbox-vector-tile',
      null,
    ])
  })

  it('have no background from another site unless one is set, and only signed-in callers are told which', async () => {
    expect(await refused(server.anonymous, 'background.json')).toStrictEqual([401, 'UNAUTHENTICATED', []])
    expect(await (await fetchTile(operator, 'background.json')).json()).toBeNull()
  })

  it('take one statement of the gate each', async () => {
    for (const path of [
      `premises/${address(3)}`,
      `premises/${address(17)}`,
      `zones/cordon/${address(9)}`,
      `streets/${address(14)}`,
      `areas/${address(14)}`,
    ]) {
      const before = server.gate.statements()
      await tile(operator, path)
      about(path, () => expect(server.gate.statements() - before).toBe(1))
    }
  })

  it('show an operator premises by name at street level and their number further out', async () => {
    const name = `House ${word()}`
    const house = await premises(force.manager, { name, location: at(0.2501, 0.5001) })
    await archive(force.manager, 'Premises', await premises(force.manager, { location: at(0.3, 0.5) }))

    expect((await tile(operator, `premises/${address(18)}`))['premises']).toStrictEqual([
      { type: 1, tags: { count: 1, id: house.id, name }, places: [[[1024, 2048]]] },
    ])

    await premises(force.manager, { location: at(0.2501, 0.5001) })
    await premises(force.manager, { location: at(0.26, 0.5001) })

    expect(
      (await tile(operator, `premises/${address(18)}`))['premises']?.map(({ tags: { count }, places }) => [
        count,
        places[0]?.[0]?.[1],
      ]),
    ).toStrictEqual([
      [2, 2048],
      [1, 2048],
    ])
    expect((await tile(operator, `premises/${address(13)}`))['premises']?.map(({ tags }) => tags)).toStrictEqual([
      { count: 3 },
    ])
  })

  it('show an operator premises on the edge of two tiles once', async () => {
    const [column, row] = [ground.column + 2, ground.row + 2]
    for (const [x, y] of [
      [2, 2],
      [2, 2.5],
      [2.5, 2],
    ] as const)
      await premises(force.manager, { location: at(x, y) })
    let found = 0

    for (const [x, y] of [
      [0, 0],
      [-1, 0],
      [0, -1],
      [-1, -1],
    ] as const)
      for (const { tags } of (await tile(operator, `premises/${address(18, column + x, row + y)}`))['premises'] ?? [])
        found += Number(tags['count'])

    expect(found).toBe(3)
  })

  it('show a stakeholder their own premises only, in counts too', async () => {
    const own = await organisation(force.manager)
    const [column, row] = [ground.column + 5, ground.row + 5]
    const name = `Own ${word()}`
    await premises(force.manager, { name, organisation: own.id, location: at(5.5, 5.5) })
    for (let n = 0; n < 3; n++)
      await premises(force.manager, { organisation: (await organisation(force.manager)).id, location: at(5.5, 5.5) })
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: own.id })

    const counts = async (by: Client, zoom: number) =>
      (await tile(by, `premises/${address(zoom, column, row)}`))['premises']?.map(
        ({ tags }) => tags['name'] ?? tags['count'],
      )

    expect([
      await counts(operator, 18),
      await counts(stakeholder, 18),
      await counts(stakeholder, 13),
      await counts(await server.as('STAKEHOLDER'), 13),
    ]).toStrictEqual([[4], [name], [1], []])
  })

  it('show an operator zones with their outlines, cut to the tile, and each name once', async () => {
    const ring = [
      [0.5, 0.5],
      [3.5, 0.5],
      [3.5, 1.5],
      [0.5, 1.5],
      [0.5, 0.5],
    ].map(([x = 0, y = 0]) => Object.values(at(8 + x, 8 + y)))
    const cordon = await create(force.admin, 'Zone', {
      kind: 'CORDON',
      code: code(),
      name: 'Cordon',
      shape: { type: 'Polygon', coordinates: [ring] },
    })
    let names = 0
    for (let column = 8; column < 12; column++) {
      for (let row = 8; row < 10; row++) {
        const { zones = [], names: labels = [] } = await tile(
          operator,
          `zones/cordon/${address(18, ground.column + column, ground.row + row)}`,
        )
        expect(zones.map(({ type, tags }) => [type, tags['id'], tags['name']])).toStrictEqual([
          [3, cordon.id, 'Cordon'],
        ])
        const places = zones.flatMap((zone) => zone.places.flat())
        expect(places.filter((place) => place.some((at) => at < -64 || at > 4160))).toStrictEqual([])
        names += labels.filter(({ tags }) => tags['id'] === cordon.id).length
      }
    }

    expect(names).toBe(1)

    const corner = (await tile(operator, `zones/cordon/${address(18, ground.column + 8, ground.row + 8)}`))[
      'zones'
    ]?.[0]?.places[0]
    expect(corner?.toSorted(([a, b], [d, e]) => a - d || b - e)[0]).toStrictEqual([2048, 2048])
    expect(
      (await tile(operator, `zones/beat/${address(18, ground.column + 8, ground.row + 8)}`))['zones'] ?? [],
    ).toStrictEqual([])

    await archive(force.admin, 'Zone', cordon)
    expect(
      (await tile(operator, `zones/cordon/${address(16, ground.column + 8, ground.row + 8)}`))['zones'] ?? [],
    ).toStrictEqual([])
  })

  it('show an operator a comb-shaped zone of three thousand teeth across the tile, and its hole', async () => {
    const teeth = Array.from({ length: 3_000 }, (_, tooth) => [
      at(20.2 + tooth / 6_000, 19.5),
      at(20.2 + (tooth + 0.5) / 6_000, 21.5),
    ]).flat()
    const outline = [...teeth, at(20.9, 19.5), at(20.9, 22), at(20.1, 22), at(20.1, 19.5), teeth[0]!]
    const hole = [at(20.15, 21.6), at(20.85, 21.6), at(20.85, 21.9), at(20.15, 21.9), at(20.15, 21.6)]
    const coordinates = [outline, hole].map((ring) => ring.map(({ longitude, latitude }) => [longitude, latitude]))
    const comb = await create(force.admin, 'Zone', {
      kind: 'CORDON',
      code: code(),
      name: 'Comb',
      shape: { type: 'Polygon', coordinates },
    })
    const shown = async (zoom: number, row: number): Promise<number[]> => {
      const { zones = [] } = await tile(operator, `zones/cordon/${address(zoom, ground.column + 20, ground.row + row)}`)
      return zones.filter(({ tags }) => tags['id'] === comb.id).flatMap(({ places }) => places.map(areaOf))
    }

    const [crossed = NaN, ...more] = await shown(18, 20)
    const [below = NaN, inHole = NaN] = await shown(18, 21)

    expect(more).toStrictEqual([])
    // The teeth fill half of the middle's 0.5, and all of the 0.3 beside them.
    about(`clockwise on the screen: ${crossed}`, () => expect(crossed).toBeGreaterThan(0))
    // An outline, and a hole with the opposite direction.
    expect(below).toBeGreaterThan(0)
    expect(inHole).toBeLessThan(0)
    about(`a hole of 0.7 by 0.3 tiles: ${inHole}`, () =>
      expect(Math.abs(inHole / 4096 ** 2 + 0.7 * 0.3)).toBeLessThan(0.001),
    )
    for (const zoom of [0, 5, 12, 16]) await shown(zoom, 20)
  })

  it('leave no ledger record for an operator, since premises are not personal data', async () => {
    const records = async () =>
      (await server.db.query({ text: 'select from ledger_record where account_id = $1', values: [operator.accountId] }))
        .length
    const before = await records()

    await tile(operator, `premises/${address(17)}`)

    expect(await records()).toBe(before)
  })

  it('would be filed for an operator if a schema made names of premises keyholding', async () => {
    const schema = makeExecutableSchema({
      typeDefs: sdl.replace(/(type Premises [^}]*\n {2}name: String) .*/, '$1 @classified(as: KEYHOLDING)'),
      resolvers,
    })
    const catalogue = readCatalogue(schema, server.db.orm.getMetadata(), computedFields(null))
    const viewer = {
      accountId: newId(),
      displayName: '',
      roles: ['OPERATOR' as const],
      personId: null,
      organisationId: null,
      standing: null,
      directorateIds: [],
      colleagueIds: [],
      premisesIds: [],
      keyholderPersonIds: [],
      brokenGlassIds: [],
      client: { kind: 'session' as const, id: newId() },
      scopes: null,
    }
    const place = { zoom: 18, column: ground.column + 40, row: ground.row }
    await premises(force.manager, { location: at(40.5, 0.5) })

    const disclosed = async (zoom: number) => {
      const caller = { viewer, rules: rulebook(catalogue, policy)(viewer), disclosed: nothingDisclosed() }
      const drawn = await premisesTile(createGate(server.db, catalogue), caller, {
        zoom,
        column: place.column >> (18 - zoom),
        row: place.row >> (18 - zoom),
      })
      expect(readTile(drawn)['premises']?.length).toBe(1)
      return [...caller.disclosed.classes].sort()
    }

    expect([await disclosed(18), await disclosed(13)]).toStrictEqual([['DIRECTORY', 'KEYHOLDING'], []])
  })
})
