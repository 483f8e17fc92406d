import { Draw } from '../draw.ts'
import type { Draft } from './draft.ts'
import { STAKEHOLDERS } from './organisations.ts'
import type { DemoPerson } from './people.ts'
import type { DemoPremises } from './premises.ts'

const HOW_MANY = [
  [0, 8],
  [1, 14],
  [2, 30],
  [3, 24],
  [4, 16],
  [5, 8],
] as const
const TRANSPORTS = [
  ['CAR', 34],
  ['PUBLIC_TRANSPORT', 26],
  ['BICYCLE', 10],
  ['MOTORCYCLE', 8],
  ['ON_FOOT', 18],
  ['NONE', 4],
] as const

/** None to five keyholders per premises; some break the rules of a good record on purpose. Returns who holds keys. */
export function drawKeyholders(
  draft: Draft,
  allPremises: readonly DemoPremises[],
  people: readonly DemoPerson[],
): Set<string> {
  const draw = new Draw(5)
  const guards = people.filter(({ organisation }) => organisation?.sector === 'SECURITY')
  const residents = people.filter(({ organisation }) => organisation === null)
  const named = new Set<string>(Object.values(STAKEHOLDERS).map(({ name }) => name))
  const holders = new Set<string>()
  for (const [at, { id, organisation, dwelling }] of allPremises.entries()) {
    const staff = people.filter((person) => organisation !== null && person.organisation === organisation)
    const count = dwelling ? 1 : named.has(organisation?.name ?? '') ? draw.whole(3, 5) : draw.weighted(HOW_MANY)
    const chosen = dwelling
      ? draw.some(residents, 1)
      : [...new Set([...draw.some(staff, count), ...draw.some(guards, count)])].slice(0, count)
    chosen.forEach((person, n) => {
      holders.add(person.id)
      draft.add('keyholder', {
        premises_id: id,
        person_id: person.id,
        call_order: n + 1,
        ...fitness(draft, draw),
        ...unsaid(at, dwelling),
      })
    })
  }
  return holders
}

/** Not every answer is recorded; of most dwellings the keyholder lives there. */
const unsaid = (at: number, dwelling: boolean) => ({
  ...(at % 11 === 5 ? { trained: null } : {}),
  ...(at % 13 === 7 ? { full_access: null } : {}),
  ...(at % 17 === 3 ? { transport: null } : {}),
  occupier: dwelling ? (at % 3 === 0 ? null : true) : at % 4 === 0 ? null : false,
})

function fitness({ days }: Draft, draw: Draw) {
  const transport = draw.weighted(TRANSPORTS)
  const agreed = draw.whole(40, 1_200)
  const verified = draw.weighted([
    [draw.whole(1, 170), 70],
    [draw.whole(200, 700), 18],
    [null, 12],
  ])
  return {
    travel_minutes: draw.chance(0.94)
      ? draw.weighted([
          [draw.whole(3, 20), 82],
          [draw.whole(21, 50), 18],
        ])
      : null,
    transport,
    full_access: draw.chance(0.88),
    trained: draw.chance(0.84),
    agreed_on: draw.chance(0.92) ? days.date(-agreed) : null,
    verified_at: verified === null ? null : days.time(-verified, draw.whole(480, 1_080)),
    suspended_at: draw.chance(0.06) ? days.time(-draw.whole(1, 60)) : null,
  }
}
