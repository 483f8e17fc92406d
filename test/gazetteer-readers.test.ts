import { csvRows } from '../api/gazetteer/files/csvRows.ts'
import { geoJsonFeatures } from '../api/gazetteer/files/geoJsonFeatures.ts'
import { readZoneFeature } from '../api/gazetteer/areas/zoneFeature.ts'
import { about } from './support/run/expecting.ts'

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

describe('a CSV file', () => {
  it('numbers its rows as a spreadsheet does, across line breaks in cells and blank rows', async () => {
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
