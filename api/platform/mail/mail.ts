import type { Config } from '../config.ts'
import type { Database, Statement } from '../database.ts'
import type { Logger } from '../log.ts'
import { kept, type Letter, queued } from './letter.ts'
import { mailQueue } from './queue.ts'
import { sealWith } from './seal.ts'
import { startSender } from './sender.ts'
import { smtpTransport } from './transport.ts'

export type { Letter } from './letter.ts'

export type Mail = {
  /**
   * False where mail can neither be sent nor kept for an administrator: whoever would be written to has to be told of
   * it by other means.
   */
  possible: boolean
  /** Where links in mails lead, without a trailing slash. */
  baseUrl: string
  /** The statement that entrusts a letter to the database; run it in the transaction of the change that it tells of. */
  entrust(letter: Letter): Statement
  /** To be called once such a transaction has committed. */
  wake(): void
  close(): Promise<void>
}

type Settings = Pick<Config, 'smtp' | 'databaseUrl' | 'production' | 'authSecret' | 'baseUrl'>

/**
 * Mail by SMTP; without a mail server, a trial installation keeps it in its outbox. On a server's database or in
 * production there is no such outbox: its links would let an administrator in as anybody.
 */
export function createMail(db: Database, config: Settings, log: Logger): Mail {
  const { smtp, baseUrl } = config
  const still = { baseUrl, wake: () => undefined, close: async () => undefined }
  if (smtp === null && config.databaseUrl === null && !config.production)
    return { ...still, possible: true, entrust: kept }
  const seal = sealWith(config.authSecret)
  const entrust = (letter: Letter): Statement => queued(letter, seal)
  if (smtp === null) return { ...still, possible: false, entrust }
  return { baseUrl, possible: true, entrust, ...startSender(mailQueue(db), smtpTransport(smtp), seal, log) }
}
