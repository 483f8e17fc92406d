/** The same in another order: what stands at `at` changes places with its neighbour before or after. */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const [item] = items.slice(at, at + 1)
  const others = items.toSpliced(at, 1)
  return item === undefined ? others : others.toSpliced(at + by, 0, item)
}
