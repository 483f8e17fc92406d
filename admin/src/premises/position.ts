/** A position while it is typed: a half may be empty or not a number yet. */
export type TypedPosition = { longitude: number | string | null; latitude: number | string | null }

/** Two numbers in one text, as maps put them on the clipboard: latitude first. */
export function pasted(text: string): TypedPosition | null {
  const match = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text)
  return match ? { longitude: Number(match[2]), latitude: Number(match[1]) } : null
}

/** What was typed into one half: a number where it is one, the text where it is not yet. */
export function degreesOf(text: string): number | string | null {
  const trimmed = text.trim().replace('−', '-')
  if (trimmed === '') return null
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : text
}

/** Both halves empty is no position. */
export const positionOf = (typed: TypedPosition): TypedPosition | null =>
  typed.latitude === null && typed.longitude === null ? null : typed

/** Why a position cannot be sent yet, in words; undefined if it can. The API decides where it may lie. */
export function positionFault(typed: TypedPosition | null | undefined): string | undefined {
  if (typed === null || typed === undefined) return undefined
  const { longitude, latitude } = typed
  if (latitude === null || longitude === null) return 'A position needs both latitude and longitude'
  if (typeof latitude !== 'number' || typeof longitude !== 'number')
    return 'Write degrees as decimal numbers, such as 51.5136 and -0.0899'
  return undefined
}
