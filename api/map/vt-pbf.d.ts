/** The package has no types; these cover what we use. */
declare module 'vt-pbf' {
  type Properties = Readonly<Record<string, string | number | boolean | null>>
  type Point = readonly [number, number]
  type Feature =
    | { type: 1; geometry: readonly Point[]; tags: Properties }
    | { type: 2 | 3; geometry: readonly (readonly Point[])[]; tags: Properties }
  export function fromGeojsonVt(
    layers: Readonly<Record<string, { features: readonly Feature[] }>>,
    options: { version: 2; extent: number },
  ): Uint8Array
}
