import type { DataClass } from '../classes.ts'

/** What an answer disclosed: whom it was about, and data of which classes. */
export type Disclosed = { objects: number; subjects: Set<string>; classes: Set<DataClass> }
export const nothingDisclosed = (): Disclosed => ({ objects: 0, subjects: new Set(), classes: new Set() })

/** `"~2" : "018f…", ` before an object's own keys. No text of an answer can look so: inside of a JSON string a quote follows a backslash. */
const notes = /"~(\d+)" ?: (?:null|"([0-9a-f-]{36})")(?:, )?/g

/**
 * While a statement is compiled, objects with personal data get a note of whom they are about and of which classes their fields are; when it
 * is answered, the notes are read and taken out before the answer goes any further.
 */
export class Notes {
  readonly #classes: (ReadonlySet<DataClass> | null)[] = []

  /** @returns the key under which an object says whom it is about; with null for classes it discloses nothing. */
  keyFor(classes: ReadonlySet<DataClass> | null): string {
    this.#classes.push(classes)
    return `~${this.#classes.length - 1}`
  }

  /** The answer without notes; what they said is added to `disclosed`. */
  take(answer: string, disclosed: Disclosed): string {
    if (this.#classes.length === 0) return answer
    return answer.replace(notes, (_note, at: string, subject: string | undefined) => {
      const classes = this.#classes[Number(at)]
      if (!classes) return ''
      disclosed.objects++
      if (subject !== undefined) disclosed.subjects.add(subject)
      for (const dataClass of classes) disclosed.classes.add(dataClass)
      return ''
    })
  }
}
