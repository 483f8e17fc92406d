import type { Point } from '../values/point.ts'
import { StartError } from '../start/startError.ts'

/** An address as a geocoder found it. `match` is its own measure of certainty, 0 to 1. */
export type GeocodedAddress = { location: Point; uprn: string | null; address: string; match: number }

/** An online service that knows where addresses are. What it is asked leaves the force. */
export type Geocoder = {
  name: string
  /**
   * The address that best matches this text, or null when none matches well enough.
   * @throws GeocoderFailed
   */
  find(address: string): Promise<GeocodedAddress | null>
}

/**
 * A geocoder that did not answer: wait and repeat when `reason` is UNREACHABLE or RATE_LIMITED, otherwise look at the
 * key.
 */
export class GeocoderFailed extends StartError {
  override readonly name = 'GeocoderFailed'
  readonly reason: 'UNREACHABLE' | 'RATE_LIMITED' | 'REFUSED' | 'UNREADABLE'

  constructor(geocoder: string, reason: GeocoderFailed['reason'], cause?: unknown) {
    super(`${geocoder} gave no usable answer (${reason}).`, { cause })
    this.reason = reason
  }
}
