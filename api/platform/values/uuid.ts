const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An invalid id finds nothing and is not an error: nobody may probe whether an id exists. */
export const idOrNull = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : null

/** The ids in a list that somebody sent; anything else in it is left out. */
export const idsIn = (list: unknown): string[] => ((list ?? []) as unknown[]).flatMap((id) => idOrNull(id) ?? [])
