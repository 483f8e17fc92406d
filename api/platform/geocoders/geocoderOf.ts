import type { Config } from '../config.ts'
import type { Geocoder } from './geocoder.ts'
import { osPlaces } from './osPlaces.ts'

/** Null, the default, when the settings allow none. */
export const geocoderOf = (config: Pick<Config, 'osPlacesKey'>): Geocoder | null =>
  config.osPlacesKey === null ? null : osPlaces(config.osPlacesKey)
