import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Caller, Gate } from '../access/gate/gate.ts'
import type { Ledger } from '../access/ledger.ts'
import { settle } from '../access/ledger/settle.ts'
import type { MapBackground } from '../platform/start/mapBackground.ts'
import { Forbidden, Unauthenticated } from '../platform/errors.ts'
import { onBehalfOf } from '../platform/turns/onBehalf.ts'
import { tilePlace } from './tilePlace.ts'
import { areasTile, premisesTile, streetsTile, zonesTile } from './tiles.ts'

type TileContext = {
  gate: Gate
  ledger: Ledger
  callerOf: (req: Request, res: Response) => Promise<Caller | null>
  background: MapBackground | null
  /** @throws BadUserInput if the header cannot be recorded unchanged */
  purposeOf: (header: string | undefined) => string | null
  /** Sends an error response and logs what the receiver must not see. */
  refuse: (res: Response, error: unknown) => void
}

type Draw = (gate: Gate, caller: Caller, req: Request) => Promise<Uint8Array>

/** Vector tiles for the map. Each is read through the gate for its caller and never cached. */
export function tileRoutes(parts: TileContext): Router {
  const routes = Router()
  routes.use('/api/tiles', keptByNobody, refuseOtherSites)
  routes.get(
    '/api/tiles/premises/:zoom/:column/:row.mvt',
    tile(parts, 'premisesTile', 'Premises', (gate, caller, { params }) =>
      premisesTile(gate, caller, tilePlace(params)),
    ),
  )
  routes.get(
    '/api/tiles/zones/:kind/:zoom/:column/:row.mvt',
    tile(parts, 'zonesTile', 'Zone', (gate, caller, { params }) =>
      zonesTile(gate, caller, String(params['kind']), tilePlace(params)),
    ),
  )
  routes.get(
    '/api/tiles/streets/:zoom/:column/:row.mvt',
    tile(parts, 'streetsTile', 'Zone', (gate, caller, { params }) => streetsTile(gate, caller, tilePlace(params))),
  )
  routes.get(
    '/api/tiles/areas/:zoom/:column/:row.mvt',
    tile(parts, 'areasTile', 'Zone', (gate, caller, { params }) => areasTile(gate, caller, tilePlace(params))),
  )
  routes.get('/api/tiles/streets.json', named(parts, 'street_source'))
  routes.get('/api/tiles/areas.json', named(parts, 'map_area_source'))
  routes.get('/api/tiles/background.json', backgroundOf(parts))
  const answerRefusal: ErrorRequestHandler = (error: unknown, _req, res, _next) => parts.refuse(res, error)
  routes.use('/api/tiles', answerRefusal)
  return routes
}

/** The background map. Its URL may contain the force's key, so only signed-in callers get it. */
function backgroundOf({ background, callerOf }: TileContext): RequestHandler {
  return async (req, res) => {
    if (!(await callerOf(req, res))) throw new Unauthenticated()
    res.json(background && { tiles: background.tiles, attribution: background.attribution })
  }
}

function named({ gate, callerOf }: TileContext, table: 'street_source' | 'map_area_source'): RequestHandler {
  return async (req, res) => {
    const caller = await callerOf(req, res)
    if (!caller) throw new Unauthenticated()
    res.json(await openAttribution(gate, caller, table))
  }
}

/** `attribution` is null if no licence requires one. */
type OpenData = { attribution: string | null }

/** The attributions that the loaded open data require; null if none is loaded. */
async function openAttribution(
  gate: Gate,
  caller: Caller,
  table: 'street_source' | 'map_area_source',
): Promise<OpenData | null> {
  const text = `select json_build_object('attribution', string_agg(attribution, ' · ' order by attribution))::text as answer
from (select distinct attribution from ${table}) named having count(*) > 0`
  return JSON.parse(await gate.ask(caller, {}, `attribution of ${table}`, () => text)) as OpenData | null
}

/**
 * Another site's page could make a browser fetch tiles with its cookies, and the look would be recorded as that user's.
 * Browsers name the requesting site (Fetch Metadata); other programs hold nobody's cookies.
 */
const refuseOtherSites: RequestHandler = (req, _res, next) => {
  if (req.header('sec-fetch-site') === 'cross-site') throw new Forbidden('This is not for pages of other sites.')
  next()
}

const keptByNobody: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-store')
  next()
}

/** The same order as for a root field: caller, permission, result, ledger. */
function tile(
  { gate, ledger, callerOf, purposeOf }: TileContext,
  operation: string,
  on: string,
  draw: Draw,
): RequestHandler {
  return async (req, res) => {
    const caller = await callerOf(req, res)
    if (!caller) throw new Unauthenticated()
    if (!caller.rules.any('read', on)) throw new Forbidden()
    const purpose = purposeOf(req.header('beadle-purpose'))
    const body = await onBehalfOf(caller.viewer.accountId, () => draw(gate, caller, req))
    await settle({ caller, ledger, purpose, operations: [operation] })
    res.type('application/vnd.mapbox-vector-tile').send(Buffer.from(body))
  }
}
