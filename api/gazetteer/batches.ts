/** Groups items into arrays of at most `size` items and, if `weigh` is given, about `weight` in total. */
export async function* batches<Item>(
  items: AsyncIterable<Item>,
  size: number,
  weight = Infinity,
  weigh: (item: Item) => number = () => 0,
): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  let weighed = 0
  for await (const item of items) {
    batch.push(item)
    weighed += weigh(item)
    if (batch.length < size && weighed < weight) continue
    yield batch
    batch = []
    weighed = 0
  }
  if (batch.length > 0) yield batch
}
