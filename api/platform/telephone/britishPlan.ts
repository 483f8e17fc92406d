// Ofcom, The National Telephone Numbering Plan (2024), part A: what may follow the 0. Ranges that are open but not
// allocated yet, and those that are kept for drama, are numbers too; of these all have ten digits.
const RANGES = /^(?:1[1-9]|2[03489]|3[0347]|5[56]|7\d|8[0-9]|9[018])\d{8}$/

/**
 * Numbers that are dialled as they stand: 999 and 112, the 1xx services, 116 and 118 services, and the five digits of
 * text services.
 */
const SHORT = /^(?:999|112|1\d{2}|1[1457]\d{2}|1800[12]|116\d{3}|118\d{3}|[68]\d{4}|70\d{3})$/

/**
 * Mobiles, those of the Channel Islands and of the Isle of Man (07624) too; 070 follows a person and 076 is a pager.
 */
const MOBILE = /^7(?:[1-57-9]|624)/

/**
 * Whether ten digits after +44 can be dialled. Shorter ones that exist are known number by number to libphonenumber.
 */
export const isBritishLength = (national: string): boolean => RANGES.test(national)

export const isShortNumber = (digits: string): boolean => SHORT.test(digits)

export const isBritishMobile = (national: string): boolean => MOBILE.test(national)
