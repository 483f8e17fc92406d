/** Longitude and latitude. */
export type Position = [longitude: number, latitude: number]

const multiPolygon = 6
/** Bits of the second byte: a box, a size, ids, and more dimensions than two, none of which we ask for. */
const unasked = 0b1111
const empty = 0b10000

/**
 * The polygons of a multi-polygon in Tiny Well-Known Binary, ring by ring: whole numbers, each the difference to the one before.
 * @see https://github.com/TWKB/Specification/blob/master/twkb.md
 */
export function readTwkb(bytes: Uint8Array): Position[][][] {
  let at = 0
  // Shifts are for 32 bits, and seven decimals of a degree need one more.
  const unsigned = (): number => {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('the TWKB ends too soon')
      value += (byte & 127) * place
      if (byte < 128) return value
    }
  }
  const signed = (): number => {
    const value = unsigned()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
  const [type = 0, facts = 0] = [bytes[at++], bytes[at++]]
  if ((type & 15) !== multiPolygon || (facts & unasked) !== 0) throw new Error('the TWKB is not a plain multi-polygon')
  if ((facts & empty) !== 0) return []
  const zigzag = type >> 4
  const scale = 10 ** (zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2)
  const times = <Item>(read: () => Item): Item[] => Array.from({ length: unsigned() }, read)
  let [x, y] = [0, 0]
  const position = (): Position => {
    x += signed()
    y += signed()
    return [x / scale, y / scale]
  }
  return times(() => times(() => times(position)))
}
