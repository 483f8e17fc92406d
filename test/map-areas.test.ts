import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { frameOf } from '../api/access/gate/tiles/tileFrame.ts'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import { drawLines } from '../api/map/drawLines.ts'
import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { readTile, type TileFeature } from './support/values/tile.ts'

type Corner = readonly [longitude: number, latitude: number]
const box = ([west, south]: Corner, [east, north]: Corner) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const polygon = (from: Corner, to: Corner) => ({ type: 'Polygon', coordinates: [box(from, to)] })
const area = (name: string | null, geometry: unknown) => ({ type: 'Feature', properties: { title: name }, geometry })
const file = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features })

/**
 * At sea, where no other test draws: a river from west to east, wider than any tile asked for, and a pond in a park.
 */
const river = area('River Severnake', polygon([-9.2, 54.498], [-8.8, 54.502]))
const park = area('Long Meadow', polygon([-9.004, 54.507], [-8.996, 54.511]))
const pond = area(null, polygon([-9.001, 54.508], [-8.999, 54.509]))

const tileAt = (zoom: number, [longitude, latitude]: Corner): { zoom: number; column: number; row: number } => {
  const across = 2 ** zoom
  const column = Math.floor(((longitude + 180) / 360) * across)
  const row = Math.floor((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * across)
  return { zoom, column, row }
}

describe('water and parks from a file of areas', () => {
  let server: Api
  let operator: Client
  let folder: string
  beforeAll(async () => {
    server = await api(await freshDatabase())
    operator = await server.as('OPERATOR')
    folder = await mkdtemp(path.join(tmpdir(), 'areas-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const load = async (content: string, ...words: string[]): Promise<string[]> => {
    const at = path.join(folder, 'areas.geojson')
    await writeFile(at, content)
    const lines: string[] = []
    const given = words.length > 0 ? words : ['--kind', 'WATER', '--name', 'title', '--attribution', '© the surveyors']
    await runLoad(server.db, readArguments(['areas', at, ...given]), null, (report) =>
      lines.push(...report.split('\n')),
    )
    return lines
  }
  const asPark = ['--kind', 'park', '--name', 'title', '--attribution', '© the gardeners']
  const tile = async (
    at: { zoom: number; column: number; row: number },
    by = operator,
  ): Promise<Record<string, TileFeature[]>> => {
    const response = await fetch(`${server.url}/api/tiles/areas/${at.zoom}/${at.column}/${at.row}.mvt`, {
      headers: by.headers,
    })
    expect(response.status).toBe(200)
    return readTile(new Uint8Array(await response.arrayBuffer()))
  }
  const kinds = async (zoom: number, at: Corner): Promise<unknown[]> =>
    ((await tile(tileAt(zoom, at)))['areas'] ?? []).map(({ type, tags }) => [type, tags['kind']])
  const named = async (by = operator): Promise<unknown> =>
    (await fetch(`${server.url}/api/tiles/areas.json`, { headers: by.headers })).json()

  it('are empty before any area is loaded', async () => {
    expect(await named()).toBeNull()
    expect((await tile(tileAt(12, [-9, 54.5])))['areas'] ?? []).toStrictEqual([])
  })

  it('are loaded once; a second load of the same file changes nothing', async () => {
    const [first] = await load(file(river, pond))
    const [second] = await load(file(river, pond))

    expect(first).toBe('Water: 2 read, 1 of them with a name, 2 new, 0 unchanged, 0 rejected; 0 removed.')
    expect(second).toBe('Water: 2 read, 1 of them with a name, 0 new, 2 unchanged, 0 rejected; 0 removed.')
  })

  it('replace those of their source and kind, and leave the other kind alone', async () => {
    await load(file(park), ...asPark)
    const [summary] = await load(file(river, area('Old Dock', polygon([-9.1, 54.6], [-9.09, 54.61]))))

    expect(summary).toBe('Water: 2 read, 2 of them with a name, 1 new, 1 unchanged, 0 rejected; 1 removed.')
    expect(await kinds(14, [-9, 54.509])).toStrictEqual([[3, 'PARK']])
  })

  it('are drawn for an operator, the larger first, and only what is large enough to be seen', async () => {
    await load(file(river, pond))

    expect(await kinds(14, [-9, 54.509])).toStrictEqual([
      [3, 'PARK'],
      [3, 'WATER'],
    ])
    expect(await kinds(7, [-9, 54.5])).toStrictEqual([[3, 'WATER']])
    expect(await kinds(14, [-9, 54.6])).toStrictEqual([])
  })

  it('are named: a park once, however tiles cut it, and a river never in two neighbouring tiles', async () => {
    const { zoom, column, row } = tileAt(15, [-9, 54.509])
    const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ zoom, column: column + x, row: row + y })))
    const names = async (at: { zoom: number; column: number; row: number }) =>
      ((await tile(at))['names'] ?? []).map(({ tags }) => tags['name'])

    const parks = (await Promise.all(around.map(names))).flat().filter((name) => name === 'Long Meadow')
    const along = tileAt(15, [-9, 54.5])
    const rivers = await Promise.all([0, 1, 2, 3].map((step) => names({ ...along, column: along.column + step })))

    expect(parks).toStrictEqual(['Long Meadow'])
    expect(rivers.map((found) => found.length)).toStrictEqual(
      along.column % 2 === along.row % 2 ? [1, 0, 1, 0] : [0, 1, 0, 1],
    )
  })

  it('are the same for a resident, and refused to a stranger', async () => {
    const resident = await server.as('RESIDENT')

    expect((await tile(tileAt(14, [-9, 54.509]), resident))['areas']?.length).toBe(2)
    expect((await fetch(`${server.url}/api/tiles/areas/3/0/0.mvt`)).status).toBe(401)
    expect((await fetch(`${server.url}/api/tiles/areas.json`)).status).toBe(401)
  })

  it('name those whom their licences require, or nobody where none does', async () => {
    expect(await named()).toStrictEqual({ attribution: '© the gardeners · © the surveyors' })

    await load(file(park), '--kind', 'PARK', '--name', 'title')
    const [, words] = await load(file(river, pond), '--kind', 'WATER', '--name', 'title')

    expect(words ?? '').toMatch(/^No attribution on the map: .*--attribution\.$/)
    expect(await named()).toStrictEqual({ attribution: null })
  })

  it('are rejected by number and reason where faulty, and the others are loaded', async () => {
    const crossing = {
      type: 'Polygon',
      coordinates: [
        [
          [-9, 54],
          [-8.9, 54.1],
          [-8.9, 54],
          [-9, 54.1],
          [-9, 54],
        ],
      ],
    }
    const line = {
      type: 'LineString',
      coordinates: [
        [-9, 54],
        [-8.9, 54],
      ],
    }
    const clipped = { type: 'GeometryCollection', geometries: [polygon([-9, 54.3], [-8.9, 54.31]), line] }
    await load(
      file(
        river,
        area('Bow Tie', crossing),
        area('A Line', line),
        area('Clipped', clipped),
        river,
        area('x'.repeat(201), river.geometry),
      ),
    )

    const remarks = await readFile(path.join(folder, 'areas.geojson.remarks.csv'), 'utf8')

    const rows = remarks.trim().split('\n')

    expect(rows.map((row) => row.split(',', 2).join(' '))).toStrictEqual([
      'row finding',
      '2 rejected',
      '3 rejected',
      '4 noted',
      '5 rejected',
      '6 rejected',
    ])
    expect(rows[1] ?? '').toMatch(/the shape .*cross/)
    expect(rows[2] ?? '').toMatch(/not a LineString/)
    expect(rows[4] ?? '').toMatch(/the same area as an earlier feature/)
    expect(rows[5] ?? '').toMatch(/the name must be at most 200 characters/)
  })

  it('are refused as a whole if the file is plainly wrong, and the earlier ones stay', async () => {
    const before = await kinds(7, [-9, 54.5])
    const metres = area('Metres', polygon([533_000, 181_000], [534_000, 182_000]))

    await expect(load(file(metres))).rejects.toThrow(/degrees|longitude/)
    await expect(load(file(river), '--kind', 'WATER', '--name', 'label')).rejects.toThrow(
      /no property "label"; they have: title/,
    )
    await expect(load(file(area('A Point', { type: 'Point', coordinates: [-9, 54] })))).rejects.toThrow(
      /no area that can be drawn/,
    )
    await expect(load(file(river), '--kind', 'LAKE', '--name', 'title')).rejects.toThrow(/--kind must be WATER or PARK/)
    await expect(load(file(river), '--kind', 'WATER')).rejects.toThrow(/--name is missing/)

    expect(before).toHaveLength(2)
    expect(await kinds(7, [-9, 54.5])).toStrictEqual(before)
  })
})

describe('lines in a tile', () => {
  const frame = frameOf({ zoom: 0, column: 0, row: 0 })
  /** The position of a point of the tile, given in tile units. */
  const at = (along: number, down: number): [number, number] => [
    along * (360 / 4096) - 180,
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * down) / 4096))) * 180) / Math.PI,
  ]

  it('keep their ends and bends, and lose points within half a pixel of the line', () => {
    const line = [at(100, 100), at(200, 102), at(300, 99), at(400, 100), at(400, 300), at(401, 400), at(400, 500)]

    expect(drawLines([line], frame)).toStrictEqual([
      [
        [100, 100],
        [400, 100],
        [400, 500],
      ],
    ])
  })

  it('keep the turning point where they lead out and straight back', () => {
    expect(drawLines([[at(100, 100), at(900, 100), at(100, 100)]], frame)).toStrictEqual([
      [
        [100, 100],
        [900, 100],
        [100, 100],
      ],
    ])
  })

  it('never leave a gentle bend by more than the tolerance', () => {
    const bend = Array.from(
      { length: 400 },
      (_, n) => [1_000 + 900 * Math.cos(n / 200), 1_000 + 900 * Math.sin(n / 200)] as const,
    )

    const [drawn = []] = drawLines([bend.map(([along, down]) => at(along, down))], frame)

    const middles = drawn.slice(1).map(([x, y], n) => [(x + drawn[n]![0]) / 2, (y + drawn[n]![1]) / 2] as const)
    const off = middles.map(([x, y]) => Math.abs(Math.hypot(x - 1_000, y - 1_000) - 900))

    about(`${Math.max(...off)} units`, () => expect(Math.max(...off)).toBeLessThan(10))
    about(`${drawn.length} places`, () => expect(drawn.length).toBeLessThan(40))
  })

  it('are cut a little beyond the edge, and become two where they leave the tile and come back', () => {
    const line = [at(4000, 1000), at(4050, 1000), at(4050, 1004)]
    const shifted = drawLines([[...line, at(4095, 2000)]], frameOf({ zoom: 1, column: 0, row: 0 }))

    expect(shifted).toStrictEqual([])

    const across = [at(100, 100), at(1000, 100), at(3500, 100), at(3500, 200), at(1000, 200), at(100, 200)]
    expect(drawLines([across], frameOf({ zoom: 1, column: 0, row: 0 }))).toStrictEqual([
      [
        [200, 200],
        [4160, 200],
      ],
      [
        [4160, 400],
        [200, 400],
      ],
    ])
  })
})
