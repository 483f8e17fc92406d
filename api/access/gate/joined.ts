import { BoundedMap } from '../../platform/boundedMap.ts'
import type { Statement } from '../../platform/database.ts'
import { type CallerCheck, selectIfConfirmed } from './callerCheck.ts'
import type { Caller } from './gate.ts'
import type { Plan } from './plan.ts'

/*
 * The root fields of one request are compiled to a statement each, and those that are known to be quick are sent as
 * one: sending, taking turns and confirming the caller cost more than many of them (docs/decisions/joined-roots.md).
 * What takes long runs by itself, at the same time as the others.
 */

/** A plan's statement, waiting to be sent with these values. */
export type Asked = {
  plan: Plan
  values: readonly unknown[]
  resolve: (answer: string) => void
  reject: (error: unknown) => void
}

const QUICK_MS = 10
/** The tables have grown since they were measured: each is measured again by itself. */
const TOO_LONG_MS = 200
/** With the check of the caller still short enough for the driver to prepare (platform/postgres/preparingClient.ts). */
const LONGEST_JOINED = 90_000
const MOST_JOINED = 300

/**
 * Gathers the statements of a request until all its root fields have asked, or until those that ask at once have: some
 * wait for something else first. `send` gets them all.
 * @returns what a root field calls; `roots` is how many there are, null if that is unclear.
 */
export function gathering(send: (caller: Caller, asked: readonly Asked[]) => void) {
  const waiting = new WeakMap<Caller, { asked: Asked[]; sends: NodeJS.Immediate }>()
  const sendNow = (caller: Caller): void => {
    const gathered = waiting.get(caller)
    if (!gathered) return
    waiting.delete(caller)
    clearImmediate(gathered.sends)
    send(caller, gathered.asked)
  }
  return (caller: Caller, { plan, values }: Pick<Asked, 'plan' | 'values'>, roots: number | null): Promise<string> =>
    new Promise((resolve, reject) => {
      const gathered = waiting.get(caller) ?? { asked: [], sends: setImmediate(sendNow, caller) }
      waiting.set(caller, gathered)
      gathered.asked.push({ plan, values, resolve, reject })
      if (gathered.asked.length === roots) sendNow(caller)
    })
}

/** Which of them go together, and which by themselves. */
export function parted(asked: readonly Asked[]): { together: readonly Asked[]; alone: readonly Asked[] } {
  const quick = asked.filter(({ plan }) => plan.quickestMs < QUICK_MS)
  const length = quick.reduce((sum, { plan }) => sum + plan.text.length, 0)
  if (quick.length < 2 || length > LONGEST_JOINED) return { together: [], alone: asked }
  return { together: quick, alone: asked.filter((one) => !quick.includes(one)) }
}

/** Call it with how long the database took for them together, without any waiting before. */
export function measuredTogether(asked: readonly Asked[], ms: number): void {
  if (ms > TOO_LONG_MS) for (const { plan } of asked) plan.quickestMs = Infinity
}

/** As `joinedStatement` gives it. */
export type JoinedRow = { ms: number } & Readonly<Record<`answer_${number}`, string | null>>

/** Worked out last, as it stands last. */
const MS = `(extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::float8 as ms`

const texts = new BoundedMap<string, string>({ most: MOST_JOINED, giving: 'leastUsed' })

/**
 * Its one row has the answers as `answer_0`, `answer_1` …, in the order asked, and how long the database took as `ms`; no
 * row unless the caller is confirmed.
 */
export function joinedStatement(asked: readonly Asked[], check: CallerCheck | undefined): Statement {
  const values = asked.flatMap((one) => one.values)
  const key = `${asked.map(({ plan }) => plan.id).join()} ${check?.kind ?? ''}`
  const text = texts.getOrMake(key, () => {
    const answers = numberedInTurn(asked).map((answer, at) => `(${answer}) as answer_${at}`)
    const columns = [...answers, MS].join(', ')
    return check ? selectIfConfirmed(columns, values.length, check) : `select ${columns}`
  })
  return { text, values: check ? [...values, ...check.values, check.viewer] : values }
}

/** Every parameter is written with its type (plan.ts), so nothing else looks like one. */
function numberedInTurn(asked: readonly Asked[]): string[] {
  let before = 0
  return asked.map(({ plan, values }) => {
    const from = before
    before += values.length
    return plan.text.replace(/\$(\d+)::/g, (_placeholder, at: string) => `$${from + Number(at)}::`)
  })
}
