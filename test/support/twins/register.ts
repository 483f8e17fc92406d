import type { StoredKey } from '../database/storedRules.ts'
import type { RegisterPlan, TypePlan } from './registerPlan.ts'

/** One record by property, relations as ids; every column of its type is there. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** A whole register in memory, which takes no row that the database would refuse as the second of its kind. */
export class Register {
  readonly plan: RegisterPlan
  readonly types: readonly string[]
  readonly #rows: Map<string, Map<string, Row>>
  readonly #keys = new Map<string, string>()

  constructor(plan: RegisterPlan) {
    this.plan = plan
    this.types = plan.map(({ name }) => name)
    this.#rows = new Map(this.types.map((type) => [type, new Map<string, Row>()]))
  }

  planOf(type: string): TypePlan {
    const found = this.plan.find(({ name }) => name === type)
    if (!found) throw new Error(`The register has no ${type}`)
    return found
  }

  all(type: string): Row[] {
    return [...(this.#rows.get(type)?.values() ?? [])]
  }

  get(type: string, id: unknown): Row | undefined {
    return typeof id === 'string' ? this.#rows.get(type)?.get(id) : undefined
  }

  /** Adds or replaces a row. @returns false, and changes nothing, when the database would not have it. */
  put(type: string, row: Row): boolean {
    const keys = uniqueKeys(this.planOf(type), row)
    if (keys.some((key) => (this.#keys.get(key) ?? row.id) !== row.id)) return false
    this.remove(type, row.id)
    this.#rows.get(type)?.set(row.id, row)
    for (const key of keys) this.#keys.set(key, row.id)
    return true
  }

  remove(type: string, id: string): void {
    const known = this.get(type, id)
    for (const key of known ? uniqueKeys(this.planOf(type), known) : []) this.#keys.delete(key)
    this.#rows.get(type)?.delete(id)
  }

  copy(): Register {
    const twin = new Register(this.plan)
    for (const type of this.types) for (const row of this.all(type)) twin.put(type, row)
    return twin
  }
}

/** What the unique indexes of a type's table compare in a row, as text. */
function uniqueKeys({ name, keys, propertyOf }: TypePlan, row: Row): string[] {
  const valueOf = (column: string): unknown => row[propertyOf.get(column) as string] ?? null
  return keys.flatMap((key, at) => {
    const values = comparedValues(key, valueOf)
    return values ? [JSON.stringify([name, at, ...values])] : []
  })
}

/** Null where the index does not hold for the row: nothing is the same as what is not there. */
function comparedValues({ parts, where }: StoredKey, valueOf: (column: string) => unknown): unknown[] | null {
  if (where.some(({ column, isNull }) => (valueOf(column) === null) !== isNull)) return null
  const values = parts.map(({ columns, lower }) => {
    const value = columns.map(valueOf).find((each) => each !== null) ?? null
    return lower && typeof value === 'string' ? value.toLowerCase() : value
  })
  return values.some((value, at) => value === null && !parts[at]?.nullsAlike) ? null : values
}
