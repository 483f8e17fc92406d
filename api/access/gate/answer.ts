import { typeKey } from './json.ts'

const types = new RegExp(`"${typeKey}" ?: "\\w+"(?:, )?`, 'g')

/** What the gate answers to one root field: JSON text in the reply's shape, put into the reply as it is. */
export class Answer {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** For the reply. */
  get text(): string {
    return this.#text.includes(`"${typeKey}"`) ? this.#text.replace(types, '') : this.#text
  }

  /** For completion by graphql-js, which asks abstract types' objects for their type. */
  value(): unknown {
    return JSON.parse(this.#text)
  }
}
