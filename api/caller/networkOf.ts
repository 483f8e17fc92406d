import type { Express, Request } from 'express'
import type { IncomingMessage } from 'node:http'
import { clientNetwork } from './clientNetwork.ts'

/** The network that a request comes from (of IPv6 a /64: one subscriber), by the proxies that `app` trusts; also for requests that Express has not seen yet. */
export const networkOf =
  (app: Express) =>
  ({ headers, socket }: IncomingMessage): string => {
    const request = Object.create(app.request, { headers: { value: headers }, socket: { value: socket } }) as Request
    return clientNetwork(request)
  }
