/** The filter form of a reference list → the API's filter. */
export const entryFilter = ({ q }: { q?: string }): { name?: { contains: string } } =>
  q ? { name: { contains: q } } : {}
