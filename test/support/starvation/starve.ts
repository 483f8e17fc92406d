import { type Chance, type DearRequest, dearRequests, type Denied, probes } from './dearRequests.ts'

/** Somebody who is signed in at a server. */
export type Somebody = { url: string; cookie: string }
type Reply = { status: number; code: string | null; field: string | undefined; ms: number }

async function send({ url, cookie }: Somebody, { path, body }: Pick<DearRequest, 'path' | 'body'>): Promise<Reply> {
  const started = performance.now()
  const response = await fetch(`${url}${path}`, {
    headers: { cookie, ...(body === null ? {} : { 'content-type': 'application/json' }) },
    ...(body === null ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  const bytes = await response.arrayBuffer()
  const ms = performance.now() - started
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    return { status: response.status, code: null, field: undefined, ms }
  const { errors = [] } = JSON.parse(Buffer.from(bytes).toString()) as {
    errors?: { extensions: { code: string; field?: string } }[]
  }
  return { status: response.status, code: errors[0]?.extensions.code ?? null, field: errors[0]?.extensions.field, ms }
}

/** Finds out what a role may not use, by a cheap request for each thing. */
async function learnDenied({ url, cookie }: Somebody): Promise<Denied> {
  const denied: Denied = { roots: new Set(), fields: new Set() }
  for (const { list, filter, query } of probes()) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { errors = [] } = (await response.json()) as { errors?: { path?: string[]; extensions: { code: string } }[] }
    for (const { path: [name] = [], extensions } of errors) {
      if (name === list && extensions.code === 'FORBIDDEN') denied.roots.add(list)
      else if (name !== undefined && extensions.code === 'FORBIDDEN_FIELD') denied.fields.add(`${filter}.${name}`)
      else if (extensions.code !== 'FORBIDDEN') throw new Error(`${query}: ${JSON.stringify(errors)}`)
    }
  }
  return denied
}

export type Dearest = { request: DearRequest; ms: number; tried: number }

const DOORS = ['/graphql', '/api/tiles', '/api/export'] as const

/** For each route, the request that keeps the server busy longest of those that a role may send. */
export async function dearest(somebody: Somebody, chance: Chance, rounds: number): Promise<Dearest[]> {
  const denied = await learnDenied(somebody)
  const found = new Map<string, Dearest>()
  for (let round = 0; round < rounds; round++) {
    for (const request of dearRequests(chance, denied)) {
      const { code, ms } = await send(somebody, request)
      if (code !== null && code !== 'UNAVAILABLE') continue
      const door = DOORS.find((one) => request.path.startsWith(one)) ?? ''
      const before = found.get(door)
      found.set(door, { ...(before && before.ms >= ms ? before : { request, ms }), tried: (before?.tried ?? 0) + 1 })
    }
  }
  return [...found.values()]
}

const VIEWER = { path: '/graphql', body: { query: 'query Viewer { viewer { roles } }' } }

export type Starved = {
  /** The number of answers during the attack, the longest wait in ms, and wrong answers. */
  attack: { answered: number; refused: number; wrong: string[]; ms: number }
  others: { answered: number; worstMs: number; wrong: string[] }
  health: { answered: number; worstMs: number; wrong: string[] }
}

/**
 * Sends one request many times at once, and short ones as another caller meanwhile. @param ring whom to ring, as in the
 * contract
 */
export async function starve(
  attacker: Somebody,
  request: DearRequest,
  other: Somebody,
  ring: unknown,
  atOnce = 20,
): Promise<Starved> {
  const started = performance.now()
  const attack = Promise.all(Array.from({ length: atOnce }, () => send(attacker, request)))
  const { others, health } = await meanwhile(attack, other, ring)
  const replies = await attack
  const answered = replies.filter(({ code }) => code === null).length
  const refused = replies.filter(({ code }) => code === 'UNAVAILABLE').length
  const wrong = replies
    .filter(({ code }) => code !== null && code !== 'UNAVAILABLE')
    .map(({ status, code }) => `${status} ${code}`)
  return { attack: { answered, refused, wrong, ms: performance.now() - started }, others, health }
}

/** Short requests of another caller, at least three of each kind, and as long as the attack lasts. */
export async function meanwhile(
  attack: Promise<unknown>,
  other: Somebody,
  ring: unknown,
): Promise<Pick<Starved, 'others' | 'health'>> {
  let under = true
  void attack.then(
    () => (under = false),
    () => (under = false),
  )
  const asking = async (ask: () => Promise<Reply>): Promise<Starved['others']> => {
    const seen: Starved['others'] = { answered: 0, worstMs: 0, wrong: [] }
    for (let at = 0; at < 3 || under; at++) {
      const { status, code, ms } = await ask()
      if (status === 200 && code === null) seen.answered++
      else seen.wrong.push(`${status} ${code}`)
      seen.worstMs = Math.max(seen.worstMs, ms)
    }
    return seen
  }
  let turn = 0
  const [others, health] = await Promise.all([
    asking(() => send(other, turn++ % 2 === 0 ? VIEWER : { path: '/graphql', body: ring })),
    asking(() => send(other, { path: '/healthz', body: null })),
    attack,
  ])
  return { others, health }
}
