import { placeFault } from '../values/britishIsles.ts'
import { keptDegrees } from '../values/degrees.ts'
import { normaliseUprn } from '../values/uprn.ts'
import { GeocoderFailed } from './geocoder.ts'
import type { GeocodedAddress, Geocoder } from './geocoder.ts'

const ENDPOINT = 'https://api.os.uk/search/places/v1/find'
const NAME = 'OS Places'
const TIMEOUT_MS = 10_000
// Below this OS Places answers with another house in the street.
const LEAST_MATCH = 0.8

type Fetch = (url: URL, init: RequestInit) => Promise<Response>
type Match = Partial<Record<'LNG' | 'LAT' | 'MATCH' | 'UPRN' | 'ADDRESS', string | number>>
type Result = Partial<Record<'DPA' | 'LPI', Match>>

function failure(status: number): GeocoderFailed['reason'] {
  if (status === 429) return 'RATE_LIMITED'
  return status >= 500 ? 'UNREACHABLE' : 'REFUSED'
}

async function answer(fetch: Fetch, key: string, address: string): Promise<Response> {
  const url = new URL(ENDPOINT)
  url.search = new URLSearchParams({
    query: address,
    maxresults: '1',
    minmatch: String(LEAST_MATCH),
    dataset: 'DPA,LPI',
    output_srs: 'EPSG:4326',
  }).toString()
  try {
    // The key goes in a header, because URLs end up in proxies' logs.
    return await fetch(url, { headers: { key, accept: 'application/json' }, signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (fault) {
    throw new GeocoderFailed(NAME, 'UNREACHABLE', fault)
  }
}

function read(body: unknown): GeocodedAddress | null {
  if (typeof body !== 'object' || body === null) throw new GeocoderFailed(NAME, 'UNREADABLE')
  // Without a match the answer has no results at all.
  const [result] = (body as { results?: Result[] }).results ?? []
  const best = result?.DPA ?? result?.LPI
  if (!best) return null
  const [longitude, latitude, match] = [Number(best.LNG), Number(best.LAT), Number(best.MATCH)]
  if (![longitude, latitude, match].every(Number.isFinite)) throw new GeocoderFailed(NAME, 'UNREADABLE')
  if (match < LEAST_MATCH) return null
  if (placeFault(longitude, latitude)) throw new GeocoderFailed(NAME, 'UNREADABLE')
  return {
    location: { longitude: keptDegrees(longitude), latitude: keptDegrees(latitude) },
    uprn: normaliseUprn(String(best.UPRN ?? '')),
    address: String(best.ADDRESS ?? ''),
    match,
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (fault) {
    throw new GeocoderFailed(NAME, 'UNREADABLE', fault)
  }
}

/** Ordnance Survey's OS Places API, resource "find" (api.os.uk); needs a key of the OS Data Hub. */
export function osPlaces(key: string, fetch: Fetch = globalThis.fetch): Geocoder {
  return {
    name: NAME,
    async find(address) {
      const response = await answer(fetch, key, address)
      if (!response.ok) throw new GeocoderFailed(NAME, failure(response.status))
      return read(await json(response))
    },
  }
}
