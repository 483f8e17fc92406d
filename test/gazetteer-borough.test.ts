import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPlace } from '../api/gazetteer/findPlace.ts'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import type { Database } from '../api/platform/database.ts'
import { freshDatabase } from './support/database/database.ts'

// The coarse outline of Near ends at longitude -0.09, so that Over covers ground that belongs to Near, with EC8A on it.
const box = (west: number, east: number) => [
  [
    [west, 51.5],
    [east, 51.5],
    [east, 51.52],
    [west, 51.52],
    [west, 51.5],
  ],
]
const feature = (code: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const both = collection(feature('NEAR', box(-0.1, -0.09)), feature('OVER', box(-0.09, -0.06)))

const POSTCODES = `pcds,lat,long,lad23cd
EC8A 1AA,51.51,-0.088,NEAR
EC8A 1AB,51.51,-0.087,
EC8A 1AC,51.51,-0.086,ELSEWHERE
EC8A 1AD,99.999999,0,NEAR
`
const PREMISES = `Id,Name,PC,X,Y
1,By its postcode,EC8A 1AA,,
2,By its own point,EC8A 1AA,-0.0881,51.511
3,No borough stated,EC8A 1AB,,
4,No such zone,EC8A 1AC,,
5,Unknown postcode,EC8A 9ZZ,-0.0881,51.511
6,No position,EC8A 1AD,,
7,District,EC8A,,
`

describe('a register manager whose borough outlines are coarse', () => {
  let db: Database
  let folder: string

  beforeAll(async () => {
    db = await freshDatabase()
    folder = await mkdtemp(path.join(tmpdir(), 'gazetteer-'))
    await writeFile(
      path.join(folder, 'mapping.json'),
      '{"name":"Name","postcode":"PC","longitude":"X","latitude":"Y","externalId":"Id"}',
    )
  })
  afterAll(async () => rm(folder, { recursive: true }))

  const load = async (name: string, content: string, ...words: string[]): Promise<string> => {
    const file = path.join(folder, name)
    await writeFile(file, content)
    const lines: string[] = []
    const [what = '', ...others] = words
    await runLoad(db, readArguments([what, file, ...others]), null, (line) => lines.push(line))
    return lines.join('\n')
  }
  const loadBoroughs = (content: string) =>
    load('boroughs.geojson', content, 'zones', '--kind', 'borough', '--code', 'code', '--name', 'code')
  const loadPostcodes = (content: string) => load('postcodes.csv', content, 'postcodes')
  const boroughs = async (): Promise<Record<string, string | null>> => {
    const rows = await db.query<{ name: string; code: string | null }>({
      text: `select premises.name, zone.code from premises left join zone on zone.id = borough_id`,
      values: [],
    })
    return Object.fromEntries(rows.map(({ name, code }) => [name, code]))
  }

  it('sees a premises in the borough that its whole postcode states, and in the outline where none is stated', async () => {
    await loadPostcodes(POSTCODES)
    await loadBoroughs(both)

    await load('premises.csv', PREMISES, 'premises', '--mapping', path.join(folder, 'mapping.json'), '--source', 'edge')

    expect(await boroughs()).toStrictEqual({
      'By its postcode': 'NEAR',
      'By its own point': 'NEAR',
      'No borough stated': 'OVER',
      'No such zone': 'OVER',
      'Unknown postcode': 'OVER',
      'No position': 'NEAR',
      District: 'OVER',
    })
  })

  it('is told the same borough before the premises is written', async () => {
    const boroughOf = async (own: { longitude: number; latitude: number } | null, postcode: string) => {
      const { boroughId } = await findPlace(db, own, postcode)
      const [zone] = await db.query<{ code: string }>({
        text: 'select code from zone where id = $1',
        values: [boroughId],
      })
      return zone?.code
    }

    expect(await boroughOf(null, 'EC8A 1AA')).toBe('NEAR')
    expect(await boroughOf({ longitude: -0.0881, latitude: 51.511 }, 'EC8A 1AA')).toBe('NEAR')
    expect(await boroughOf({ longitude: -0.0881, latitude: 51.511 }, 'EC8A 9ZZ')).toBe('OVER')
  })

  it('keeps a borough that a later file leaves out, and sees premises move, own point or not, when a file states another', async () => {
    expect(await loadPostcodes('pcds,lat,long\nEC8A 1AA,51.51,-0.088\n')).toMatch(
      /0 new, 0 changed, 1 unchanged[^]*again by their postcodes: 0\./,
    )
    expect(await loadPostcodes(POSTCODES.replace('-0.088,NEAR', '-0.088,OVER'))).toMatch(
      /0 new, 1 changed, 3 unchanged[^]*again by their postcodes: 2\./,
    )

    const moved = await boroughs()
    expect([moved['By its postcode'], moved['By its own point']]).toStrictEqual(['OVER', 'OVER'])

    await loadPostcodes(POSTCODES)
    expect((await boroughs())['By its own point']).toBe('NEAR')
  })

  it('sees premises move to a stated borough as soon as that is a zone, though its outline leaves them out', async () => {
    expect(await loadBoroughs(collection(feature('ELSEWHERE', box(-1, -0.9))))).toMatch(
      /1 new.*Premises placed again: 1\.$/m,
    )
    expect((await boroughs())['No such zone']).toBe('ELSEWHERE')
  })

  it('sees the outline decide again once the stated borough is archived', async () => {
    await db.query({ text: `update zone set archived_at = now() where code = 'NEAR'`, values: [] })
    await runLoad(db, readArguments(['place']), null, () => undefined)

    const placed = await boroughs()

    expect([placed['By its postcode'], placed['By its own point'], placed['No position']]).toStrictEqual([
      'OVER',
      'OVER',
      null,
    ])
  })
})
