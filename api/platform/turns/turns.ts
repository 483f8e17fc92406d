import { Unavailable } from '../errors.ts'

/** Askers with the same `name` share one queue and one allowance. */
export type Asker = {
  name: string
  /** Short work that others depend on, such as finding out who calls: goes first, and may take the reserved slots. */
  ahead: boolean
  /** Our own work: limited only by the slots, and waits as long as `housePatienceMs` says. */
  patient: boolean
  /** The request has been answered, so what still waits is dropped. */
  readonly over?: boolean
}

/** Gives the slot back. A second call does nothing. */
export type End = () => void

export type Turns = {
  /** At once and without a promise if a slot is free. Throws Unavailable, also as rejection. */
  take(asker: Asker): End | Promise<End>
  now(): { taken: number; waiting: number }
}

export type TurnLimits = {
  slots: number
  reserved: number
  each: number
  queue: number
  patienceMs: number
  /** Null = without limit. */
  housePatienceMs: number | null
}

type Waiting = { asker: Asker; grant: () => void; refuse: () => void }

/** A thousand requests of one asker delay another's single request by one slot's work, not by a thousand. */
export function createTurns({ slots, reserved, each, queue, patienceMs, housePatienceMs }: TurnLimits): Turns {
  const running = new Map<string, number>()
  // Maps keep their order: the asker at the front has gone longest without a slot.
  const ahead = new Map<string, { asker: Asker; line: Waiting[] }>()
  const behind = new Map<string, { asker: Asker; line: Waiting[] }>()
  let taken = 0
  let waiting = 0

  const hasRoom = (asker: Asker): boolean =>
    taken < (asker.ahead ? slots : slots - reserved) && (asker.patient || (running.get(asker.name) ?? 0) < each)

  function occupy(asker: Asker): End {
    taken++
    running.set(asker.name, (running.get(asker.name) ?? 0) + 1)
    let ended = false
    return () => {
      if (ended) return
      ended = true
      taken--
      const left = (running.get(asker.name) ?? 1) - 1
      if (left > 0) running.set(asker.name, left)
      else running.delete(asker.name)
      toTheBack(asker)
      while (grantNext(ahead) || grantNext(behind));
    }
  }

  function toTheBack(asker: Asker): void {
    const lines = asker.ahead ? ahead : behind
    const own = lines.get(asker.name)
    if (!own || lines.size === 1) return
    lines.delete(asker.name)
    lines.set(asker.name, own)
  }

  function grantNext(lines: typeof ahead): boolean {
    for (const [name, { asker, line }] of lines) {
      if (!hasRoom(asker)) continue
      const next = line.shift()
      lines.delete(name)
      if (line.length > 0) lines.set(name, { asker, line })
      if (!next) continue
      if (next.asker.over) next.refuse()
      else next.grant()
      return true
    }
    return false
  }

  function wait(asker: Asker): Promise<End> {
    const lines = asker.ahead ? ahead : behind
    const { line } = lines.get(asker.name) ?? { line: [] as Waiting[] }
    if (!asker.patient && line.length >= queue)
      throw new Unavailable('Too many requests of yours are waiting already. Try again shortly.')
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        const at = line.indexOf(entry)
        if (at < 0) return
        line.splice(at, 1)
        waiting--
        if (line.length === 0) lines.delete(asker.name)
        reject(new Unavailable('The register is busy, and your turn has not come in time. Try again shortly.'))
      }
      const ms = asker.patient ? housePatienceMs : patienceMs
      const patience = ms === null ? undefined : setTimeout(leave, ms)
      const entry: Waiting = {
        asker,
        refuse() {
          clearTimeout(patience)
          waiting--
          reject(new Unavailable('Another part of the request could not be answered.'))
        },
        grant() {
          clearTimeout(patience)
          waiting--
          resolve(occupy(asker))
        },
      }
      waiting++
      line.push(entry)
      lines.set(asker.name, { asker, line })
    })
  }

  return {
    take: (asker) => (hasRoom(asker) && !(asker.ahead ? ahead : behind).has(asker.name) ? occupy(asker) : wait(asker)),
    now: () => ({ taken, waiting }),
  }
}

/** One asker gets at most a fifth of the pool, and a fifth is reserved for short work that goes ahead. */
export const turnsOfPool = (size: number): TurnLimits => {
  const share = Math.max(1, Math.floor(size / 5))
  return {
    slots: size,
    reserved: size > 2 ? share : 0,
    each: share,
    queue: 200,
    patienceMs: 5_000,
    housePatienceMs: 5_000,
  }
}

export const turnsOfOne: TurnLimits = {
  slots: 1,
  reserved: 0,
  each: 1,
  queue: 200,
  patienceMs: 5_000,
  housePatienceMs: null,
}
