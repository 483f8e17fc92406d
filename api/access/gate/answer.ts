import { TYPE_KEY } from './json.ts'

const types = new RegExp(`"${TYPE_KEY}" ?: "\\w+"(?:, )?`, 'g')

/** The gate's answer to one root field: JSON text that goes into the reply unchanged. */
export class Answer {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get text(): string {
    return this.#text.includes(`"${TYPE_KEY}"`) ? this.#text.replace(types, '') : this.#text
  }

  /** graphql-js asks the objects of abstract types for their type. */
  value(): unknown {
    return JSON.parse(this.#text)
  }
}
