import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import type { DataClass } from '../classes.ts'

/**
 * The classes in which a record's own fields stand, as it was or as it is: what a change of it touched. Its lists are other records.
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
export function subjectsTouched(about: string | null, images: readonly Image[]): string[] {
  return images.flatMap((image) => (about !== null && typeof image[about] === 'string' ? [image[about]] : []))
}
