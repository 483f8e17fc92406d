import { Draw } from '../draw.ts'
import { CITY, cellsOf } from '../geography/map.ts'
import { pointWithin } from '../geography/pointWithin.ts'
import { WARDS, type Ward } from '../geography/wards.ts'
import { stems } from '../names/organisations.ts'
import type { Draft } from './draft.ts'
import { STAKEHOLDERS, type DemoOrganisation } from './organisations.ts'
import { BEAT } from './zones.ts'

export type DemoPremises = { id: string; organisation: DemoOrganisation | null; dwelling: boolean }
type Precision = 'ADDRESS' | 'POSTCODE' | 'DISTRICT' | 'NONE'

const FLOORS = ['Ground floor', '1st floor', '2nd floor', '3rd floor', 'Basement', 'Unit 2', 'Unit 5', 'Suite 12']
const PRECISIONS = [
  ['ADDRESS', 84],
  ['POSTCODE', 9],
  ['DISTRICT', 3],
  ['NONE', 4],
] as const
// Royal Mail does not use C, I, K, M, O and V in the last two letters.
const UNIT_LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ']
const NAMED_PREMISES = 5
const DWELLINGS = 16
const UNOCCUPIED = 9

/** Cycles through the wards, so that each has its share; some premises cannot be placed, as in real registers. */
export function drawPremises(draft: Draft, organisations: readonly DemoOrganisation[]): DemoPremises[] {
  const draw = new Draw(4)
  const isStakeholder = new Set<string>(Object.values(STAKEHOLDERS).map(({ name }) => name))
  const occupied = organisations.flatMap((organisation) => {
    const count = isStakeholder.has(organisation.name)
      ? NAMED_PREMISES
      : draw.weighted([
          [1, 74],
          [2, 20],
          [3, 6],
        ])
    return Array.from({ length: count }, (_, n) => ({
      organisation,
      dwelling: false,
      name: n === 0 ? organisation.name : `${organisation.name}, ${draw.oneOf(stems)} House`,
      use: organisation.use,
    }))
  })
  const dwellings = Array.from({ length: DWELLINGS }, () => ({
    organisation: null,
    dwelling: true,
    name: `Flat ${draw.whole(1, 90)}, ${draw.oneOf(stems)} Court`,
    use: 'Dwelling',
  }))
  const unoccupied = Array.from({ length: UNOCCUPIED }, () => ({
    organisation: null,
    dwelling: false,
    name: `${draw.oneOf(stems)} House`,
    use: 'Unoccupied',
  }))
  return [...occupied, ...dwellings, ...unoccupied].map(({ name, use, organisation, dwelling }, n) => {
    const ward = WARDS[n % WARDS.length] ?? draw.oneOf(WARDS)
    const id = draft.add('premises', {
      name,
      use,
      organisation_id: organisation?.id ?? null,
      ...drawAddress(draw, ward),
      ...place(draft, draw, ward, isStakeholder.has(organisation?.name ?? '') ? 'ADDRESS' : draw.weighted(PRECISIONS)),
      // The City's real numbers begin with 95 or 2000; these belong to nobody.
      uprn: draw.chance(0.9) ? String(999_900_000_000 + n) : null,
      source: 'DEMO',
      external_id: `DEMO-${String(n).padStart(4, '0')}`,
    })
    return { id, organisation, dwelling }
  })
}

const drawAddress = (draw: Draw, { streets, sectors }: Ward) => ({
  address_line1: `${draw.whole(1, 140)} ${draw.oneOf(streets)}`,
  address_line2: draw.chance(0.35) ? draw.oneOf(FLOORS) : null,
  address_line4: 'London',
  postcode: draw.oneOf(sectors) + draw.oneOf(UNIT_LETTERS) + draw.oneOf(UNIT_LETTERS),
})

function place({ codes }: Draft, draw: Draw, { code }: Ward, precision: Precision) {
  if (precision === 'NONE') return { location: null, location_precision: precision }
  const [longitude, latitude] = pointWithin(cellsOf(code), draw)
  const location = `SRID=4326;POINT(${longitude} ${latitude})`
  // A district's centre says nothing about the ward.
  if (precision === 'DISTRICT') return { location, location_precision: precision }
  return {
    location,
    location_precision: precision,
    ward_id: codes.zone(code),
    borough_id: codes.zone(CITY.code),
    beat_id: BEAT.wards.includes(code) ? codes.zone(BEAT.code) : null,
  }
}
