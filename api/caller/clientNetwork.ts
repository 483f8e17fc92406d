import { getIP } from 'better-auth/api'
import type { Express, Request } from 'express'
import type { IncomingMessage } from 'node:http'

/** The routes set this header to the caller's address, whatever the caller sent under its name. */
export const CLIENT_ADDRESS = 'x-beadle-client-address'

/** Attempts are counted by network, as better-auth does: an IPv6 subscriber has a whole /64 and counts as one. */
export const clientNetwork = ({ ip = '' }: Request): string =>
  getIP(new Headers({ [CLIENT_ADDRESS]: ip }), { advanced: { ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] } } }) ??
  ip

/** By the proxies that `app` trusts; also for requests that Express has not seen yet. */
export const networkOf =
  (app: Express) =>
  ({ headers, socket }: IncomingMessage): string => {
    const request = Object.create(app.request, { headers: { value: headers }, socket: { value: socket } }) as Request
    return clientNetwork(request)
  }
