import { recogniseLayout } from '../api/gazetteer/postcodes/loadPostcodes.ts'
import { normalisePostcode } from '../api/gazetteer/postcodeText.ts'
import { about } from './support/run/expecting.ts'

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

  it('takes eastings of an ONS directory without degrees, but never takes the Irish Grid for the National Grid', () => {
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

  it('reads the borough of each postcode under every column name that files use, and none where they have none', () => {
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

  it('is refused when it has neither layout', () => {
    expect(() => recogniseLayout(['name', 'town'])).toThrow(refuses(/neither Code-Point Open nor/))
  })
})

describe('a postcode as people write it', () => {
  it('is normalised whole or in part, or recognised as not a postcode', () => {
    expect(normalisePostcode(' ec1a1aa ')).toStrictEqual({ postcode: 'EC1A 1AA', whole: true })
    expect(normalisePostcode('E14 ')).toStrictEqual({ postcode: 'E14', whole: false })
    expect(normalisePostcode('N5  1')).toStrictEqual({ postcode: 'N5 1', whole: false })
    expect(normalisePostcode('London')).toBeNull()
  })
})
