import { fraction, happens, oneOf, pick } from './chance.ts'
import { owner } from './premises.ts'
import { daysAgo, id, record } from './record.ts'
import { PEOPLE_PER_ORGANISATION, type Size } from './size.ts'

// Keyholders of fifty premises in a row; 150 in total.
const HOW_MANY = [
  0,
  0,
  ...Array<number>(4).fill(1),
  ...Array<number>(11).fill(2),
  ...Array<number>(15).fill(3),
  ...Array<number>(11).fill(4),
  ...Array<number>(7).fill(5),
]
/** Organisations whose people hold keys for others; the fifth keyholder comes from them. */
const GUARDING = 400
const TRANSPORTS = [
  'CAR',
  'CAR',
  'CAR',
  'PUBLIC_TRANSPORT',
  'PUBLIC_TRANSPORT',
  'BICYCLE',
  'MOTORCYCLE',
  'ON_FOOT',
  'ON_FOOT',
  'NONE',
]

export function keyholders(size: Size): string {
  const guarding = Math.min(GUARDING, size.organisations - 1)
  const guard = `(${pick('i', 61, guarding)} + 1 + case when ${pick('i', 61, guarding)} + 1 = owner then -1 else 0 end)`
  const own = `owner * ${PEOPLE_PER_ORGANISATION} + k`
  const guards = `${guard} * ${PEOPLE_PER_ORGANISATION} + ${pick('i', 62, PEOPLE_PER_ORGANISATION)}`
  const person = `case when k < ${PEOPLE_PER_ORGANISATION} then ${own} else ${guards} end`
  return `
insert into keyholder (
  id, created_at, updated_at, premises_id, person_id, call_order, travel_minutes, transport, full_access, trained,
  agreed_on, verified_at, suspended_at)
select ${record('keyholder', 'n', size)}, ${id('premises', 'i')}, ${id('person', person)}, k + 1,
  (3 + 45 * ${fraction('n', 63)} * ${fraction('n', 63)})::int, ${oneOf('n', 64, TRANSPORTS)},
  ${happens('n', 65, 0.88)}, ${happens('n', 66, 0.84)},
  case when ${happens('n', 67, 0.92)} then ${daysAgo('n', 68, { least: 40, most: 1_200 }, size)} end,
  case when ${happens('n', 69, 0.88)} then ${daysAgo('n', 70, { least: 1, most: 230 }, size)} + time '10:00' at time zone 'UTC' end,
  case when ${happens('n', 71, 0.05)} then ${daysAgo('n', 72, { least: 1, most: 60 }, size)} + time '16:00' at time zone 'UTC' end
from (select i, k, i::bigint * 8 + k as n, (${owner('i', size)})::bigint as owner
      from generate_series(0, ${size.premises - 1}) as i, generate_series(0, 4) as k
      where k < (array[${HOW_MANY.join()}])[1 + (i::bigint * 37 + i / 50) % 50]) as row`
}
