import { getIP } from 'better-auth/api'
import type { Request } from 'express'

/** Header that the routes set to the caller's address, over anything that the caller sent under this name. */
export const CLIENT_ADDRESS = 'x-beadle-client-address'

/** What attempts are counted against, by better-auth's measure: one IPv6 subscriber, who has a whole /64, is one. */
export const clientNetwork = ({ ip = '' }: Request): string =>
  getIP(new Headers({ [CLIENT_ADDRESS]: ip }), { advanced: { ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] } } }) ??
  ip
