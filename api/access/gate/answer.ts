import { typeKey } from './json.ts'

const types = new RegExp(`"${typeKey}" ?: "\\w+"(?:, )?`, 'g')

/** The gate's answer to one root field: JSON text that goes into the reply unchanged. */
export class Answer {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get text(): string {
    return this.#text.includes(`"${typeKey}"`) ? this.#text.replace(types, '') : this.#text
  }

  /** graphql-js asks the objects of abstract types for their type. */
  value(): unknown {
    return JSON.parse(this.#text)
  }
}
