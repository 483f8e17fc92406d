import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import { streetRank } from '../api/gazetteer/streets/streetRank.ts'
import { streetWords } from '../api/streets/streetWords.ts'
import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { readTile } from './support/values/tile.ts'

type Position = [number, number]
const street = (name: string | null, kind: string, ...coordinates: Position[]) => ({
  type: 'Feature',
  properties: { ...(name === null ? {} : { name }), class: kind },
  geometry: { type: 'LineString', coordinates },
})
const BANK: Position = [-0.0886, 51.5134]
const EAST_OF_BANK: Position = [-0.0842, 51.5134]
const file = (attribution: string | null, ...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', ...(attribution === null ? {} : { attribution }), features })

/** Cornhill runs from Bank to Gracechurch Street; a bridge crosses it without a junction; London Wall is elsewhere. */
const city = [
  street('Cornhill', 'primary', BANK, [-0.0864, 51.5134]),
  street('Cornhill', 'primary', [-0.0864, 51.5134], EAST_OF_BANK),
  street('Finch Lane', 'unclassified', [-0.0864, 51.5134], [-0.0864, 51.514]),
  street('Gracechurch Street', 'A Road', EAST_OF_BANK, [-0.0845, 51.512]),
  street('High Bridge', 'secondary', [-0.087, 51.513], [-0.087, 51.514]),
  street('London Wall', 'primary', [-0.095, 51.5175], [-0.09, 51.5173]),
  street('St Mary Axe', 'footway', [-0.081, 51.514], [-0.0805, 51.515]),
  street(null, 'service', [-0.0864, 51.514], [-0.0863, 51.5141]),
]

describe('streets from a file of lines', () => {
  let server: Api
  let operator: Client
  let folder: string
  beforeAll(async () => {
    server = await api(await freshDatabase())
    operator = await server.as('OPERATOR')
    folder = await mkdtemp(path.join(tmpdir(), 'streets-'))
    await load(file('© the surveyors', ...city))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const load = async (content: string, ...words: string[]): Promise<string[]> => {
    const at = path.join(folder, 'streets.geojson')
    await writeFile(at, content)
    const lines: string[] = []
    await runLoad(
      server.db,
      readArguments(['streets', at, '--name', 'name', '--class', 'class', ...words]),
      null,
      (line) => lines.push(line),
    )
    return lines
  }
  const find = async (text: string, by: Client = operator): Promise<string[]> => {
    const { streets } = await by.get<{ streets: { name: string; meets: string | null }[] }>(
      /* GraphQL */ `
        query ($text: String!) {
          streets(text: $text) {
            name
            meets
          }
        }
      `,
      { text },
    )
    return streets.map(({ name, meets }) => (meets === null ? name : `${name} / ${meets}`))
  }

  it('are found by an operator by name, abbreviation, small letters and near spelling', async () => {
    expect(await find('Cornhill')).toStrictEqual(['Cornhill'])
    expect(await find('gracechurch st.')).toStrictEqual(['Gracechurch Street'])
    expect(await find('gracechuch street')).toStrictEqual(['Gracechurch Street'])
    expect(await find('st mary axe')).toStrictEqual(['St Mary Axe'])
    expect(await find('Nowhere Lane 9')).toStrictEqual([])
  })

  it('are found by the corners where they meet, whichever street is named first, but a bridge meets nothing', async () => {
    for (const text of ['Cornhill junction', 'junction of cornhill', 'the corner of Cornhill']) {
      await about(text, async () =>
        expect(await find(text)).toStrictEqual(['Cornhill / Finch Lane', 'Cornhill / Gracechurch Street']),
      )
    }
    for (const text of [
      'corner of Cornhill and Gracechurch Street',
      'gracechurch st / cornhill',
      'junction of Cornhill with Gracechurch St',
      'where Gracechurch Street meets Cornhill',
      'Cornhill & Gracechurch St',
    ]) {
      await about(text, async () => expect(await find(text)).toStrictEqual(['Cornhill / Gracechurch Street']))
    }
    expect(await find('corner of Cornhill and High Bridge')).toStrictEqual([])
  })

  it('have their true position, corners to the metre', async () => {
    const { streets } = await operator.get<{ streets: { point: { longitude: number; latitude: number } }[] }>(
      /* GraphQL */ `
        {
          streets(text: "corner of Cornhill and Gracechurch Street") {
            point {
              longitude
              latitude
            }
          }
        }
      `,
    )

    expect(streets.map(({ point }) => [point.longitude.toFixed(5), point.latitude.toFixed(5)])).toStrictEqual([
      EAST_OF_BANK.map((degree) => degree.toFixed(5)),
    ])
  })

  it('are the same for a resident, leave no ledger record, and are refused to a stranger', async () => {
    const resident = await server.as('RESIDENT')
    const entries = async () =>
      (
        await server.db.query<{ n: number }>({
          text: 'select (select count(*) from ledger_pending)::int + (select count(*) from ledger_record)::int as n',
          values: [],
        })
      )[0]?.n

    const filed = await entries()

    expect(await find('Cornhill', resident)).toStrictEqual(['Cornhill'])

    expect(await entries()).toBe(filed)
    expect((await server.anonymous.refused('{ streets(text: "Cornhill") { name } }')).extensions.code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('are refused, with the argument named, to an operator whose text is too short or long or who asks for too many', async () => {
    for (const [args, field] of [
      ['text: "c"', 'text'],
      [`text: "${'c'.repeat(201)}"`, 'text'],
      ['text: "Cornhill", first: 0', 'first'],
      ['text: "Cornhill", first: 201', 'first'],
    ] as const) {
      const { extensions } = await operator.refused(`{ streets(${args}) { name } }`)
      about(args, () =>
        expect([extensions.code, Object.keys(extensions.fields ?? {})]).toStrictEqual(['BAD_USER_INPUT', [field]]),
      )
    }
  })

  it('are drawn by rank and named once along each, and only the main ones at low zooms', async () => {
    const tile = async (zoom: number): Promise<unknown[]> => {
      const across = 2 ** zoom
      const column = Math.floor(((-0.0855 + 180) / 360) * across)
      const row = Math.floor((0.5 - Math.asinh(Math.tan((BANK[1] * Math.PI) / 180)) / (2 * Math.PI)) * across)
      const response = await fetch(`${server.url}/api/tiles/streets/${zoom}/${column}/${row}.mvt`, {
        headers: operator.headers,
      })
      expect(response.status).toBe(200)
      const layers = readTile(new Uint8Array(await response.arrayBuffer()))
      return (layers['streets'] ?? []).map(({ type, tags, places }) => [
        type,
        tags['name'] ?? null,
        tags['rank'],
        places.length,
      ])
    }

    expect(await tile(9)).toStrictEqual([])
    expect(await tile(12)).toStrictEqual([
      [2, 'High Bridge', 2, 1],
      [2, 'Cornhill', 1, 1],
      [2, 'Gracechurch Street', 1, 1],
    ])
    expect((await tile(14)).map((each) => (each as unknown[])[1])).toStrictEqual([
      'St Mary Axe',
      null,
      'Finch Lane',
      'High Bridge',
      'Cornhill',
      'Gracechurch Street',
    ])
  })

  it('name those whom their licence requires, to anyone who is signed in', async () => {
    const response = await fetch(`${server.url}/api/tiles/streets.json`, { headers: operator.headers })

    expect(await response.json()).toStrictEqual({ attribution: '© the surveyors' })
    expect((await fetch(`${server.url}/api/tiles/streets.json`)).status).toBe(401)
  })

  it('replace those of the same source, and stay when a file is refused', async () => {
    await expect(
      load(file('© others', street('Cornhill', 'primary', [533000, 181000], [533100, 181000]))),
    ).rejects.toThrow(/not longitude and latitude/)
    await expect(load(file(null, street('Cornhill', 'primary', BANK, EAST_OF_BANK)))).rejects.toThrow(/--attribution/)
    await expect(load(file('© others', street(null, 'primary', BANK, EAST_OF_BANK)))).rejects.toThrow(
      /has a name in "name"/,
    )
    expect(await find('London Wall')).toHaveLength(1)

    const [summary] = await load(
      file('© the surveyors', ...city.slice(0, 4), {
        type: 'Feature',
        properties: { name: 'Point' },
        geometry: { type: 'Point', coordinates: BANK },
      }),
    )

    expect(summary).toBe('Streets: 5 read, 4 of them with a name, 1 rejected; 3 streets and 2 corners can be found.')
    expect(await find('London Wall')).toStrictEqual([])
  })

  it("are recognised by publisher from the features' properties", async () => {
    const openStreetMap = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { osm_id: 1, name: 'Cornhill', class: 'primary' },
          geometry: { type: 'LineString', coordinates: [BANK, EAST_OF_BANK] },
        },
      ],
    })

    await load(openStreetMap)

    expect(await server.db.query({ text: 'select attribution from street_source', values: [] })).toStrictEqual([
      { attribution: '© OpenStreetMap contributors' },
    ])
  })
})

describe('words about streets', () => {
  it.each([
    ['Mitre St', { kind: 'street', name: 'Mitre street' }],
    ['St Mary Axe', { kind: 'street', name: 'St Mary Axe' }],
    ['Cornhill junction', { kind: 'corners', of: 'Cornhill' }],
    ['corner of Mitre St and Aldgate', { kind: 'corner', of: 'Mitre street', and: 'Aldgate' }],
    ['Mitre St/Aldgate', { kind: 'corner', of: 'Mitre street', and: 'Aldgate' }],
  ] as const)('reads "%s" as an operator means it', (text, meant) => expect(streetWords(text)).toStrictEqual(meant))

  it.each([
    ['A Road', 1],
    ['primary_link', 1],
    ['B Road', 2],
    ['Minor Road', 3],
    ['residential', 4],
    ['anything else', 4],
    ['Restricted Local Access Road', 5],
  ] as const)('draws %s from zoom of rank %s', (kind, rank) => expect(streetRank(kind)).toBe(rank))
})
