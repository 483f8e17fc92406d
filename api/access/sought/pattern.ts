/** In what people type, %, _ and \ are literal. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** With a blank at both ends `% ng %` is a whole word, ` ng%` the beginning; indexed so by migration 0016. */
export const padded = (key: string): string => `(' ' || ${key} || ' ')`

/** SQL: a folded value begins with a text; can use an index in the order of the list. */
export const beginning = (key: string, wanted: string): string =>
  `(${key} collate "C" >= ${wanted} and ${key} collate "C" < ${wanted} || U&'\\+10FFFF')`
