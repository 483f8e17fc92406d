import type { DataClass } from '../../classes.ts'

/**
 * What an answer disclosed: whom it was about, and data of which classes. `looks`: how often it was about nobody in
 * particular.
 */
export type Disclosed = { objects: number; looks: number; subjects: Set<string>; classes: Set<DataClass> }
export const nothingDisclosed = (): Disclosed => ({ objects: 0, looks: 0, subjects: new Set(), classes: new Set() })

/** The classes of the data among which a statement looks. */
export type Look = ReadonlySet<DataClass>

/**
 * `"~2" : "018f…", ` before an object's own keys; whom a question named are a list. No text of an answer can look so:
 * inside of a JSON string a quote follows a backslash.
 */
const notes = /"~(\d+)" ?: (?:null|"([0-9a-f-]{36})"|\[([^\]]*)\])(?:, )?/g
const ids = /[0-9a-f-]{36}/g

/**
 * While a statement is compiled, objects with personal data get a note of whom they are about and of which classes
 * their fields are; when it is answered, the notes are read and taken out before the answer goes any further. What
 * holds for every answer of the statement, also for one that finds nobody, is known without the database: it is a look.
 */
export class Notes {
  readonly #classes: (ReadonlySet<DataClass> | null)[] = []
  readonly #looks: Look[] = []
  readonly #looksFindingNothing: Look[] = []

  /** @returns the key under which an object says whom it is about; with null for classes it discloses nothing. */
  keyFor(classes: ReadonlySet<DataClass> | null): string {
    this.#classes.push(classes)
    return `~${this.#classes.length - 1}`
  }

  /** Whatever is answered depends on data of these classes. */
  look(look: Look): void {
    this.#looks.push(look)
  }

  /** The same where the answer is null: that there is no such object is an answer, too. */
  lookFindingNothing(look: Look): void {
    this.#looksFindingNothing.push(look)
  }

  /** The answer without notes; what they said is added to `disclosed`. */
  take(answer: string, disclosed: Disclosed): string {
    const looks = answer === 'null' ? [...this.#looks, ...this.#looksFindingNothing] : this.#looks
    disclosed.looks += looks.length
    for (const look of looks) add(disclosed, look)
    if (this.#classes.length === 0) return answer
    return answer.replace(notes, (_note, at: string, subject: string | undefined, several: string | undefined) => {
      const classes = this.#classes[Number(at)]
      if (!classes) return ''
      if (subject !== undefined) disclosed.subjects.add(subject)
      for (const [each] of several?.matchAll(ids) ?? []) disclosed.subjects.add(each)
      add(disclosed, classes)
      return ''
    })
  }
}

function add(disclosed: Disclosed, classes: ReadonlySet<DataClass>): void {
  disclosed.objects++
  for (const dataClass of classes) disclosed.classes.add(dataClass)
}
