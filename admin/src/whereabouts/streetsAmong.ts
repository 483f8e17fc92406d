type Place = { id: string }

const CORNER =
  /^(?:the )?(?:corner|junction|crossing|crossroads) of\b|^where .+ meets?\b|\b(?:junction|corner|crossroads|crossing|jct)$/iu
/** How many streets are listed after premises if nothing says that a street is meant. */
const FEW = 3

/**
 * Whether the text itself says that a street corner is meant: "Cornhill junction", "corner of Mitre St and Aldgate".
 */
export const meansCorner = (text: string): boolean => CORNER.test(text.trim())

/** Corners come first if the text says so; otherwise a few streets follow the premises that match every word. */
export function streetsAmong<Found extends Place>(
  text: string,
  streets: readonly Found[],
  premises: readonly Found[],
  others: readonly Found[],
): Found[] {
  return meansCorner(text) ? [...streets, ...premises, ...others] : [...premises, ...streets.slice(0, FEW), ...others]
}
