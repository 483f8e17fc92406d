import { degrees, type Position, rounded } from '../geography/position.ts'
import { insertRows, type Run } from '../insertRows.ts'

type Area = { kind: 'WATER' | 'PARK'; name: string; outline: readonly Position[] }

const SOURCE = 'DEMO'
const ATTRIBUTION = 'Demo water and parks are fictional'

/** `from`: the centre of the river's western end, in degrees; it bends eastwards. Lengths are in metres. */
const RIVER = { from: [-0.1165, 51.5073], length: 3_600, width: 190, bend: 45, wave: 2_600 } as const
const MIDDLE: readonly Position[] = [
  [-0.0876, 51.5185],
  [-0.1098, 51.5136],
  [-0.0728, 51.5116],
]

const AREAS: readonly Area[] = [
  { kind: 'WATER', name: 'River Beadle', outline: river() },
  { kind: 'PARK', name: 'Lantern Fields', outline: round(MIDDLE[0]!, 120, 75) },
  { kind: 'PARK', name: 'Keyholders’ Green', outline: round(MIDDLE[1]!, 80, 105) },
  { kind: 'PARK', name: 'Watchman’s Garden', outline: round(MIDDLE[2]!, 95, 60) },
  { kind: 'WATER', name: 'Lantern Pond', outline: round([-0.0884, 51.5188], 32, 17) },
]

/** A fictional river and parks. A second call adds nothing. */
export async function seedAreas(run: Run): Promise<void> {
  const kinds = [...new Set(AREAS.map(({ kind }) => kind))]
  const sources = kinds.map((kind) => ({ source: SOURCE, kind, attribution: ATTRIBUTION }))
  await insertRows(run, 'map_area_source', { source: 'text', kind: 'text', attribution: 'text' }, sources)
  const rows = AREAS.map(({ kind, name, outline }) => ({
    source: SOURCE,
    kind,
    digest: name,
    name,
    shape: shapeText(outline),
  }))
  await insertRows(
    run,
    'map_area',
    { source: 'text', kind: 'text', digest: 'text', name: 'text', shape: 'geometry' },
    rows,
  )
}

/** Along the northern bank and back along the southern. */
function river(): Position[] {
  const { from, length, width, bend, wave } = RIVER
  const steps = Array.from({ length: 49 }, (_, n) => (n / 48) * length)
  const bank = (along: number, aside: number): Position =>
    moved(from, along, bend * Math.sin((along / wave) * 2 * Math.PI) + aside)
  const north = steps.map((along) => bank(along, width / 2))
  const south = steps.toReversed().map((along) => bank(along, -width / 2))
  return [...north, ...south]
}

/** Irregular, unlike a drawn circle. */
function round(middle: Position, east: number, north: number): Position[] {
  return Array.from({ length: 24 }, (_, n) => {
    const angle = (n / 24) * 2 * Math.PI
    const dent = 1 + 0.12 * Math.sin(3 * angle) + 0.06 * Math.cos(5 * angle)
    return moved(middle, east * dent * Math.cos(angle), north * dent * Math.sin(angle))
  })
}

function moved([longitude, latitude]: Position, east: number, north: number): Position {
  return rounded([longitude + degrees(east).longitude, latitude + degrees(north).latitude])
}

const shapeText = (outline: readonly Position[]): string =>
  `SRID=4326;MULTIPOLYGON(((${[...outline, outline[0]!].map((corner) => corner.join(' ')).join(',')})))`
