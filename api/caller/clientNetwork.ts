import { getIP } from 'better-auth/api'
import type { Express, Request } from 'express'
import type { IncomingMessage } from 'node:http'

/** Header that the routes set to the caller's address, over anything that the caller sent under this name. */
export const CLIENT_ADDRESS = 'x-beadle-client-address'

/** What attempts are counted against, by better-auth's measure: one IPv6 subscriber, who has a whole /64, is one. */
export const clientNetwork = ({ ip = '' }: Request): string =>
  getIP(new Headers({ [CLIENT_ADDRESS]: ip }), { advanced: { ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] } } }) ??
  ip

/** The same by the proxies that `app` trusts, also for requests that Express has not seen yet. */
export const networkOf =
  (app: Express) =>
  ({ headers, socket }: IncomingMessage): string => {
    const request = Object.create(app.request, { headers: { value: headers }, socket: { value: socket } }) as Request
    return clientNetwork(request)
  }
