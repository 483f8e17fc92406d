import { GeocoderFailed } from '../api/platform/geocoders/geocoder.ts'
import { geocoderOf } from '../api/platform/geocoders/geocoderOf.ts'
import { osPlaces } from '../api/platform/geocoders/osPlaces.ts'
import { testConfig } from './support/config.ts'

const answering = (body: unknown, status = 200) => osPlaces('the-key', async () => Response.json(body, { status }))

describe('the online geocoder', () => {
  it('is off by default', () => {
    expect(geocoderOf(testConfig())).toBeNull()
    expect(geocoderOf(testConfig({ osPlacesKey: 'the-key' }))?.name).toBe('OS Places')
  })

  it('asks OS Places for WGS 84 with the key outside the address', async () => {
    const asked: { url: URL; headers: Headers }[] = []
    const geocoder = osPlaces('the-key', async (url, init) => {
      asked.push({ url, headers: new Headers(init.headers) })
      return Response.json({
        results: [{ DPA: { UPRN: '000100023', ADDRESS: '1, CHEAP ROW', LNG: -0.09, LAT: 51.51, MATCH: 0.9 } }],
      })
    })

    expect(await geocoder.find('1 Cheap Row')).toStrictEqual({
      location: { longitude: -0.09, latitude: 51.51 },
      uprn: '100023',
      address: '1, CHEAP ROW',
      match: 0.9,
    })
    expect(asked[0]?.url.searchParams.get('query')).toBe('1 Cheap Row')
    expect(asked[0]?.url.searchParams.get('output_srs')).toBe('EPSG:4326')
    expect(asked[0]?.url.href).not.toContain('the-key')
    expect(asked[0]?.headers.get('key')).toBe('the-key')
  })

  it('finds nothing rather than the house next door', async () => {
    expect(await answering({ header: { totalresults: 0 } }).find('x')).toBeNull()
    expect(await answering({ results: [{ LPI: { LNG: 0, LAT: 51, MATCH: 0.4 } }] }).find('x')).toBeNull()
  })

  it('says, when it gets no answer, whether it is worth trying again', async () => {
    const reason = async (geocoder: ReturnType<typeof osPlaces>) =>
      geocoder.find('x').then(
        () => 'answered',
        (error: unknown) => (error instanceof GeocoderFailed ? error.reason : error),
      )

    expect(await reason(answering({}, 401))).toBe('REFUSED')
    expect(await reason(answering({}, 429))).toBe('RATE_LIMITED')
    expect(await reason(answering({}, 503))).toBe('UNREACHABLE')
    expect(await reason(answering({ results: [{ DPA: { MATCH: 1 } }] }))).toBe('UNREADABLE')
    expect(await reason(osPlaces('k', async () => new Response('<html>')))).toBe('UNREADABLE')
    expect(await reason(osPlaces('k', async () => Promise.reject(new TypeError('fetch failed'))))).toBe('UNREACHABLE')
  })
})
