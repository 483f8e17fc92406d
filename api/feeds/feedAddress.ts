export const FEEDS_PATH = '/feeds'

export const addressOf = (baseUrl: string, secret: string): string =>
  `${baseUrl.replace(/\/$/, '')}${FEEDS_PATH}/${secret}.ics`

/** The secret in the last part of an address; null unless it has the form of one. */
export const secretIn = (file: string): string | null => /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? null
