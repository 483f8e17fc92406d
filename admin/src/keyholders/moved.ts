/** The items with the one at `at` and its neighbour before or after swapped. */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const [item] = items.slice(at, at + 1)
  const others = items.toSpliced(at, 1)
  return item === undefined ? others : others.toSpliced(at + by, 0, item)
}
