const RANGE = 1_000

/**
 * E.164 numbers that Ofcom reserves for drama; they reach nobody.
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const RESERVED = { london: '+442079460', mobile: '+447700900', freephone: '+448081570' } as const
export type PhoneRange = keyof typeof RESERVED

/** Repeats after a thousand. */
export const reservedNumber = (range: PhoneRange, n: number): string =>
  RESERVED[range] + String(n % RANGE).padStart(3, '0')

export const isReserved = (number: string): boolean =>
  Object.values(RESERVED).some((prefix) => number.startsWith(prefix) && /^\d{3}$/.test(number.slice(prefix.length)))
