/** The end of an id, where ids that were made at the same time differ. */
export const shortId = (id: string): string => `…${id.slice(-6)}`
