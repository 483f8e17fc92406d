import { GROUPS } from '../reference/groups.ts'
import { ISSUES } from '../reference/issues.ts'
import { fraction, happens, pick, pickSkewed } from './chance.ts'
import { daysAgo, id, moments, record } from './record.ts'
import type { Size } from './size.ts'
import { counts, PATTERNS } from './words.ts'

const NAME = `replace(replace(replace(replace(replace(regexp_replace(pattern, '~', one.word), '~', two.word), '%', stem.word),
  '+', saint.word), '#', borough.word), '@', sign.word)`

/** Named by a sector's pattern; every ninth name has a place, as branches do. */
export const organisations = (size: Size): string => `
insert into organisation (id, created_at, updated_at, name, kind, sector_id, tier, parent_id, website, review_date)
select ${record('organisation', 'i', size)},
  ${NAME} || case when i % 9 = 0 then ' (' || borough.word || ')' else '' end,
  kind, sector_id,
  case when ${fraction('i', 7)} < 0.03 then 1 when ${fraction('i', 7)} < 0.2 then 2 when ${fraction('i', 7)} < 0.85 then 3 end,
  case when i > 0 and ${happens('i', 8, 0.1)} then ${id('organisation', 'i / 10')} end,
  'https://www.' || lower(stem.word) || i || '.example',
  case when ${happens('i', 9, 0.95)} then ${daysAgo('i', 10, { least: -500, most: 150 }, size)} end
from generate_series(0, ${size.organisations - 1}) as i
join scale_pattern p on p.n = ${pick('i', 1, PATTERNS)}
join scale_stem stem on stem.n = ${pickSkewed('i', 2, counts.stem)}
join scale_family one on one.n = ${pickSkewed('i', 3, counts.family)}
join scale_family two on two.n = ${pickSkewed('i', 4, counts.family)}
join scale_saint saint on saint.n = ${pick('i', 5, counts.saint)}
join scale_sign sign on sign.n = ${pick('i', 6, counts.sign)}
join scale_borough borough on borough.n = ${pick('i', 11, counts.borough)}`

/** One organisation in seven is in a group. */
export const memberships = ({ organisations: count }: Size): string => `
with numbered as (select id, row_number() over (order by code) - 1 as n from stakeholder_group)
insert into organisation_group (organisation_id, group_id)
select ${id('organisation', 'i')}, g.id
from generate_series(0, ${count - 1}) as i join numbered g on g.n = ${pick('i', 12, GROUPS.length)}
where ${happens('i', 13, 1 / 7)}`

export const concerns = (size: Size): string => `
with numbered as (select id, row_number() over (order by code) - 1 as n from issue)
insert into organisation_issue (organisation_id, issue_id, id, created_at, updated_at)
select distinct ${id('organisation', 'i')}, s.id, md5(${id('organisation', 'i')}::text || s.id::text)::uuid,
  ${moments('i', size)}
from generate_series(0, ${size.organisations - 1}) as i, generate_series(1, 3) as k
join numbered s on true
where s.n = ${pick('i * 4 + k', 14, ISSUES.length)} and ${happens('i * 4 + k', 15, 0.5)}`
