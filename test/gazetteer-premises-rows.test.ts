import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { placingBasis, whyUnplaced } from '../api/gazetteer/placing/placingRule.ts'
import { bindMapping, readMapping } from '../api/gazetteer/premises/premisesMapping.ts'
import { readPremisesRow } from '../api/gazetteer/premises/premisesRow.ts'

const refuses = (words: RegExp): object =>
  expect.objectContaining({ name: 'LoadRefused', message: expect.stringMatching(words) })

describe('a premises mapping', () => {
  it('is refused with the name of what is wrong', () => {
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

  it('drops coordinates, postcode and UPRN that cannot be true, with a remark for each', () => {
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

  it('is rejected without a name or an address', () => {
    expect(read('7', ' ', '1 Row', 'EC9A 1AA', '', '', '')).toStrictEqual({ rejected: 'no name' })
    expect(read('7', 'Bell', '', 'nowhere', '', '', '')).toStrictEqual({
      rejected: 'neither an address nor a postcode',
    })
    expect(read('7', 'x'.repeat(301), '1 Row', '', '', '', '')).toStrictEqual({
      rejected: 'name left out: it must be at most 300 characters',
    })
  })

  it('without an id is recognised again by its contents, in capitals or not', () => {
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
  it("prefers a premises' own point to the postcode's, and places a part of a postcode in its district", () => {
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
  it('reads its arguments', () => {
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

  it('answers a mistake by naming it and showing the usage', () => {
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
