import type { EntityProperty } from '@mikro-orm/core'
import type { Place } from './parts.ts'

type Pivot = { pivotTable?: string; joinColumns: string[]; inverseJoinColumns: string[] }

/**
 * The members of a list, by their ids, sorted. One that is not kept in a table of its own writes nothing by itself: its
 * members name their owner. History tells of both.
 */
export class Members {
  readonly name: string
  readonly before: readonly string[]
  readonly #pivot: Pivot
  readonly #ids: Set<string>

  constructor(name: string, property: EntityProperty, before: readonly string[]) {
    this.name = name
    this.before = [...before].sort()
    this.#pivot = property as EntityProperty & Pivot
    this.#ids = new Set(before)
  }

  get ids(): readonly string[] {
    return [...this.#ids].sort()
  }

  get isChanged(): boolean {
    return this.ids.join() !== this.before.join()
  }

  add(id: string): void {
    this.#ids.add(id)
  }

  /** Puts in those who have come; none ever leaves. Null where there is nothing to write. */
  insertSql(owner: string, place: Place): string | null {
    const { pivotTable, joinColumns, inverseJoinColumns } = this.#pivot
    if (!pivotTable || !this.isChanged) return null
    const come = this.ids.filter((id) => !this.before.includes(id))
    return `
      insert into ${pivotTable} (${joinColumns[0]}, ${inverseJoinColumns[0]})
      select ${place(owner)}::uuid, unnest(${place(come)}::uuid[])`
  }
}
