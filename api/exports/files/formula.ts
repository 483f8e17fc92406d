/** What makes a spreadsheet take a text for a formula (OWASP, CSV injection), with the full-width forms that some fold to them. */
const beginning = /^\s*[=+\-@\t\r\n＝＋－＠]/u

/** E.164 numbers, one or several: a plus before digits computes nothing, and other systems need the number as it is. */
const numbers = /^\+[1-9]\d{6,14}(; \+[1-9]\d{6,14})*$/

/** A text that no spreadsheet runs: where it could be a formula, an apostrophe says that it is a text. */
export const harmless = (text: string): string => (beginning.test(text) && !numbers.test(text) ? `'${text}` : text)
