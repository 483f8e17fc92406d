import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config } from '../../api/platform/config.ts'
import type { Database } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { replyAddress } from '../../api/platform/mail/inbound/replyAddress.ts'
import { makeReplyToken, replyKeys } from '../../api/platform/mail/inbound/replyToken.ts'
import { StartError } from '../../api/platform/start/startError.ts'
import { type AskedHouse, askedHouse } from './asking.ts'
import { openHouse } from './operator.ts'

const DOMAIN = 'reply.real-data.example'
const INBOUND = { host: '127.0.0.1', port: 0, domain: DOMAIN, relays: 'loopback' }

/** What people wrote by hand; whatever else the folder holds is mail of machines. */
const REPLY = /^reply-/
/** What a program writes above or into the letter that it quotes. */
const QUOTED = /^>|wrote:\s*$|^-+ ?original message ?-+|^from: |^sent: |^sent from my /im

type Mail = { name: string; source: Buffer }

/** @throws StartError where the folder has no mails, or none of the one or the other kind */
export function mailsIn(folder: string): Mail[] {
  const eml = path.join(folder, 'eml')
  const names = existsSync(eml) ? readdirSync(eml).filter((name) => name.endsWith('.eml')) : []
  const replies = names.filter((name) => REPLY.test(name)).length
  if (replies === 0 || replies === names.length)
    throw new StartError(`${eml} must have mails: replies named like reply-*.eml, and others of machines.`)
  return names.sort().map((name) => ({ name, source: readFileSync(path.join(eml, name)) }))
}

/**
 * Each mail answers a question, as if its sender were the asker: the strongest claim that it can make. Returns the
 * names of those that became something else than they are: a reply is a post with what was written alone, mail of
 * machines is none.
 */
export async function wrongMails(config: Config, db: Database, mails: readonly Mail[], print: (line: string) => void) {
  const house = await openHouse({ ...config, inbound: INBOUND }, db, createLog('error'))
  try {
    const asking = await askedHouse(house, db)
    const keys = replyKeys(config.authSecret)
    const wrong: string[] = []
    for (const mail of mails) {
      const { question, post } = await asking.answered()
      const token = makeReplyToken({ postId: post, accountId: asking.asker.accountId, issuedAt: new Date() }, keys)
      const isReply = REPLY.test(mail.name)
      await handOver(house.inboundPort ?? 0, {
        to: replyAddress(token, DOMAIN),
        from: isNullReturnPath(mail.source) ? '' : asking.asker.email,
        raw: sentBy(asking.asker.email, mail.source),
      })
      const [, reply] = await postsOnceRead(db, asking, question)
      const right = isReply ? reply !== undefined && reply !== '' && !QUOTED.test(reply) : reply === undefined
      print(`Mail ${mail.name}: ${reply === undefined ? 'no post' : `the post “${reply}”`}${right ? '' : ', WRONG'}`)
      if (!right) wrong.push(mail.name)
    }
    return wrong
  } finally {
    await house.close()
  }
}

const HEADER_END = /\r?\n\r?\n/

/** The mail with another sender, for a relay that checks whose address it is; all else stays, byte by byte. */
function sentBy(email: string, source: Buffer): Buffer {
  const text = source.toString('latin1')
  const end = HEADER_END.exec(text)?.index ?? text.length
  const head = text.slice(0, end).replace(/^from:.*(?:\r?\n[ \t].*)*/gim, `From: <${email}>`)
  return Buffer.from(head + text.slice(end), 'latin1')
}

const isNullReturnPath = (source: Buffer): boolean => /^return-path:\s*<>/im.test(source.toString('latin1'))

async function handOver(port: number, { to, from, raw }: { to: string; from: string; raw: Buffer }): Promise<void> {
  const relay = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    await relay.sendMail({ envelope: { from, to: [to] }, raw })
  } finally {
    relay.close()
  }
}

const LOOK_MS = 100
const LOOKS = 600

/** The texts of a question's posts, once no mail waits to be read. */
async function postsOnceRead(db: Database, asking: AskedHouse, question: string): Promise<string[]> {
  const waiting = { text: `select from inbound_mail where state = 'WAITING' limit 1`, values: [] }
  for (let look = 0; (await db.query(waiting)).length > 0; look += 1) {
    if (look === LOOKS) throw new StartError('A mail was not read within a minute.')
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return asking.posts(question)
}
