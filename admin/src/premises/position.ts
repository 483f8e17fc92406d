/** A position while it is typed: a part may be empty or no number yet. */
export type TypedPosition = { longitude: number | string | null; latitude: number | string | null }

/** Two numbers in one text, as maps put them on the clipboard: latitude first. */
export function pasted(text: string): TypedPosition | null {
  const parts = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text)
  return parts ? { longitude: Number(parts[2]), latitude: Number(parts[1]) } : null
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

/** Why a position cannot be sent yet, in words; undefined when it can. Where it may lie is the API's to say. */
export function positionFault(typed: TypedPosition | null | undefined): string | undefined {
  if (typed === null || typed === undefined) return undefined
  const { longitude, latitude } = typed
  if (latitude === null || longitude === null) return 'A position needs both latitude and longitude'
  if (typeof latitude !== 'number' || typeof longitude !== 'number')
    return 'Write degrees as decimal numbers, such as 51.5136 and -0.0899'
  return undefined
}
