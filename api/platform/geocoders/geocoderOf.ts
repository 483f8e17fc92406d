import type { Config } from '../config.ts'
import type { Geocoder } from './geocoder.ts'
import { osPlaces } from './osPlaces.ts'

export const geocoderOf = (config: Pick<Config, 'osPlacesKey'>): Geocoder | null =>
  config.osPlacesKey === null ? null : osPlaces(config.osPlacesKey)
