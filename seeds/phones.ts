const RANGE = 1_000

/**
 * Numbers that Ofcom keeps free for drama and that reach nobody, in E.164.
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const RESERVED = { london: '+442079460', mobile: '+447700900', freephone: '+448081570' } as const
export type PhoneRange = keyof typeof RESERVED

/** The `n`th number of a range; after a thousand they begin again. */
export const reservedNumber = (range: PhoneRange, n: number): string =>
  RESERVED[range] + String(n % RANGE).padStart(3, '0')

/** Whether a number in E.164 lies in one of the reserved ranges used here. */
export const isReserved = (number: string): boolean =>
  Object.values(RESERVED).some((prefix) => number.startsWith(prefix) && /^\d{3}$/.test(number.slice(prefix.length)))
