import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { GeocoderFailed } from '../api/platform/geocoders/geocoder.ts'
import { geocoderOf } from '../api/platform/geocoders/geocoderOf.ts'
import { osPlaces } from '../api/platform/geocoders/osPlaces.ts'
import { testConfig } from './support/config.ts'

const answering = (body: unknown, status = 200) => osPlaces('the-key', async () => Response.json(body, { status }))

describe('the online geocoder', () => {
  it('is off by default', () => {
    assert.equal(geocoderOf(testConfig()), null)
    assert.equal(geocoderOf(testConfig({ osPlacesKey: 'the-key' }))?.name, 'OS Places')
  })

  it('asks OS Places for WGS 84 with the key outside the address', async () => {
    const asked: { url: URL; headers: Headers }[] = []
    const geocoder = osPlaces('the-key', async (url, init) => {
      asked.push({ url, headers: new Headers(init.headers) })
      return Response.json({
        results: [{ DPA: { UPRN: '000100023', ADDRESS: '1, CHEAP ROW', LNG: -0.09, LAT: 51.51, MATCH: 0.9 } }],
      })
    })
    assert.deepEqual(await geocoder.find('1 Cheap Row'), {
      location: { longitude: -0.09, latitude: 51.51 },
      uprn: '100023',
      address: '1, CHEAP ROW',
      match: 0.9,
    })
    assert.equal(asked[0]?.url.searchParams.get('query'), '1 Cheap Row')
    assert.equal(asked[0]?.url.searchParams.get('output_srs'), 'EPSG:4326')
    assert.equal(asked[0]?.url.href.includes('the-key'), false)
    assert.equal(asked[0]?.headers.get('key'), 'the-key')
  })

  it('finds nothing rather than another house', async () => {
    assert.equal(await answering({ header: { totalresults: 0 } }).find('x'), null)
    assert.equal(await answering({ results: [{ LPI: { LNG: 0, LAT: 51, MATCH: 0.4 } }] }).find('x'), null)
  })

  it('says whether waiting helps when it gets no answer', async () => {
    const reason = async (geocoder: ReturnType<typeof osPlaces>) =>
      geocoder.find('x').then(
        () => 'answered',
        (error: unknown) => (error instanceof GeocoderFailed ? error.reason : error),
      )
    assert.equal(await reason(answering({}, 401)), 'REFUSED')
    assert.equal(await reason(answering({}, 429)), 'RATE_LIMITED')
    assert.equal(await reason(answering({}, 503)), 'UNREACHABLE')
    assert.equal(await reason(answering({ results: [{ DPA: { MATCH: 1 } }] })), 'UNREADABLE')
    assert.equal(await reason(osPlaces('k', async () => new Response('<html>'))), 'UNREADABLE')
    assert.equal(await reason(osPlaces('k', async () => Promise.reject(new TypeError('fetch failed')))), 'UNREACHABLE')
  })
})
