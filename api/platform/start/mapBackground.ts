import { ConfigError } from './startError.ts'

export type MapBackground = {
  tiles: string
  /** Required by the licence; may be empty. */
  attribution: string
  /** The only origin besides our own that pages may load from. */
  origin: string
}

export function mapBackground(tiles: string | null, attribution: string | null): MapBackground | null {
  if (tiles === null) return null
  const sample = tiles.replace(/\{[zxy]\}/g, '0')
  if (
    !['{z}', '{x}', '{y}'].every((part) => tiles.includes(part)) ||
    !URL.canParse(sample) ||
    !/^https?:$/.test(new URL(sample).protocol)
  ) {
    throw new ConfigError(
      'MAP_BACKGROUND_URL',
      'must be an http or https address with {z}, {x} and {y}, such as https://tiles.example/{z}/{x}/{y}.png.',
    )
  }
  return { tiles, attribution: attribution ?? '', origin: new URL(sample).origin }
}
