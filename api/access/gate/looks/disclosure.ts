import type { DataClass } from '../../classes.ts'

/** What an answer disclosed. `looks`: how many statements depended on personal data, whatever they found. */
export type Disclosed = { objects: number; looks: number; subjects: Set<string>; classes: Set<DataClass> }
export const nothingDisclosed = (): Disclosed => ({ objects: 0, looks: 0, subjects: new Set(), classes: new Set() })

export type Look = ReadonlySet<DataClass>

/** A note, such as `"~2" : "018f…", `. No text of an answer matches: inside JSON strings a quote has a backslash. */
const NOTES = /"~(\d+)" ?: (?:null|"([0-9a-f-]{36})"|\[([^\]]*)\])(?:, )?/g
const IDS = /[0-9a-f-]{36}/g

/**
 * A plan writes notes into its JSON: for each object with personal data, whom it is about and in which classes. They
 * are read and cut out of each answer. What holds for every answer of the plan, even one that finds nobody, is a look
 * and needs no note.
 */
export class Notes {
  readonly #classes: (ReadonlySet<DataClass> | null)[] = []
  readonly #looks: Look[] = []
  readonly #looksFindingNothing: Look[] = []

  keyFor(classes: ReadonlySet<DataClass> | null): string {
    this.#classes.push(classes)
    return `~${this.#classes.length - 1}`
  }

  /** Every answer depends on data of these classes. */
  look(look: Look): void {
    this.#looks.push(look)
  }

  /** Counts only when the answer is null: that there is no such object discloses something too. */
  lookFindingNothing(look: Look): void {
    this.#looksFindingNothing.push(look)
  }

  /** Returns the answer without notes, and adds what they say to `disclosed`. */
  take(answer: string, disclosed: Disclosed): string {
    const looks = answer === 'null' ? [...this.#looks, ...this.#looksFindingNothing] : this.#looks
    disclosed.looks += looks.length
    for (const look of looks) add(disclosed, look)
    if (this.#classes.length === 0) return answer
    return answer.replace(NOTES, (_note, at: string, subject: string | undefined, several: string | undefined) => {
      const classes = this.#classes[Number(at)]
      if (!classes) return ''
      if (subject !== undefined) disclosed.subjects.add(subject)
      for (const [each] of several?.matchAll(IDS) ?? []) disclosed.subjects.add(each)
      add(disclosed, classes)
      return ''
    })
  }
}

function add(disclosed: Disclosed, classes: ReadonlySet<DataClass>): void {
  disclosed.objects++
  for (const dataClass of classes) disclosed.classes.add(dataClass)
}
