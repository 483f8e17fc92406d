/**
 * One feature of a vector tile: its type (1 points, 3 areas), what it is tagged with, and its places in units of the
 * tile, ring by ring.
 */
export type TileFeature = { type: number; tags: Record<string, string | number>; places: [number, number][][] }
type Field = { number: number; value: number; bytes: Uint8Array }

/**
 * The layers of a Mapbox vector tile (2.1), read by the specification and not by the library that writes them.
 *
 * @see https://github.com/mapbox/vector-tile-spec/tree/master/2.1
 */
export function readTile(tile: Uint8Array): Record<string, TileFeature[]> {
  const layers = fields(tile).map(({ bytes }) => fields(bytes))
  return Object.fromEntries(
    layers.map((layer) => [text(layer.find(({ number }) => number === 1)?.bytes), featuresOf(layer)]),
  )
}

function featuresOf(layer: readonly Field[]): TileFeature[] {
  const keys = layer.filter(({ number }) => number === 3).map(({ bytes }) => text(bytes))
  const values = layer.filter(({ number }) => number === 4).map(({ bytes }) => valueOf(bytes))
  return layer
    .filter(({ number }) => number === 2)
    .map(({ bytes }) => {
      const feature = fields(bytes)
      const tags = varints(feature.find(({ number }) => number === 2)?.bytes)
      const pairs = Array.from(
        { length: tags.length / 2 },
        (_, at) => [keys[tags[2 * at] ?? -1], values[tags[2 * at + 1] ?? -1]] as const,
      )
      return {
        type: feature.find(({ number }) => number === 3)?.value ?? 0,
        tags: Object.fromEntries(pairs) as TileFeature['tags'],
        places: placesOf(varints(feature.find(({ number }) => number === 4)?.bytes)),
      }
    })
}

function placesOf(commands: readonly number[]): [number, number][][] {
  const rings: [number, number][][] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < commands.length;) {
    const [command, count] = [(commands[at] ?? 0) & 7, (commands[at] ?? 0) >> 3]
    at++
    if (command === 7) continue
    if (command === 1) rings.push([])
    for (let n = 0; n < count; n++, at += 2) {
      x += unzigzag(commands[at] ?? 0)
      y += unzigzag(commands[at + 1] ?? 0)
      rings.at(-1)?.push([x, y])
    }
  }
  return rings
}

const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1)
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

function valueOf(bytes: Uint8Array): string | number {
  const [value] = fields(bytes)
  return value?.number === 1 ? text(value.bytes) : (value?.value ?? NaN)
}

function varints(bytes: Uint8Array | undefined): number[] {
  const found: number[] = []
  for (let at = 0; at < (bytes?.length ?? 0);) {
    const [value, next] = varint(bytes as Uint8Array, at)
    found.push(value)
    at = next
  }
  return found
}

/** Fields of a protobuf message that are whole numbers or bytes; our tiles have no others. */
function fields(message: Uint8Array): Field[] {
  const found: Field[] = []
  for (let at = 0; at < message.length;) {
    const [key, start] = varint(message, at)
    const [value, next] = varint(message, start)
    const end = (key & 7) === 2 ? next + value : next
    found.push({ number: key >> 3, value, bytes: message.subarray(next, end) })
    at = end
  }
  return found
}

function varint(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0
  for (let at = from, place = 1; ; at++, place *= 128) {
    const byte = bytes[at] ?? 0
    value += (byte & 127) * place
    if (byte < 128) return [value, at + 1]
  }
}
