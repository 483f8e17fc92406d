import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { listFoundRows } from '../api/gazetteer/foundRows.ts'
import { geocodeUnplaced } from '../api/gazetteer/placing/geocodeUnplaced.ts'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { loadPremises } from '../api/gazetteer/premises/loadPremises.ts'
import { LoadRefused } from '../api/gazetteer/loadRefused.ts'
import { readMapping } from '../api/gazetteer/premises/premisesMapping.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import { type Database } from '../api/platform/database.ts'
import type { Geocoder } from '../api/platform/geocoders/geocoder.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import {
  beats,
  boroughs,
  box,
  collection,
  feature,
  MAPPING,
  POSTCODES,
  PREMISES,
} from './support/gazetteer/gazetteerFiles.ts'
import { gazetteerLoads, type GazetteerLoads } from './support/gazetteer/gazetteerLoads.ts'

describe('a register manager who loads a gazetteer', () => {
  let db: Database
  let loads: GazetteerLoads
  let folder: string
  let load: GazetteerLoads['load']
  let mappingFile: GazetteerLoads['mappingFile']
  let loadWards: GazetteerLoads['loadWards']
  let byName: GazetteerLoads['byName']
  let where: GazetteerLoads['where']
  let countOf: GazetteerLoads['countOf']

  beforeAll(async () => {
    db = await freshDatabase()
    loads = await gazetteerLoads(db)
    ;({ folder, load, mappingFile, loadWards, byName, where, countOf } = loads)
  })
  afterAll(() => loads.close())

  it('sees what became of each postcode, and a second run doubles nothing', async () => {
    const first = await load('postcodes.csv', POSTCODES, 'postcodes')
    expect(first[0]).toBe(
      'Postcodes (ons-postcode-directory): 7 read, 6 new, 0 changed, 0 unchanged, 1 rejected. Without a position: 1.',
    )
    expect(await readFile(path.join(folder, 'postcodes.csv.remarks.csv'), 'utf8')).toBe(
      'row,finding,reason\n8,rejected,not a postcode\n',
    )

    const second = await load('postcodes.bin', gzipSync(POSTCODES), 'postcodes')
    expect(second[0]).toBe(
      'Postcodes (ons-postcode-directory): 7 read, 0 new, 0 changed, 6 unchanged, 1 rejected. Without a position: 1.',
    )
    expect(await countOf('postcode')).toBe(6)

    const [ended] = await db.query<{ on: string }>({
      text: `select terminated_on::text as on from postcode where postcode = 'EC9A 2AA'`,
      values: [],
    })
    expect(ended?.on).toBe('2010-01-01')
  })

  it('keeps a known position when a later file has none, and converts National Grid metres to within 5 m', async () => {
    const lines = await load('codepoint.csv', 'EC9B 1AB,90,0,0,,,,,,\nEC9C 1AA,10,532500,181200,,,,,,\n', 'postcodes')
    expect(lines[0] ?? '').toMatch(/2 read, 1 new, 1 changed/)

    const rows = await db.query<{ postcode: string; away: number }>({
      text: `select postcode, ST_Distance(location, ST_SetSRID(ST_MakePoint(case postcode when 'EC9C 1AA' then -0.0919048 else -0.066 end,
        case postcode when 'EC9C 1AA' then 51.5141946 else 51.51 end), 4326)::geography) as away from postcode where postcode in ('EC9B 1AB', 'EC9C 1AA')`,
      values: [],
    })
    expect(rows).toHaveLength(2)
    for (const { postcode, away } of rows) about(`${postcode} is ${away} m away`, () => expect(away).toBeLessThan(5))
  })

  it('gets each zone in one version, and a second run changes nothing', async () => {
    expect((await loadWards())[0]).toBe(
      'Zones: 2 read, 2 new, 0 changed, 0 unchanged, 0 rejected. Premises placed again: 0.',
    )

    await load(
      'boroughs.geojson.gz',
      gzipSync(boroughs),
      'zones',
      '--kind',
      'borough',
      '--code',
      'code',
      '--name',
      'name',
    )
    expect((await loadWards())[0]).toBe(
      'Zones: 2 read, 0 new, 0 changed, 2 unchanged, 0 rejected. Premises placed again: 0.',
    )

    const zones = await db.query<{ version: number; type: string }>({
      text: `select version, ST_GeometryType(shape) as type from zone`,
      values: [],
    })
    expect(zones).toStrictEqual(Array.from({ length: 3 }, () => ({ version: 1, type: 'ST_MultiPolygon' })))
  })

  it('gets no zone at all from a file whose coordinates are metres', async () => {
    const metres = [
      [
        [532500, 181200],
        [532600, 181200],
        [532600, 181300],
        [532500, 181200],
      ],
    ]

    await expect(
      loadWards(collection(feature('W3', 'New', box(-0.2, -0.1)), feature('W4', 'Metres', metres))),
    ).rejects.toThrow(LoadRefused)
    expect(await countOf(`zone where code in ('W3', 'W4')`)).toBe(0)
  })

  it('is told where boundaries cross, shapes have no area or codes come twice, and these are rejected', async () => {
    const bowTie = [
      [
        [1, 51],
        [2, 52],
        [2, 51],
        [1, 52],
        [1, 51],
      ],
    ]
    const flat = [
      [
        [1, 51],
        [2, 51],
        [1, 51],
        [1, 51],
      ],
    ]

    const lines = await load(
      'odd.geojson',
      collection(
        feature('X0', 'Bow tie', bowTie),
        feature('X1', 'Box', box(1, 1.5)),
        feature('X2', 'Flat', flat),
        feature('X1', 'Twice', box(2, 2.5)),
      ),
      'zones',
      '--kind',
      'beat',
      '--code',
      'code',
      '--name',
      'name',
    )

    expect(lines[0] ?? '').toMatch(/4 read, 1 new, 0 changed, 0 unchanged, 3 rejected/)
    expect(await readFile(path.join(folder, 'odd.geojson.remarks.csv'), 'utf8')).toBe(
      'row,finding,reason\n1,rejected,"the shape must not cross itself: it does at longitude 1.500000, latitude 51.500000"\n' +
        '3,rejected,"the shape must have an area: at least three different corners (the polygon, outline)"\n4,rejected,the code of an earlier feature\n',
    )
  })

  it('gets all premises placed as exactly as the file allows, with the precision stated', async () => {
    const lines = await load('premises.csv', PREMISES, 'premises', '--mapping', await mappingFile(), '--source', 'list')

    expect(lines.slice(0, 2)).toStrictEqual([
      'Premises: 12 read, 9 new, 0 changed, 0 unchanged, 3 rejected.\n' +
        'Placed by own coordinates 1, by postcode 2, by district 3, not placed 3; with a ward 5, with a borough 7.',
      `7 remarks on rows, listed in ${path.join(folder, 'premises.csv.remarks.csv')}:`,
    ])
    expect(await where('Own point')).toStrictEqual(['ADDRESS', -0.07, 51.511, 'W2', 'B1', null])
    expect(await where('By postcode')).toStrictEqual(['POSTCODE', -0.09, 51.51, 'W1', 'B1', null])
    expect(await where('One ward')).toStrictEqual(['DISTRICT', -0.0655, 51.51, 'W2', 'B1', null])
    expect(await where('Two wards')).toStrictEqual(['DISTRICT', -0.077, 51.512, null, 'B1', null])
    expect(await where('Sector')).toStrictEqual(['DISTRICT', -0.071, 51.514, 'W2', 'B1', null])
    expect(await where('Swapped')).toStrictEqual(['POSTCODE', -0.07, 51.512, 'W2', 'B1', null])
    expect(await where('Unknown code')).toStrictEqual(['NONE', null, null, null, null, null])
    expect(await where('No position')).toStrictEqual(['NONE', null, null, null, 'B1', null])
  })

  it('finds each row that was not placed, was rejected or lost something, by number and reason', async () => {
    const report = await readFile(path.join(folder, 'premises.csv.remarks.csv'), 'utf8')
    expect(report.trim().split('\n').sort()).toStrictEqual([
      '10,rejected,no name',
      '11,rejected,neither an address nor a postcode',
      '12,rejected,the same premises as an earlier row',
      '6,noted,coordinates left out: they must lie in the British Isles: longitude and latitude look swapped',
      '7,not placed,the gazetteer has no position for this postcode',
      '8,not placed,the gazetteer has no position for this postcode',
      '9,not placed,no coordinates and no postcode',
      'row,finding,reason',
    ])
  })

  it("sees that a second run changes nothing, and a changed row raises only its premises' version", async () => {
    const again = await load('premises.csv', PREMISES, 'premises', '--mapping', await mappingFile(), '--source', 'list')
    expect(again[0] ?? '').toMatch(/0 new, 0 changed, 9 unchanged, 3 rejected/)

    const edited = await load(
      'premises.csv',
      PREMISES.replace('4 Row,EC9B,,,Shop', '4 Row,EC9B,,,Bank'),
      'premises',
      '--mapping',
      await mappingFile(),
      '--source',
      'list',
    )
    expect(edited[0] ?? '').toMatch(/0 new, 1 changed, 8 unchanged/)
    expect((await byName('One ward'))?.version).toBe(2)
    expect((await byName('By postcode'))?.version).toBe(1)
    expect(await countOf(`premises where source = 'list'`)).toBe(9)
  })

  it('keeps values that a file with fewer columns does not bring, and a point that was set by hand', async () => {
    await db.query({
      text: `
        update premises
        set location = ST_SetSRID(ST_MakePoint(-0.061, 51.515), 4326)::geography, location_precision = 'ADDRESS'
        where name = 'By postcode'
      `,
      values: [],
    })
    const narrow = await mappingFile('{"name":"Name","postcode":"PC","externalId":"Id"}')

    await load(
      'narrow.csv',
      'Id,Name,PC\n2,By postcode,EC9A 1AA\n',
      'premises',
      '--mapping',
      narrow,
      '--source',
      'list',
    )

    expect(await where('By postcode')).toStrictEqual(['ADDRESS', -0.061, 51.515, 'W2', 'B1', null])
    expect((await byName('By postcode'))?.use).toBe('Shop')
  })

  it('sees premises change zone when zones come or change, and get points when postcodes come', async () => {
    const lines = await load('beats.geojson', beats, 'zones', '--kind', 'beat', '--code', 'code', '--name', 'name')
    expect(lines[0] ?? '').toMatch(/Premises placed again: 5\.$/)
    expect((await byName('Own point'))?.beat).toBe('T1')
    expect((await byName('Two wards'))?.beat).toBeNull()

    await load('more.csv', 'pcds,lat,long\nEC9Z 1AA,51.519,-0.099\n', 'postcodes')
    expect(await where('Unknown code')).toStrictEqual(['POSTCODE', -0.099, 51.519, 'W1', 'B1', null])

    await loadWards(
      collection(feature('W1', 'Westward', box(-0.098, -0.08)), feature('W2', 'Eastward', box(-0.08, -0.06))),
    )
    expect((await byName('Unknown code'))?.ward).toBeNull()

    await loadWards()
    expect((await byName('Unknown code'))?.ward).toBe('W1')
  })

  it('completes a load that was broken off: whole batches are kept, and the next run adds the rest', async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => `b${n},Broken ${n},${n} Row,EC9A 1AA,,,Shop\n`)
    async function* broken(): AsyncGenerator<string> {
      yield 'Id,Name,Line,PC,X,Y,Use\n'
      yield* rows.slice(0, 2_300)
      throw new Error('killed')
    }
    async function* whole(): AsyncGenerator<string> {
      yield `Id,Name,Line,PC,X,Y,Use\n${rows.join('')}`
    }
    const file = { mapping: readMapping(MAPPING), source: 'broken' }
    const found = listFoundRows(path.join(folder, 'broken.csv'))
    const run = (text: AsyncIterable<string>) =>
      loadPremises(db, text, file, { found, progress: { advance: () => undefined } })

    await expect(run(broken())).rejects.toThrow(/killed/)

    const stood = await countOf(`premises where source = 'broken'`)
    // How far the reader is ahead of the writer at the break is not defined.
    expect([1_000, 2_000]).toContain(stood)
    expect(await countOf(`premises where source = 'broken' and ward_id is null`)).toBe(0)

    const counts = await run(whole())
    found.close(() => undefined)

    expect([counts.added, counts.unchanged, counts.changed]).toStrictEqual([2_500 - stood, stood, 0])
    expect(existsSync(path.join(folder, 'broken.csv'))).toBe(false)
  })

  it('is refused before anything is written when the mapping does not fit the file', async () => {
    const wrong = await mappingFile(MAPPING.replace('"PC"', '"Postcode"'))

    await expect(load('premises.csv', PREMISES, 'premises', '--mapping', wrong, '--source', 'misfit')).rejects.toThrow(
      expect.objectContaining({ name: 'LoadRefused', message: expect.stringMatching(/no header "Postcode"/) }),
    )
    expect(await countOf(`premises where source = 'misfit'`)).toBe(0)
  })

  it('is told plainly when a file is missing, an archive, cut short or in another encoding', async () => {
    const refused = (words: RegExp): object =>
      expect.objectContaining({ name: 'LoadRefused', message: expect.stringMatching(words) })
    await expect(
      runLoad(db, readArguments(['postcodes', path.join(folder, 'none')]), null, () => undefined),
    ).rejects.toThrow(refused(/there is no such file/))
    await expect(load('a.zip', Buffer.from('PK\u0003\u0004rest'), 'postcodes')).rejects.toThrow(refused(/zip archive/))
    await expect(load('cut.gz', gzipSync(POSTCODES).subarray(0, 60), 'postcodes')).rejects.toThrow(refused(/cut short/))
    await expect(
      load('latin.csv', Buffer.from('pcds,lat,long\nCaf\u00e9,1,2\n', 'latin1'), 'postcodes'),
    ).rejects.toThrow(refused(/--encoding windows-1252/))

    const lines = await load(
      'latin.csv',
      Buffer.from('pcds,lat,long\nCaf\u00e9,1,2\n', 'latin1'),
      'postcodes',
      '--encoding',
      'windows-1252',
    )
    expect(lines[0] ?? '').toMatch(/1 read, 0 new, 0 changed, 0 unchanged, 1 rejected/)
  })

  it('asks the online geocoder only for what the gazetteer could not place', async () => {
    const asked: string[] = []
    const geocoder: Geocoder = {
      name: 'A geocoder',
      find: async (address) => {
        asked.push(address)
        return address.startsWith('Address only')
          ? { location: { longitude: -0.065, latitude: 51.518 }, uprn: '42', address, match: 1 }
          : null
      },
    }

    const counts = await geocodeUnplaced(db, geocoder, { advance: () => undefined })

    expect(counts).toStrictEqual({ asked: 5, found: 1 })
    expect(asked.sort()).toStrictEqual([
      'Address only, 8 Row',
      'No position, 7 Row, EC9A 9ZZ',
      'One ward, 4 Row, EC9B',
      'Sector, 11 Row, EC9A 2',
      'Two wards, 3 Row, EC9A',
    ])
    expect(await where('Address only')).toStrictEqual(['ADDRESS', -0.065, 51.518, 'W2', 'B1', 'T1'])
  })
})
