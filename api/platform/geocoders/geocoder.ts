import type { Point } from '../values/point.ts'
import { StartError } from '../start/startError.ts'

/** `match`: the geocoder's own measure of certainty, 0 to 1. */
export type GeocodedAddress = { location: Point; uprn: string | null; address: string; match: number }

/** An online service. The addresses it is asked about leave the force. */
export type Geocoder = {
  name: string
  /** The best match; null if none is good enough. Throws GeocoderFailed. */
  find(address: string): Promise<GeocodedAddress | null>
}

/** `reason` UNREACHABLE or RATE_LIMITED: wait and repeat; any other: check the key. */
export class GeocoderFailed extends StartError {
  override readonly name = 'GeocoderFailed'
  readonly reason: 'UNREACHABLE' | 'RATE_LIMITED' | 'REFUSED' | 'UNREADABLE'

  constructor(geocoder: string, reason: GeocoderFailed['reason'], cause?: unknown) {
    super(`${geocoder} gave no usable answer (${reason}).`, { cause })
    this.reason = reason
  }
}
