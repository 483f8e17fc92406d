import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { prepareConsole } from '../../../api/console/build.ts'
import type { Config } from '../../../api/platform/config.ts'
import { createLog } from '../../../api/platform/log.ts'
import type { Database } from '../../../api/platform/database.ts'
import { buildServer } from '../../../api/httpServer.ts'
import { seedDemo } from '../../../seeds/demo/index.ts'
import { seedReference } from '../../../seeds/reference/index.ts'
import { testConfig } from '../config.ts'
import { databaseForTheRun } from '../database/database.ts'
import { atTheEnd } from '../run/ending.ts'

/** The whole product with the demo force in it, as after `npm start`. */
export type DemoConsole = { db: Database; url: string }

let running: Promise<DemoConsole & { close(): Promise<void> }> | undefined

/** One for the whole run. Tests that change records make their own, and leave the demo's as they are. */
export const demoConsole = (): Promise<DemoConsole> => (running ??= start())

async function start() {
  const report = (line: string) => console.error(line)
  const [db] = await Promise.all([databaseForTheRun(), prepareConsole(report)])
  await seedReference(db)
  await db.asOwner((owner) => seedDemo({ db, owner }, () => undefined))
  return servedConsole(db, async () => ({}))
}

/** @param settings what differs from a test's usual settings, once it is known where browsers reach the console */
export async function servedConsole(db: Database, settings: (url: string) => Promise<Partial<Config>>) {
  // The server must know its own address before it is built, since it refuses sign-ins from pages of any other.
  let answer: RequestListener = (_req, res) => void res.writeHead(503).end()
  const listener = createServer((req, res) => answer(req, res))
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const url = `http://localhost:${(listener.address() as AddressInfo).port}`
  const server = await buildServer({
    config: testConfig({ baseUrl: url, ...(await settings(url)) }),
    db,
    log: createLog('silent'),
  })
  answer = server.ahead(server.app)
  listener.on('upgrade', server.upgrade)
  return {
    db,
    url,
    /** Where the relay hands over mail; null unless the settings take mail in. */
    inboundPort: (await server.inbound?.listen()) ?? null,
    async close() {
      server.leave()
      listener.closeAllConnections()
      await new Promise((resolve) => listener.close(resolve))
      await server.close()
    },
  }
}

atTheEnd(async () => {
  await (await running)?.close()
})
