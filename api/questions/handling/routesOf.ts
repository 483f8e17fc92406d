import type { RouteInHand } from '../questionInHand.ts'
import type { Route } from '../workflow/routes.ts'

export const routesOf = ({ handling }: { handling: { routes: Iterable<RouteInHand> } }): Route[] =>
  [...handling.routes].map(({ directorate, state }) => ({ directorate: directorate.id, state }))
