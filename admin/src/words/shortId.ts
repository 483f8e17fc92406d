/** The end of an id, which differs between ids made at the same time. */
export const shortId = (id: string): string => `…${id.slice(-6)}`
