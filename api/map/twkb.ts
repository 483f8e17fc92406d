export type Position = [longitude: number, latitude: number]

const MULTI_LINE_STRING = 5
const MULTI_POLYGON = 6
/** Flags in the second byte: box, size, ids and further dimensions, none of which we request. */
const UNSUPPORTED_FLAGS = 0b1111
const EMPTY_FLAG = 0b10000

/** Reads a multi-line-string in Tiny Well-Known Binary. */
export function readTwkbLines(bytes: Uint8Array): Position[][] {
  const { times, position } = reader(bytes, MULTI_LINE_STRING)
  return times(() => times(position))
}

/** Reads a multi-polygon in Tiny Well-Known Binary, ring by ring. */
export function readTwkbPolygons(bytes: Uint8Array): Position[][][] {
  const { times, position } = reader(bytes, MULTI_POLYGON)
  return times(() => times(() => times(position)))
}

type Times = <Item>(read: () => Item) => Item[]

/** Whole numbers, each the difference to the one before (github.com/TWKB/Specification/blob/master/twkb.md). */
function reader(bytes: Uint8Array, wanted: number): { times: Times; position: () => Position } {
  let at = 0
  // Not by shifts, which take 32 bits: seven decimals of a degree need one more.
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
  if ((type & 15) !== wanted || (facts & UNSUPPORTED_FLAGS) !== 0)
    throw new Error(`the TWKB is not a plain geometry of type ${wanted}`)
  const zigzag = type >> 4
  const scale = 10 ** (zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2)
  const times: Times = (read) => Array.from({ length: (facts & EMPTY_FLAG) === 0 ? unsigned() : 0 }, read)
  let [x, y] = [0, 0]
  const position = (): Position => {
    x += signed()
    y += signed()
    return [x / scale, y / scale]
  }
  return { times, position }
}
