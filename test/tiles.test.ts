import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
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
import { sdl } from './support/matrix/sdl.ts'
import { readTile, type TileFeature } from './support/tile.ts'

/** A tile of the deepest zoom in the Atlantic off Donegal, another one for each run: the north-western corner of one of zoom 12. */
const chance = Number.parseInt(newId().slice(-4), 16)
const ground = { column: (1924 + (chance % 20)) * 64, row: (1190 + (chance % 71)) * 64 }
const across = 2 ** 18
const longitudeOf = (column: number): number => (column / across) * 360 - 180
const latitudeOf = (row: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / across))) * 180) / Math.PI
/** A position by its place in the tile of `ground`, 0 to 1 eastwards and southwards. */
const at = (x: number, y: number) => ({
  longitude: longitudeOf(ground.column + x),
  latitude: latitudeOf(ground.row + y),
})
const address = (zoom: number, column = ground.column, row = ground.row): string =>
  `${zoom}/${column >> (18 - zoom)}/${row >> (18 - zoom)}.mvt`

/** In square units of the tile, above nought for a ring that runs clockwise on the screen. */
const areaOf = (ring: readonly [number, number][]): number =>
  ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0) / 2

describe('tiles of the map', () => {
  let a: Api
  let c: Cast
  let operator: Client
  before(async () => {
    a = await api()
    c = await cast(a)
    operator = await a.as('OPERATOR')
  })

  const fetchTile = (by: Client, path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${a.url}/api/tiles/${path}`, { headers: { ...by.headers, ...headers } })
  const tile = async (by: Client, path: string): Promise<Record<string, TileFeature[]>> => {
    const response = await fetchTile(by, path)
    assert.equal(response.status, 200, `${path}: ${response.status}`)
    return readTile(new Uint8Array(await response.arrayBuffer()))
  }
  const refused = async (
    by: Client,
    path: string,
    headers?: Record<string, string>,
  ): Promise<[number, string, string[]]> => {
    const before = a.gate.statements()
    const response = await fetchTile(by, path, headers)
    const { errors } = (await response.json()) as {
      errors: [{ extensions: { code: string; fields?: Record<string, string> } }]
    }
    const { code, fields = {} } = errors[0].extensions
    assert.equal(a.gate.statements(), before)
    assert.equal(response.headers.get('cache-control'), 'private, no-store')
    return [response.status, code, Object.keys(fields)]
  }

  it('are refused to whoever is not signed in, has no right, or comes from a page of another site', async () => {
    const [resident, analyst] = [await a.as('RESIDENT'), await a.as('ANALYST')]
    for (const path of [`premises/${address(12)}`, `zones/ward/${address(12)}`]) {
      assert.deepEqual(await refused(a.anonymous, path), [401, 'UNAUTHENTICATED', []])
      assert.deepEqual(await refused(analyst, path, { 'sec-fetch-site': 'cross-site' }), [403, 'FORBIDDEN', []])
      assert.equal((await fetchTile(analyst, path, { 'sec-fetch-site': 'same-origin' })).status, 200)
    }
    assert.deepEqual(await refused(resident, `premises/${address(12)}`), [403, 'FORBIDDEN', []])
    assert.equal((await fetchTile(resident, `zones/ward/${address(12)}`)).status, 200)
  })

  it('that are none are refused by name to an operator', async () => {
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
      assert.deepEqual(await refused(operator, path), [400, 'BAD_USER_INPUT', fields])
  })

  it('are for one caller and one moment', async () => {
    const response = await fetchTile(operator, `premises/${address(12)}`)
    assert.deepEqual(
      ['cache-control', 'content-type', 'etag'].map((name) => response.headers.get(name)),
      ['private, no-store', 'application/vnd.mapbox-vector-tile', null],
    )
  })

  it("lie on nothing of anybody else's unless it is set, and only who is signed in is told", async () => {
    assert.deepEqual(await refused(a.anonymous, 'background.json'), [401, 'UNAUTHENTICATED', []])
    assert.equal(await (await fetchTile(operator, 'background.json')).json(), null)
  })

  it('take one governed statement each', async () => {
    for (const path of [
      `premises/${address(3)}`,
      `premises/${address(17)}`,
      `zones/cordon/${address(9)}`,
      `streets/${address(14)}`,
      `areas/${address(14)}`,
    ]) {
      const before = a.gate.statements()
      await tile(operator, path)
      assert.equal(a.gate.statements() - before, 1, path)
    }
  })

  it('show an operator premises by name in the streets and how many there are further out', async () => {
    const name = `House ${word()}`
    const house = await premises(c.manager, { name, location: at(0.2501, 0.5001) })
    await archive(c.manager, 'Premises', await premises(c.manager, { location: at(0.3, 0.5) }))
    assert.deepEqual((await tile(operator, `premises/${address(18)}`))['premises'], [
      { type: 1, tags: { count: 1, id: house.id, name }, places: [[[1024, 2048]]] },
    ])
    await premises(c.manager, { location: at(0.2501, 0.5001) })
    await premises(c.manager, { location: at(0.26, 0.5001) })
    assert.deepEqual(
      (await tile(operator, `premises/${address(18)}`))['premises']?.map(({ tags: { count }, places }) => [
        count,
        places[0]?.[0]?.[1],
      ]),
      [
        [2, 2048],
        [1, 2048],
      ],
    )
    assert.deepEqual(
      (await tile(operator, `premises/${address(13)}`))['premises']?.map(({ tags }) => tags),
      [{ count: 3 }],
    )
  })

  it('that are neighbours share their edges: an operator finds premises on them once', async () => {
    const [column, row] = [ground.column + 2, ground.row + 2]
    for (const [x, y] of [
      [2, 2],
      [2, 2.5],
      [2.5, 2],
    ] as const)
      await premises(c.manager, { location: at(x, y) })
    let found = 0
    for (const [x, y] of [
      [0, 0],
      [-1, 0],
      [0, -1],
      [-1, -1],
    ] as const)
      for (const { tags } of (await tile(operator, `premises/${address(18, column + x, row + y)}`))['premises'] ?? [])
        found += Number(tags['count'])
    assert.equal(found, 3)
  })

  it('show a stakeholder the own premises only, in counts too', async () => {
    const own = await organisation(c.manager)
    const [column, row] = [ground.column + 5, ground.row + 5]
    const name = `Own ${word()}`
    await premises(c.manager, { name, organisation: own.id, location: at(5.5, 5.5) })
    for (let n = 0; n < 3; n++)
      await premises(c.manager, { organisation: (await organisation(c.manager)).id, location: at(5.5, 5.5) })
    const stakeholder = await a.as('STAKEHOLDER', { organisationId: own.id })
    const counts = async (by: Client, zoom: number) =>
      (await tile(by, `premises/${address(zoom, column, row)}`))['premises']?.map(
        ({ tags }) => tags['name'] ?? tags['count'],
      )
    assert.deepEqual(
      [
        await counts(operator, 18),
        await counts(stakeholder, 18),
        await counts(stakeholder, 13),
        await counts(await a.as('STAKEHOLDER'), 13),
      ],
      [[4], [name], [1], []],
    )
  })

  it('show an operator zones with their outlines, cut to the tile, and each name once', async () => {
    const ring = [
      [0.5, 0.5],
      [3.5, 0.5],
      [3.5, 1.5],
      [0.5, 1.5],
      [0.5, 0.5],
    ].map(([x = 0, y = 0]) => Object.values(at(8 + x, 8 + y)))
    const cordon = await create(c.admin, 'Zone', {
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
        assert.deepEqual(
          zones.map(({ type, tags }) => [type, tags['id'], tags['name']]),
          [[3, cordon.id, 'Cordon']],
        )
        for (const [x, y] of zones.flatMap(({ places }) => places.flat()))
          assert.ok(x >= -64 && x <= 4160 && y >= -64 && y <= 4160, `${x}, ${y}`)
        names += labels.filter(({ tags }) => tags['id'] === cordon.id).length
      }
    }
    assert.equal(names, 1)
    const corner = (await tile(operator, `zones/cordon/${address(18, ground.column + 8, ground.row + 8)}`))[
      'zones'
    ]?.[0]?.places[0]
    assert.deepEqual(corner?.toSorted(([a, b], [d, e]) => a - d || b - e)[0], [2048, 2048])
    assert.deepEqual(
      (await tile(operator, `zones/beat/${address(18, ground.column + 8, ground.row + 8)}`))['zones'] ?? [],
      [],
    )
    await archive(c.admin, 'Zone', cordon)
    assert.deepEqual(
      (await tile(operator, `zones/cordon/${address(16, ground.column + 8, ground.row + 8)}`))['zones'] ?? [],
      [],
    )
  })

  it('show an operator a comb of three thousand teeth that all cross the tile, and its hole', async () => {
    const teeth = Array.from({ length: 3_000 }, (_, tooth) => [
      at(20.2 + tooth / 6_000, 19.5),
      at(20.2 + (tooth + 0.5) / 6_000, 21.5),
    ]).flat()
    const outline = [...teeth, at(20.9, 19.5), at(20.9, 22), at(20.1, 22), at(20.1, 19.5), teeth[0]!]
    const hole = [at(20.15, 21.6), at(20.85, 21.6), at(20.85, 21.9), at(20.15, 21.9), at(20.15, 21.6)]
    const coordinates = [outline, hole].map((ring) => ring.map(({ longitude, latitude }) => [longitude, latitude]))
    const comb = await create(c.admin, 'Zone', {
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

    assert.deepEqual(more, [])
    // Teeth fill half of the middle's 0.5 and all of the 0.3 beside them.
    assert.ok(crossed > 0, `clockwise on the screen: ${crossed}`)
    assert.ok(below > 0 && inHole < 0, `an outline ${below} and against it a hole ${inHole}`)
    assert.ok(Math.abs(inHole / 4096 ** 2 + 0.7 * 0.3) < 0.001, `a hole of 0.7 by 0.3 tiles: ${inHole}`)
    for (const zoom of [0, 5, 12, 16]) await shown(zoom, 20)
  })

  it("leave no record for an operator: premises are nobody's personal data", async () => {
    const records = async () =>
      (await a.db.query({ text: 'select from ledger_record where account_id = $1', values: [operator.accountId] }))
        .length
    const before = await records()
    await tile(operator, `premises/${address(17)}`)
    assert.equal(await records(), before)
  })

  it('disclose, in another schema where names of premises were keyholding, just that to an operator', async () => {
    const schema = makeExecutableSchema({
      typeDefs: sdl.replace(/(type Premises [^}]*\n {2}name: String) @searched/, '$1 @classified(as: KEYHOLDING)'),
      resolvers,
    })
    const catalogue = readCatalogue(schema, a.db.orm.getMetadata(), computedFields)
    const viewer = {
      accountId: newId(),
      displayName: '',
      roles: ['OPERATOR' as const],
      personId: null,
      organisationId: null,
      directorateIds: [],
      colleagueIds: [],
      premisesIds: [],
      keyholderPersonIds: [],
      brokenGlassIds: [],
      client: { kind: 'session' as const, id: newId() },
      scopes: null,
    }
    const place = { zoom: 18, column: ground.column + 40, row: ground.row }
    await premises(c.manager, { location: at(40.5, 0.5) })
    const disclosed = async (zoom: number) => {
      const caller = { viewer, rules: rulebook(catalogue, policy)(viewer), disclosed: nothingDisclosed() }
      const drawn = await premisesTile(createGate(a.db, catalogue), caller, {
        zoom,
        column: place.column >> (18 - zoom),
        row: place.row >> (18 - zoom),
      })
      assert.equal(readTile(drawn)['premises']?.length, 1)
      return [...caller.disclosed.classes].sort()
    }
    assert.deepEqual([await disclosed(18), await disclosed(13)], [['DIRECTORY', 'KEYHOLDING'], []])
  })
})
