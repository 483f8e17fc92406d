import { csvRows } from '../api/gazetteer/files/csvRows.ts'
import { geoJsonFeatures } from '../api/gazetteer/files/geoJsonFeatures.ts'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { placingBasis, whyUnplaced } from '../api/gazetteer/placing/placingRule.ts'
import { recogniseLayout } from '../api/gazetteer/postcodes/loadPostcodes.ts'
import { normalisePostcode } from '../api/gazetteer/postcodeText.ts'
import { bindMapping, readMapping } from '../api/gazetteer/premises/premisesMapping.ts'
import { readPremisesRow } from '../api/gazetteer/premises/premisesRow.ts'
import { readZoneFeature } from '../api/gazetteer/areas/zoneFeature.ts'
import { about } from './support/expecting.ts'

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const refuses = (words: RegExp): object =>
  expect.objectContaining({ name: 'LoadRefused', message: expect.stringMatching(words) })

describe('a postcode file', () => {
  it('is read as Code-Point Open without a header, with National Grid metres', () => {
    const row = ['EC9A1AA', '10', '532500', '181200', 'E92000001', '', '', '', 'E09000001', 'E05000001']
    const layout = recogniseLayout(row)

    expect(layout.hasHeader).toBe(false)
    expect(layout.srid).toBe(27700)
    expect(layout.read(row)).toStrictEqual({
      postcode: 'EC9A 1AA',
      x: 532500,
      y: 181200,
      terminatedOn: null,
      boroughCode: 'E09000001',
    })
  })

  it('is read as Code-Point Open under either published header, in any order of columns', () => {
    for (const header of [
      ['PC', 'PQ', 'EA', 'NO'],
      ['Postcode', 'Positional_quality_indicator', 'Eastings', 'Northings'],
    ]) {
      const layout = recogniseLayout(header)
      expect(layout.hasHeader).toBe(true)
      expect(layout.read(['ec9a  1ab', '20', '1', '2'])).toStrictEqual({
        postcode: 'EC9A 1AB',
        x: 1,
        y: 2,
        terminatedOn: null,
        boroughCode: null,
      })
    }

    const turned = recogniseLayout(['Northings', 'Eastings', 'Positional quality indicator', 'Postcode'])
    expect(turned.read(['2', '1', '10', 'EC9A 1AB'])).toStrictEqual({
      postcode: 'EC9A 1AB',
      x: 1,
      y: 2,
      terminatedOn: null,
      boroughCode: null,
    })
  })

  it('gives no position for quality 90, and rejects what is not a postcode or not a number', () => {
    const layout = recogniseLayout(['PC', 'PQ', 'EA', 'NO'])
    expect(layout.read(['EC9A 1AA', '90', '0', '0'])).toStrictEqual({
      postcode: 'EC9A 1AA',
      x: null,
      y: null,
      terminatedOn: null,
      boroughCode: null,
    })
    expect(layout.read(['EC9A', '10', '1', '2'])).toStrictEqual({ rejected: 'not a postcode' })
    expect(layout.read(['EC9A 1AA', '10', 'x', '2'])).toStrictEqual({
      rejected: 'easting and northing are not numbers',
    })
    expect(layout.read(['EC9A 1AA', '10', '9000000', '2'])).toStrictEqual({
      rejected: 'easting and northing lie outside the National Grid',
    })
  })

  it('is read as an ONS directory of any year, in degrees, with terminations', () => {
    for (const header of [
      ['pcd', 'pcd2', 'pcds', 'doterm', 'lat', 'long', 'lad23cd'],
      ['pcd7', 'pcd8', 'pcds', 'doterm', 'lat', 'long', 'lad25cd'],
    ]) {
      const layout = recogniseLayout(header)
      expect(layout.srid).toBe(4326)
      const read = (ended: string, latitude: string, longitude: string) =>
        layout.read(['', '', 'EC9A 1AA', ended, latitude, longitude, 'E09000001'])
      expect(read('', '51.5', '-0.09')).toStrictEqual({
        postcode: 'EC9A 1AA',
        x: -0.09,
        y: 51.5,
        terminatedOn: null,
        boroughCode: 'E09000001',
      })
      expect(read('199606', '51.5', '5.1e-05')).toStrictEqual({
        postcode: 'EC9A 1AA',
        x: 0.000051,
        y: 51.5,
        terminatedOn: '1996-06-01',
        boroughCode: 'E09000001',
      })
      expect(read('2019-12', '99.999999', '0.000000')).toStrictEqual({
        postcode: 'EC9A 1AA',
        x: null,
        y: null,
        terminatedOn: '2019-12-01',
        boroughCode: 'E09000001',
      })
      expect(read('June', '51.5', '0')).toStrictEqual({ rejected: 'the date of termination is not a month' })
    }
  })

  it('takes eastings of an ONS directory without degrees, but not the Irish Grid for the National Grid', () => {
    const layout = recogniseLayout(['pcds', 'oseast1m', 'osnrth1m'])
    expect(layout.srid).toBe(27700)
    expect(layout.read(['EC9A 1AA', '532500', '181200'])).toStrictEqual({
      postcode: 'EC9A 1AA',
      x: 532500,
      y: 181200,
      terminatedOn: null,
      boroughCode: null,
    })
    expect(layout.read(['BT1 1AA', '333000', '374000'])).toStrictEqual({
      postcode: 'BT1 1AA',
      x: null,
      y: null,
      terminatedOn: null,
      boroughCode: null,
    })
  })

  it('brings the borough of each postcode under every name that the files give it, and none where they have none', () => {
    const codePoint = recogniseLayout([
      'Postcode',
      'Positional_quality_indicator',
      'Eastings',
      'Northings',
      'Admin_district_code',
    ])
    const boroughOf = (row: ReturnType<typeof codePoint.read>) => ('rejected' in row ? row : row.boroughCode)

    expect(boroughOf(codePoint.read(['EC9A 1AA', '10', '1', '2', ' E09000001 ']))).toBe('E09000001')
    expect(boroughOf(codePoint.read(['EC9A 1AA', '90', '0', '0', 'E09000001']))).toBe('E09000001')
    expect(boroughOf(codePoint.read(['EC9A 1AA', '10', '1', '2', '']))).toBeNull()
    for (const name of ['lad21cd', 'LAD25CD', 'oslaua', 'laua']) {
      about(name, () =>
        expect(
          boroughOf(recogniseLayout(['pcds', 'lat', 'long', name]).read(['EC9A 1AA', '51.5', '0', 'E09000001'])),
        ).toBe('E09000001'),
      )
    }
    expect(
      boroughOf(recogniseLayout(['pcds', 'lat', 'long', 'ladnm']).read(['EC9A 1AA', '51.5', '0', 'City'])),
    ).toBeNull()
  })

  it('is refused when it is neither', () => {
    expect(() => recogniseLayout(['name', 'town'])).toThrow(refuses(/neither Code-Point Open nor/))
  })
})

describe('a postcode as people write it', () => {
  it('is normalised whole or in part, or is not a postcode', () => {
    expect(normalisePostcode(' ec1a1aa ')).toStrictEqual({ postcode: 'EC1A 1AA', whole: true })
    expect(normalisePostcode('E14 ')).toStrictEqual({ postcode: 'E14', whole: false })
    expect(normalisePostcode('N5  1')).toStrictEqual({ postcode: 'N5 1', whole: false })
    expect(normalisePostcode('London')).toBeNull()
  })
})

describe('a CSV file', () => {
  it('numbers rows as a spreadsheet does, over line breaks in cells and blank rows', async () => {
    const rows = await all(csvRows(pieces('name,use\n"two\nlines",shop\n\n5" pipe shop,"a ""b"""\n', 3)))
    expect(rows).toStrictEqual([
      { number: 1, cells: ['name', 'use'], fault: null },
      { number: 2, cells: ['two\nlines', 'shop'], fault: null },
      { number: 4, cells: ['5" pipe shop', 'a "b"'], fault: null },
    ])
  })

  it('is refused with the row at which a quotation mark stays open', async () => {
    await expect(all(csvRows(pieces('a,b\n1,2\n"3,4\n5,6\n', 4)))).rejects.toThrow(refuses(/^Row 3 is not CSV/))
  })
})

describe('a GeoJSON file', () => {
  const feature = (name: string) =>
    JSON.stringify({ type: 'Feature', properties: { name, odd: '}],"features":[{\\"' }, geometry: { a: [{}] } })
  const before = `{ "type": "FeatureCollection", "crs": {"features": [{"no": 1}]},\n "features" : `
  const text = `${before}[ ${feature('one')} ,\n${feature('two')}], "more": [{"no": 2}] }`

  it('gives its features one by one, wherever the pieces of the file end', async () => {
    for (const length of [1, 2, 3, 7, 50, text.length]) {
      const found = await all(geoJsonFeatures(pieces(text, length)))
      about(`pieces of ${length}`, () => expect(found).toStrictEqual([feature('one'), feature('two')]))
    }
  })

  it('is refused when it holds no features or is cut short', async () => {
    for (const other of ['[1]', 'Id,Name', '<gml>'])
      await expect(all(geoJsonFeatures(pieces(other, 5)))).rejects.toThrow(refuses(/not GeoJSON/))
    await expect(all(geoJsonFeatures(pieces(' ', 5)))).rejects.toThrow(refuses(/is empty/))
    await expect(all(geoJsonFeatures(pieces(text.slice(0, -100), 5)))).rejects.toThrow(
      refuses(/ends before its features do/),
    )
  })
})

describe('a zone', () => {
  const names = { code: 'cd', name: 'nm' }
  const square = [
    [0, 51],
    [1, 51],
    [1, 52],
    [0, 51],
  ]
  const feature = (geometry: unknown, properties: unknown = { cd: 'W1', nm: 'Cheap' }) =>
    JSON.stringify({ type: 'Feature', properties, geometry })

  it('is read from a Polygon or a MultiPolygon', () => {
    const polygon = { type: 'Polygon', coordinates: [square] }
    const shape = JSON.stringify({ type: 'MultiPolygon', coordinates: [[square]] })

    expect(readZoneFeature(feature(polygon), names)).toStrictEqual({ code: 'W1', name: 'Cheap', shape })
    expect(readZoneFeature(feature(JSON.parse(shape)), names)).toStrictEqual({ code: 'W1', name: 'Cheap', shape })
  })

  it('is rejected without a code or a closed shape', () => {
    const reject = (geometry: unknown, properties?: unknown) => readZoneFeature(feature(geometry, properties), names)
    expect(reject(null)).toStrictEqual({
      rejected: 'the shape must be a GeoJSON Polygon or MultiPolygon: it has no "type"',
    })
    expect(reject({ type: 'Point', coordinates: [0, 51] })).toStrictEqual({
      rejected: 'the shape must be a Polygon or a MultiPolygon, not a Point',
    })
    expect(reject({ type: 'Polygon', coordinates: [] })).toStrictEqual({
      rejected: 'the shape must have an outline (the polygon)',
    })
    expect(reject({ type: 'Polygon', coordinates: [[...square, [2, 51]]] })).toStrictEqual({
      rejected: 'the shape must have closed rings: the last position repeats the first (the polygon, outline)',
    })
    expect(reject({ type: 'Polygon', coordinates: [[[0, 51]]] })).toStrictEqual({
      rejected: 'the shape must have closed rings: the last position repeats the first (the polygon, outline)',
    })
    expect(reject({ type: 'Polygon', coordinates: [square] }, { cd: '', nm: 'Cheap' })).toStrictEqual({
      rejected: 'no code',
    })
  })

  it('stops the load when the property is unknown or the coordinates are not degrees', () => {
    const metres = {
      type: 'Polygon',
      coordinates: [
        [
          [532500, 181200],
          [532600, 181200],
          [532600, 181300],
          [532500, 181200],
        ],
      ],
    }
    expect(() => readZoneFeature(feature(metres), names)).toThrow(
      refuses(/^Shapes must be in degrees \(WGS 84\).* feature 1\.$/),
    )

    const swapped = { type: 'Polygon', coordinates: [square.map((corner) => corner.toReversed())] }
    expect(() => readZoneFeature(feature(swapped), names)).toThrow(refuses(/look swapped/))
    expect(() => readZoneFeature(feature(null, { code: 1 }), names)).toThrow(
      refuses(/no property "cd"; they have: code/),
    )
  })
})

describe('a premises mapping', () => {
  it('is refused by the name of what is wrong', () => {
    expect(() => readMapping('{"name":"Name","postcode":"PC","colour":"Colour"}')).toThrow(
      refuses(/"colour" is not one of ours/),
    )
    expect(() => readMapping('{"postcode":"PC"}')).toThrow(refuses(/must have the field "name"/))
    expect(() => readMapping('{"name":"Name"}')).toThrow(refuses(/"addressLine1" or "postcode"/))
    expect(() => readMapping('{"name":"Name","postcode":"PC","longitude":"X"}')).toThrow(
      refuses(/both "longitude" and "latitude"/),
    )
    expect(() => readMapping('{"name":7}')).toThrow(refuses(/"name" must name a header/))
    expect(() => readMapping('{')).toThrow(refuses(/not JSON/))
  })

  it('is refused when the file lacks a header, or has it twice', () => {
    const mapping = readMapping('{"name":"Name","postcode":"PC"}')
    expect(() => bindMapping(mapping, ['Name', 'Town'])).toThrow(
      refuses(/no header "PC" \(mapped to postcode\); it has: Name, Town/),
    )
    expect(() => bindMapping(mapping, ['Name', 'PC', 'PC'])).toThrow(refuses(/"PC" \(mapped to postcode\) twice/))
  })
})

describe('a row of a premises file', () => {
  const header = ['id', 'name', 'line', 'pc', 'uprn', 'x', 'y']
  const mapping = readMapping(
    '{"externalId":"id","name":"name","addressLine1":"line","postcode":"pc","uprn":"uprn","longitude":"x","latitude":"y"}',
  )
  const read = (...cells: string[]) => readPremisesRow(cells, bindMapping(mapping, header))

  it('becomes a premises with tidy values', () => {
    expect(read('7', '  The\u00a0 Bell\u0000 ', '1 Cheap Row', 'ec9a1aa', '000100023', '-0.09', '51.51')).toStrictEqual(
      {
        premises: {
          key: '7',
          name: 'The Bell',
          lines: ['1 Cheap Row', null, null, null],
          postcode: 'EC9A 1AA',
          uprn: '100023',
          use: null,
          own: { longitude: -0.09, latitude: 51.51 },
        },
        remarks: [],
      },
    )
  })

  it('loses coordinates, postcode and UPRN that cannot be true, with a remark for each', () => {
    const wrong = [
      ['51.51', '-0.09', 'must lie in the British Isles: longitude and latitude look swapped'],
      ['0', '0', 'must lie in the British Isles: 0, 0 means that no position is known'],
      ['532500', '181200', 'must be in degrees (WGS 84): eastings and northings have to be converted first'],
      ['2.35', '48.2', 'must lie in the British Isles: longitude -11 to 3, latitude 48.5 to 61.5'],
    ] as const
    for (const [x, y, why] of wrong) {
      expect(read('7', 'Bell', '1 Row', '', '', x, y)).toStrictEqual({
        premises: {
          key: '7',
          name: 'Bell',
          lines: ['1 Row', null, null, null],
          postcode: null,
          uprn: null,
          use: null,
          own: null,
        },
        remarks: [`coordinates left out: they ${why}`],
      })
    }

    const untrue = read('7', 'Bell', '1 Row', 'nowhere', '12a', 'x', '51')
    expect('remarks' in untrue && untrue.remarks).toStrictEqual([
      'postcode left out: not a British postcode',
      'UPRN left out: not 1 to 12 digits, or zero',
      'coordinates left out: not two numbers',
    ])
  })

  it('is rejected if it is not premises', () => {
    expect(read('7', ' ', '1 Row', 'EC9A 1AA', '', '', '')).toStrictEqual({ rejected: 'no name' })
    expect(read('7', 'Bell', '', 'nowhere', '', '', '')).toStrictEqual({
      rejected: 'neither an address nor a postcode',
    })
    expect(read('7', 'x'.repeat(301), '1 Row', '', '', '', '')).toStrictEqual({
      rejected: 'name left out: it must be at most 300 characters',
    })
  })

  it('without an id is known again by what it says, whatever its capitals', () => {
    const key = (...cells: string[]) => {
      const row = read(...cells)
      return 'premises' in row ? row.premises.key : null
    }
    expect(key('', 'Bell', '1 Row', 'EC9A 1AA', '', '', '')).toBe(
      key('', 'BELL', '1  Row', 'ec9a1aa', '', '-0.09', '51.5'),
    )
    expect(key('', 'Bell', '1 Row', 'EC9A 1AA', '', '', '')).not.toBe(key('', 'Bell', '2 Row', 'EC9A 1AA', '', '', ''))
  })
})

describe('the placing rule', () => {
  it("takes its own point before the postcode's, and a part of a postcode for its district", () => {
    expect(placingBasis({ hasOwnPoint: true, postcode: 'EC9A 1AA' })).toBe('ADDRESS')
    expect(placingBasis({ hasOwnPoint: false, postcode: 'EC9A 1AA' })).toBe('POSTCODE')
    expect(placingBasis({ hasOwnPoint: false, postcode: 'EC9A' })).toBe('DISTRICT')
    expect(placingBasis({ hasOwnPoint: false, postcode: 'N5 1' })).toBe('DISTRICT')
    expect(placingBasis({ hasOwnPoint: false, postcode: null })).toBe('NONE')
    expect(whyUnplaced({ hasOwnPoint: false, postcode: 'EC9A 1AA' })).toBe(
      'the gazetteer has no position for this postcode',
    )
  })
})

describe('the load command', () => {
  it('understands what it is asked', () => {
    expect(readArguments(['premises', 'a/fhrs_2021.csv.gz', '--mapping', 'm.json'])).toStrictEqual({
      what: 'premises',
      file: 'a/fhrs_2021.csv.gz',
      encoding: 'utf-8',
      report: 'a/fhrs_2021.csv.gz.remarks.csv',
      mappingFile: 'm.json',
      source: 'fhrs_2021',
    })
    expect(readArguments(['zones', 'w.geojson', '--kind', 'ward', '--code', 'cd', '--name', 'nm'])).toStrictEqual({
      what: 'zones',
      file: 'w.geojson',
      encoding: 'utf-8',
      report: 'w.geojson.remarks.csv',
      kind: 'WARD',
      properties: { code: 'cd', name: 'nm' },
    })
    expect(readArguments(['place'])).toStrictEqual({ what: 'place', online: false })
  })

  it('answers a mistake with its name and the usage', () => {
    const mistakes: [string[], RegExp][] = [
      [[], /What is to be loaded\?/],
      [['wards', 'f'], /"wards" cannot be loaded/],
      [['postcodes'], /The file is missing/],
      [['postcodes', 'f', '--kind', 'ward'], /--kind does not go with postcodes/],
      [['zones', 'f', '--kind', 'parish', '--code', 'a', '--name', 'b'], /--kind must be ward, borough or beat/],
      [['zones', 'f', '--kind', 'ward', '--name', 'b'], /--code is missing/],
      [['premises', 'f'], /--mapping is missing/],
      [['postcodes', 'f', '--fast'], /--fast/],
    ]
    for (const [words, message] of mistakes) expect(() => readArguments(words)).toThrow(refuses(message))
    expect(() => readArguments([])).toThrow(refuses(/npm run load -- premises FILE --mapping/))
  })
})
