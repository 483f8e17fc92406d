import { fraction, happens, oneOf, pick, pickSkewed } from './chance.ts'
import { SLOTS } from './places.ts'
import { id, record } from './record.ts'
import type { Size } from './size.ts'
import { counts } from './words.ts'

const STREETS = ['Street', 'Road', 'Lane', 'Row', 'Yard', 'Square', 'Way']
const BUILDINGS = ['House', 'Court', 'Building', 'Wharf', 'Chambers', 'Arcade']
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

/** The building of row `i`: a third of the premises share a point and postcode, eight to a building. */
const building = `case when ${happens('i / 8', 41, 1 / 3)} then i - i % 8 else i end`
const across = `sqrt(${fraction('b', 43)})`
const along = fraction('b', 44)
const coordinate = (axis: 'x' | 'y') =>
  `round(((1 - ${across}) * place.a${axis} + ${across} * (1 - ${along}) * place.b${axis} + ${across} * ${along} * place.c${axis})::numeric, 6)::float8`
const letter = (salt: number) => `substr('${LETTERS}', 1 + ${pick('b', salt, LETTERS.length)}::int, 1)`

/**
 * Row `i` belongs to organisation `i`; after the last organisation mostly to large ones. Two in a hundred cannot be
 * placed.
 */
export const premises = (size: Size): string => `
insert into premises (
  id, created_at, updated_at, name, address_line1, address_line2, address_line4, postcode, uprn, location,
  location_precision, use, ward_id, borough_id, organisation_id, source, external_id)
select ${record('premises', 'i', size)},
  case
    when i < ${size.organisations} then left(o.name, 280)
    else stem.word || ' ' || ${oneOf('i', 45, BUILDINGS)}
  end,
  1 + ${pick('b', 46, 180)} || ' ' || coalesce(
    place.streets[1 + ${pick('b', 47, 997)} % nullif(cardinality(place.streets), 0)],
    street.word || ' ' || ${oneOf('b', 48, STREETS)}),
  case when b <> i then 'Unit ' || 1 + i % 8 end, 'London',
  place.sectors[1 + ${pick('b', 49, 997)} % cardinality(place.sectors)] || ${letter(50)} || ${letter(51)},
  (999800000000 + i)::text,
  case when placed then ST_SetSRID(ST_MakePoint(${coordinate('x')}, ${coordinate('y')}), 4326)::geography end,
  case when not placed then 'NONE' when i % 10 = 3 then 'POSTCODE' else 'ADDRESS' end,
  coalesce(p.use, 'Office'),
  case when placed then place.ward_id end, case when placed then place.borough_id end, o.id, 'SCALE', 'SCALE-' || i
from (select i, ${building} as b, i % 50 <> 49 as placed,
        case when i < ${size.organisations} then i else ${pickSkewed('i', 52, size.organisations)} end as owner
      from generate_series(0, ${size.premises - 1}) as i) as row
join organisation o on o.id = ${id('organisation', 'owner')}
join scale_place place on place.n = ${pick('b', 42, SLOTS)}
join scale_stem stem on stem.n = ${pickSkewed('i', 53, counts.stem)}
join scale_family street on street.n = ${pick('b', 54, counts.family)}
left join (select distinct on (sector_id) sector_id, use from scale_pattern order by sector_id, n) p on p.sector_id = o.sector_id`

/** The number of the organisation of premises `i`. */
export const owner = (i: string, { organisations }: Size): string =>
  `case when ${i} < ${organisations} then ${i} else ${pickSkewed(i, 52, organisations)} end`
