import { happens, oneOf, pick, pickSkewed } from './chance.ts'
import { daysAgo, id, record } from './record.ts'
import { PEOPLE_PER_ORGANISATION, type Size } from './size.ts'
import { counts } from './words.ts'

const ROLES = [
  'Managing director',
  'Head of security',
  'Facilities manager',
  'Office manager',
  'Duty manager',
  'Caretaker',
  'Compliance officer',
  'Receptionist',
]
// One in thirteen is drawn evenly from all names, so that rare names occur; the rest are skewed.
const given = `case when i % 13 = 0 then ${pick('i', 21, counts.given)} else ${pickSkewed('i', 21, counts.given)} end`
const family = `case when i % 13 = 0 then ${pick('i', 22, counts.family)} else ${pickSkewed('i', 22, counts.family)} end`

export const people = (size: Size): string => `
insert into person (id, created_at, updated_at, title, given_name, family_name, display_name, review_date)
select ${record('person', 'i', size)},
  case when ${happens('i', 23, 0.4)} then ${oneOf('i', 24, ['Ms', 'Mr', 'Dr', 'Mx'])} end,
  g.word, f.word, g.word || ' ' || f.word,
  case when ${happens('i', 25, 0.95)} then ${daysAgo('i', 26, { least: -600, most: 120 }, size)} end
from generate_series(0, ${size.people - 1}) as i
join scale_given g on g.n = ${given}
join scale_family f on f.n = ${family}`

/** Everyone is in one organisation; every eighth also in a second, half of those no longer. */
export const affiliations = (size: Size): string => `
insert into affiliation (id, created_at, updated_at, person_id, organisation_id, role, starts_on, ends_on)
select ${record('affiliation', 'i', size)}, ${id('person', 'i')}, ${id('organisation', `i / ${PEOPLE_PER_ORGANISATION}`)},
  ${oneOf('i', 31, ROLES)}, ${daysAgo('i', 32, { least: 300, most: 4_000 }, size)}, null
from generate_series(0, ${size.people - 1}) as i
union all
select ${record('affiliation', `${size.people} + j`, size)}, ${id('person', 'j * 8')}, ${id('organisation', pick('j', 33, size.organisations))},
  'Consultant', ${daysAgo('j', 34, { least: 300, most: 4_000 }, size)}, case when j % 2 = 0 then ${daysAgo('j', 35, { least: 1, most: 280 }, size)} end
from generate_series(0, ${Math.floor(size.people / 8) - 1}) as j`
