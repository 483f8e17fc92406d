/** Why a socket is closed, in the numbers of RFC 6455, of graphql-transport-ws (44xx), and one of ours. */
export const CLOSING = {
  goingAway: { code: 1001, reason: 'The server stops. Connect again.' },
  behind: { code: 1013, reason: 'Events may have been missed. Connect and read again.' },
  forbidden: { code: 4403, reason: 'Your session or your rights have changed.' },
  flood: { code: 4429, reason: 'Too many messages were sent.' },
  slow: { code: 4490, reason: 'Too many events were waiting. Connect and read again.' },
} as const

export type Closing = (typeof CLOSING)[keyof typeof CLOSING]
