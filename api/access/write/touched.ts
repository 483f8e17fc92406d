import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import type { DataClass } from '../classes.ts'

/**
 * The classes in which a record's own fields stand, as it was or as it is: what a change of it touched. Its lists are
 * other records.
 *
 * @param images the record before the change, after it, or both.
 */
export function classesTouched(type: GovernedType, images: readonly Image[]): DataClass[] {
  const touched = new Set<DataClass>()
  for (const field of type.fields.values()) {
    if (field.kind === 'many') continue
    for (const { as, when } of field.classes) {
      if (!when || images.some((image) => image[when.field] === when.is)) touched.add(as)
    }
  }
  return [...touched]
}

/** Whom the record is about, as it was or as it is. */
export const subjectsTouched = (type: GovernedType, images: readonly Image[]): string[] =>
  images.flatMap((image) => subjectOf(type, image) ?? [])

/**
 * Whom a record is about, by its own properties.
 *
 * @throws Error for a type that is about somebody through other records: of those an image knows nothing, and nobody
 * would be recorded for them. Its changes ask the database (`aboutSql`), as marks do.
 */
export function subjectOf(type: GovernedType, image: Image): string | null {
  for (const [{ property }, ...others] of type.about) {
    if (others.length > 0) throw new Error(`Whom a ${type.name} is about does not stand in its own record`)
    const subject = image[property]
    if (typeof subject === 'string') return subject
  }
  return null
}
