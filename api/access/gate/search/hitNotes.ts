import { type GovernedType, isSomebody } from '../../catalogue.ts'
import type { Notes } from '../looks/disclosure.ts'
import type { Note } from '../looks/note.ts'

/** A score or a cursor by itself discloses that somebody was found. */
export function hitNote(found: readonly GovernedType[], notes: Notes): Note {
  const people = kindsOfPeople(found)
  const key = `'${notes.keyFor(people === null ? null : new Set(['DIRECTORY']))}'`
  return [
    people === null ? key : `case when h.kind in (${people}) then ${key} else '${notes.keyFor(null)}' end`,
    'h.id',
  ]
}

/** A page's end cursor by itself discloses its last hit. */
export function lastNote(found: readonly GovernedType[], onPage: string, notes: Notes): Note | null {
  const people = kindsOfPeople(found)
  if (people === null) return null
  return [
    `'${notes.keyFor(new Set(['DIRECTORY']))}'`,
    `(array_agg(case when h.kind in (${people}) then h.id::text end order by h.row_of_page desc) ${onPage})[1]`,
  ]
}

/** With one hit only, anything shown of the search is about that one. */
export function onlyNote(found: readonly GovernedType[], notes: Notes): Note[] {
  const people = kindsOfPeople(found)
  return people === null
    ? []
    : [
        [
          `'${notes.keyFor(new Set(['DIRECTORY']))}'`,
          `case when count(*) = 1 then min(h.id::text) filter (where h.kind in (${people})) end`,
        ],
      ]
}

function kindsOfPeople(found: readonly GovernedType[]): string | null {
  const people = found.filter(isSomebody).map(({ name }) => `'${name}'`)
  return people.length === 0 ? null : people.join(', ')
}
