import type { Asked } from '../../platform/database.ts'
import type { Image } from '../ability.ts'
import { type GovernedType, isKeptBeside } from '../catalogue.ts'
import type { DataClass } from '../classes.ts'
import { aboutSql } from '../gate/looks/about.ts'

/** Of its own fields, before or after a change: its lists are other records. */
export function classesTouched(type: GovernedType, images: readonly Image[]): DataClass[] {
  const touched = new Set<DataClass>()
  for (const field of type.fields.values()) {
    if (isKeptBeside(field)) continue
    for (const { as, when } of field.classes) {
      if (!when || images.some((image) => image[when.field] === when.is)) touched.add(as)
    }
  }
  return [...touched]
}

/** The people and organisations that the record is about by its own fields, before or after the change. */
export const subjectsTouched = (type: GovernedType, images: readonly Image[]): string[] =>
  images.flatMap((image) => subjectsOf(type, image))

/** Not whom it is about through other records: see `subjectsThrough`. */
export function subjectsOf(type: GovernedType, image: Image): string[] {
  for (const [{ property }, ...others] of type.about) {
    if (others.length > 0) continue
    const subjects = [image[property]].flat().filter((subject) => typeof subject === 'string')
    if (subjects.length > 0) return subjects
  }
  return []
}

/** Whom the record is about, where that stands in others. */
export async function subjectsThrough(
  asked: Asked,
  type: GovernedType,
  images: readonly Image[],
): Promise<readonly string[]> {
  const about = type.about.some(({ length }) => length > 1) ? aboutSql(type, 'image') : null
  if (about === null) return []
  const firsts = type.about.map(([first]) => first)
  const given = firsts.map(({ column }, at) => `$${at + 1}::uuid as ${column}`).join(', ')
  const text = `
    select distinct whom.id::text as id from (select ${given}) image
    cross join lateral (${about.each}) whom (id) where whom.id is not null`
  const found = new Set<string>()
  for (const image of images) {
    const values = firsts.map(({ property }) => image[property] ?? null)
    for (const { id } of await asked.query<{ id: string }>({ text, values })) found.add(id)
  }
  return [...found]
}
