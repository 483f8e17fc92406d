import { createLedger } from '../api/access/ledger.ts'
import { forgetUnread } from '../api/questions/beginning/forgetUnreadMail.ts'
import { create } from './support/builders.ts'
import { type WardMails, wardMails } from './support/mail/wardMails.ts'
import { confirm, newEmail, register } from './support/registering.ts'
import { until } from './support/run/until.ts'
import { PASSWORD, postAuth, tokenIn } from './support/signIn/mailedLinks.ts'

let at: WardMails
beforeAll(async () => {
  at = await wardMails()
})
afterAll(() => at.room.close())

const statesOf = async (sender: string) =>
  (await at.run<{ state: string }>('select state from inbound_mail where sender = $1 order by id', sender)).map(
    ({ state }) => state,
  )

/** By the link of the letter that registering sends, which is the last. */
async function registers(email: string) {
  const before = at.lettersTo(email).length
  await register(at.room.server, { email })
  const letters = await at.lettersOnceThereAre(email, before + 1)
  const token = tokenIn(letters.at(-1)?.text ?? '')
  const page = await postAuth(at.room.server.url, '/registration', { token })
  expect((await confirm(at.room.server, token)).status).toBe(200)
  return { page: page.body as { mailedAt: string[] }, client: await at.room.server.signIn(email, PASSWORD) }
}

describe("a stranger's mail to a ward's address", () => {
  it('is read by nobody, answered once a day with the link to register, and becomes the question once they have', async () => {
    const email = newEmail()

    expect(await at.mails(email, 'They ride there at night.')).toBe(250)
    const [letter] = await at.lettersOnceThereAre(email, 1)
    await at.mails(email, 'And on Sundays.', { Subject: 'Sundays' })

    expect(letter?.text).toContain('/register\n')
    expect(letter?.text).not.toContain('ride')
    expect(await statesOf(email)).toStrictEqual(['UNCONFIRMED', 'UNCONFIRMED'])
    expect(await at.heldFrom(email)).toStrictEqual([])
    expect(await at.run('select from account where email = $1', email)).toStrictEqual([])

    const { client, page } = await registers(email)

    expect(page.mailedAt).toHaveLength(2)
    await until(async () => (await statesOf(email)).length === 0, 30)
    expect((await at.questionsSeenBy(client)).map(({ subject, way }) => [subject, way])).toStrictEqual([
      ['Sundays', 'MAIL'],
      ['Bicycles on the pavement', 'MAIL'],
    ])
    expect(at.lettersTo(email).filter(({ text }) => text.includes('/register\n'))).toHaveLength(1)
  })

  it('is answered again a day later', async () => {
    const email = newEmail()
    await at.mails(email, 'Hello?')
    await at.lettersOnceThereAre(email, 1)
    await at.run(`update inbound_mail set answered_at = now() - interval '25 hours' where sender = $1`, email)

    await at.mails(email, 'Is anybody there?')

    expect(await at.lettersOnceThereAre(email, 2)).toHaveLength(2)
  })

  it('becomes the question of whoever an administrator gives an account', async () => {
    const email = newEmail()
    await at.mails(email, 'They ride there at noon.')

    await create(at.room.people.admin, 'Account', { email, displayName: 'Robin', roles: ['RESIDENT'] })
    await at.mails((await at.resident()).email, 'Another mail wakes the reader.')

    expect(await statesOf(email)).toStrictEqual([])
    const [found] = await at.run(
      'select q.way from question q join account a on a.id = q.asker_id where a.email = $1',
      email,
    )
    expect(found).toStrictEqual({ way: 'MAIL' })
  })

  it.each<[string, Record<string, string>, string]>([
    ['an out-of-office note', { 'Auto-Submitted': 'auto-replied' }, 'robin@bank.example'],
    ['a list', { 'List-Id': '<news.example>' }, 'robin@bank.example'],
    ['a report of delivery', {}, ''],
  ])('is not answered and not kept where it is %s', async (_what, head, returnPath) => {
    const email = newEmail()

    await at.mails(email, 'I am away.', head, at.ward.address, returnPath)

    expect(at.lettersTo(email)).toStrictEqual([])
    expect(await statesOf(email)).toStrictEqual([])
    expect(await at.heldFrom(email)).toStrictEqual([])
  })

  it('is held for a SPOC from the sixth on, and where it says that it is from two', async () => {
    const email = newEmail()
    for (let sent = 0; sent < 6; sent++) await at.mails(email, `Number ${sent}.`)
    await at.mails('a@resident.example, b@resident.example', 'We both ask.')

    expect(await statesOf(email)).toStrictEqual(Array.from({ length: 5 }, () => 'UNCONFIRMED'))
    expect(await at.heldFrom(email)).toStrictEqual(['TOO_MANY'])
    expect(at.lettersTo(email)).toHaveLength(1)
    expect((await at.room.held(at.room.asking.communities)).map(({ reason }) => reason)).toContain('UNREADABLE')
  })

  it('is deleted unread after seven days, which is recorded, and is no question of who registers then', async () => {
    const email = newEmail()
    await at.mails(email, 'They ride there at dawn.')
    const [mail] = await at.run<{ id: string; days: number }>(
      `select id, round(extract(epoch from forget_at - received_at) / 86400)::int as days from inbound_mail where sender = $1`,
      email,
    )
    expect(mail?.days).toBe(7)
    await at.run(`update inbound_mail set forget_at = now() - interval '1 second' where sender = $1`, email)

    const { client, page } = await registers(email)
    expect(page.mailedAt).toStrictEqual([])
    await at.mails((await at.resident()).email, 'Another mail wakes the reader.')
    expect(await at.questionsSeenBy(client)).toStrictEqual([])
    const ledger = createLedger(at.room.server.db)
    expect(await forgetUnread({ db: at.room.server.db, ledger })).toBe(1)
    await ledger.close()

    expect(await at.run('select from inbound_mail where id = $1', mail?.id)).toStrictEqual([])
    expect(
      await at.run(
        `select category from ledger_record where operation = 'forgetUnreadMail' and $1 = any(subjects)`,
        mail?.id,
      ),
    ).toStrictEqual([{ category: 'ERASURE' }])
  })
})
