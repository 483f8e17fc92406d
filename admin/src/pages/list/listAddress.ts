/** Where a list is with these values in its filter form, and the form showing them. */
export function listAddress(path: string, filter: Readonly<Record<string, unknown>>): string {
  const shown = Object.fromEntries(Object.keys(filter).map((key) => [key, true]))
  return `${path}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: JSON.stringify(shown) }).toString()}`
}
