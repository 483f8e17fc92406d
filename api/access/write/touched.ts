import type { Image } from '../ability.ts'
import { type GovernedType, isKeptBeside } from '../catalogue.ts'
import type { DataClass } from '../classes.ts'

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

/** The people and organisations that the record is about, before or after the change. */
export const subjectsTouched = (type: GovernedType, images: readonly Image[]): string[] =>
  images.flatMap((image) => subjectsOf(type, image))

/** @throws Error for a type whose `about` leads through other records: ask the database (`aboutSql`). */
export function subjectsOf(type: GovernedType, image: Image): string[] {
  for (const [{ property }, ...others] of type.about) {
    if (others.length > 0) throw new Error(`Whom a ${type.name} is about does not stand in its own record`)
    const subjects = [image[property]].flat().filter((subject) => typeof subject === 'string')
    if (subjects.length > 0) return subjects
  }
  return []
}
