import { type KeptDatabase, keptDatabase } from '../database/keptDatabase.ts'
import { serverUrl } from '../database/database.ts'
import { type Child, startNode } from '../processes/runningProcess.ts'
import { movedClock } from './movedClock.ts'

/** What several processes with jobs have said and done, some of which were killed. */
export type Outcome = {
  /** Queued, as its process learnt when the transaction had committed. */
  queued: string[]
  /** How often each mark was made. */
  made: Map<string, number>
}

/** The embedded database has one process at a time. */
const AT_ONCE = serverUrl === null ? 1 : 2
/** So many lines, of jobs queued or done, are the most that a process gets to say before it is killed. */
const MOST_LINES = 50

/**
 * Two processes at a time queue jobs and work on them; in each round one of them is killed as by a power cut, and time
 * goes on far enough that its work is taken for abandoned, and some of the other's as well. At the end all are done.
 */
export async function killWorkers(rounds: number, chance: () => number): Promise<Outcome> {
  const kept = await keptDatabase()
  await kept.look((db) =>
    db.asOwner(async ({ query }) => {
      await query({ text: 'create table mark (id uuid not null)', values: [] })
      const [app] = await query<{ there: boolean }>({
        text: `select to_regrole('beadle_app') is not null as there`,
        values: [],
      })
      if (app?.there) await query({ text: 'grant select, insert on mark to beadle_app', values: [] })
    }),
  )
  const all: Child[] = []
  const begin = (): Child => {
    const child = startNode('test/support/jobs/markingProcess.ts', kept.env)
    all.push(child)
    return child
  }
  const running: Child[] = Array.from({ length: AT_ONCE }, begin)
  for (let round = 0; round < rounds; round += 1) {
    const victim = running.shift()
    if (!victim) throw new Error('nobody to kill')
    await saysLines(victim, 1 + Math.floor(chance() * MOST_LINES))
    await kill(victim)
    if (AT_ONCE > 1) await kept.look((db) => movedClock(db).moveOn({ minutes: 2 * (round + 1) }))
    if (round < rounds - 1 || AT_ONCE > 1) running.push(begin())
  }
  for (const child of running) {
    await saysLines(child, 1)
    await kill(child)
  }
  const last = startNode('test/support/jobs/markingProcess.ts', kept.env, ['finish'])
  await last.printed(/^empty$/m)
  await last.ended
  const queued = [...all, last].flatMap((child) =>
    [...child.output().matchAll(/^\d+ queued (\S+)$/gm)].map(([, id]) => id ?? ''),
  )
  return { queued, made: await marksIn(kept) }
}

const saysLines = (child: Child, lines: number) => child.printed(new RegExp(`^${lines} `, 'm'))

async function kill(child: Child): Promise<void> {
  child.process.kill('SIGKILL')
  await child.ended
}

const marksIn = (kept: KeptDatabase): Promise<Map<string, number>> =>
  kept.look(async (db) => {
    const rows = await db.query<{ id: string; times: number }>({
      text: 'select id, count(*)::int as times from mark group by id',
      values: [],
    })
    return new Map(rows.map(({ id, times }) => [id, times]))
  })

/** @throws where a job that was queued was not done, or one was done twice */
export function assertOnceEach({ queued, made }: Outcome): void {
  const lost = queued.filter((id) => !made.has(id))
  const twice = [...made].filter(([, times]) => times > 1).map(([id]) => id)
  if (queued.length === 0) throw new Error('no process had queued anything')
  if (lost.length > 0 || twice.length > 0)
    throw new Error(
      `of ${queued.length} jobs ${lost.length} were lost and ${twice.length} done twice: ${[...lost, ...twice].join()}`,
    )
}
