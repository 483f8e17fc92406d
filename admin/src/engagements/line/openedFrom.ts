const RECORD = /^\/(organisations|people|premises)\/([0-9a-f-]{36})(?:\/|$)/
const ARGUMENTS: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  people: 'person',
  premises: 'premises',
}

/** The record whose page is open, as an argument of `readEngagementLine`. */
export function openedFrom(pathname: string): { organisation?: string; person?: string; premises?: string } {
  const [, resource = '', id = ''] = RECORD.exec(pathname) ?? []
  const argument = ARGUMENTS[resource]
  return argument === undefined ? {} : { [argument]: id }
}
