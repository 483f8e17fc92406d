import { happens, oneOf } from './chance.ts'
import { id, record } from './record.ts'
import type { Size } from './size.ts'

const TEXTS = [
  'Prefers to meet away from the premises.',
  'Witness in a current case; speak to the officer in the case first.',
  'Ring before writing.',
  'Asked for a closed briefing.',
]

const NOTE = `n * 2 + (d.code = 'CRIME')::int`

/** CRIME and ECONOMIC_CRIME each write, independently, about one person in 40 and one organisation in 40. */
export const notes = (size: Size): string => `
insert into restricted_note (id, created_at, updated_at, directorate_id, person_id, organisation_id, text)
select ${record('restrictedNote', NOTE, size)}, d.id,
  case when n % 10 < 8 then ${id('person', 'subject')} end, case when n % 10 >= 8 then ${id('organisation', 'subject')} end,
  ${oneOf('n', 103, TEXTS)}
from (select n, case when n % 10 < 8 then n / 10 * 8 + n % 10 else n / 10 * 2 + n % 10 - 8 end as subject
      from generate_series(0, ${(size.people / 8) * 10 - 1}) as n) as row
join directorate d on d.code in ('CRIME', 'ECONOMIC_CRIME') and ${happens(NOTE, 101, 1 / 40)}`
