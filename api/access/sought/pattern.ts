/** %, _ and \ stand for themselves in what people type. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/**
 * SQL of a folded value with a blank at both ends: `% ng %` is a whole word and ` ng%` the beginning. The trigram
 * indexes are over this (migration 0016).
 */
export const padded = (key: string): string => `(' ' || ${key} || ' ')`

/** SQL of whether a folded value begins with a text, along an index in the order of the list. */
export const beginning = (key: string, wanted: string): string =>
  `(${key} collate "C" >= ${wanted} and ${key} collate "C" < ${wanted} || U&'\\+10FFFF')`
