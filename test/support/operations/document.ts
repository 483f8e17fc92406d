import { astFromValue, type GraphQLInputType, print } from 'graphql'
import type { Choose } from './choose.ts'

/** `changes`: the id of what a mutation changes, if it is done. */
export type Operation = { query: string; variables: Record<string, unknown>; changes?: string }

/** Collects what a document has beside its selections: variables and fragments. */
export class Document {
  readonly choose: Choose
  readonly #variables = new Map<string, { type: string; value: unknown }>()
  readonly #fragments: string[] = []
  #names = 0

  constructor(choose: Choose) {
    this.choose = choose
  }

  name(prefix: string): string {
    return `${prefix}${++this.#names}`
  }

  variable(type: string, value: unknown, name = this.name('v')): string {
    this.#variables.set(name, { type, value })
    return `$${name}`
  }

  /** The value as it stands in the document: as a variable, or written out; areas have no other form than JSON. */
  value(type: GraphQLInputType, value: unknown): string {
    const isVariable = this.choose.chance(0.6) || JSON.stringify(value).includes('"coordinates"')
    const written = isVariable ? null : astFromValue(value, type)
    return written ? print(written) : this.variable(String(type), value)
  }

  fragment(on: string, selection: string): string {
    const name = this.name('F')
    this.#fragments.push(`fragment ${name} on ${on} ${selection}`)
    return `...${name}`
  }

  operation(kind: 'query' | 'mutation', selection: string): Operation {
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`)
    return {
      query: [`${kind}${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${selection}`, ...this.#fragments].join(
        '\n',
      ),
      variables: Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value])),
    }
  }
}
