import { makeExecutableSchema } from '@graphql-tools/schema'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { createLedger } from '../../api/access/ledger.ts'
import { readCatalogue } from '../../api/access/schema/readCatalogue.ts'
import { computedFields } from '../../api/computed.ts'
import { attemptLimit } from '../../api/platform/attemptLimit.ts'
import type { Database } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { createMail } from '../../api/platform/mail/mail.ts'
import { registrationRoutes } from '../../api/registration/registrationRoutes.ts'
import { resolvers } from '../../api/resolvers.ts'
import { testConfig } from './config.ts'
import { sdl } from './matrix/sdl.ts'

/** The routes of registering with a memory of their own, as another process has; both use one database. */
export async function registrationServer(db: Database): Promise<{ url: string; close(): Promise<void> }> {
  const { authSecret: secret, baseUrl, ...config } = testConfig()
  const ledger = createLedger(db)
  const mail = createMail(db, { ...config, authSecret: secret, baseUrl }, createLog('silent'))
  const schema = makeExecutableSchema({ typeDefs: sdl, resolvers })
  const catalogue = readCatalogue(schema, db.orm.getMetadata(), computedFields(null))
  const attempts = attemptLimit(db, secret)
  const app = express().set('trust proxy', 'loopback')
  app.use(registrationRoutes({ db, attempts, baseUrl, secret, catalogue, ledger, mail, joined: () => undefined }))
  const listener = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    async close() {
      listener.closeAllConnections()
      await new Promise((resolve) => listener.close(resolve))
      await ledger.close()
      await mail.close()
    },
  }
}
