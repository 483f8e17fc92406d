export type PictureFormat = 'png' | 'jpeg' | 'webp'

export const MOST_PIXELS = 40_000_000

// Exit codes of the process that rewrites a picture.
export const TOO_MANY_PIXELS = 40
export const UNREADABLE = 41
