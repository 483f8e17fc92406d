// Ofcom, The National Telephone Numbering Plan (2024), part A: what may follow the 0. Ranges not yet allocated, and
// those kept for drama, count too; all have ten digits.
const RANGES = /^(?:1[1-9]|2[03489]|3[0347]|5[56]|7\d|8[0-9]|9[018])\d{8}$/

/** 999 and 112, the 1xx services, 116 and 118 services, and five-digit text services. */
const SHORT = /^(?:999|112|1\d{2}|1[1457]\d{2}|1800[12]|116\d{3}|118\d{3}|[68]\d{4}|70\d{3})$/

/** Includes the Channel Islands' and the Isle of Man's (07624); 070 is a personal number and 076 a pager. */
const MOBILE = /^7(?:[1-57-9]|624)/

/** For ten digits after +44. libphonenumber knows each shorter number that exists. */
export const isBritishLength = (national: string): boolean => RANGES.test(national)

export const isShortNumber = (digits: string): boolean => SHORT.test(digits)

export const isBritishMobile = (national: string): boolean => MOBILE.test(national)
