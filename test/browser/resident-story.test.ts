import { demoConsole, servedConsole } from '../support/console/demoConsole.ts'
import { faults } from '../support/console/sound.ts'
import { visiting, type Visitor, visitor } from '../support/console/visitor.ts'
import { INBOUND, replyOf } from '../support/mail/mailRoom.ts'
import { handOver } from '../support/mail/relay.ts'
import { newEmail } from '../support/registering.ts'
import { fail } from '../support/run/expecting.ts'
import { until } from '../support/run/until.ts'
import { PASSWORD } from '../support/signIn/mailedLinks.ts'
import { type MailServer, mailServer, SMTP } from '../support/signIn/mailServer.ts'

const BY_WEB = { subject: 'Bins in Bread Street', body: 'Who empties them after the market?' }
const BY_MAIL = { subject: 'Bicycles on the pavement', body: 'They ride there each morning.' }
const POSTCODE = 'EC4R 3UF'
const ANSWER = 'Our ward officer stands there from Monday on.'
const NAME = 'Robin Bread Street'

describe('a resident, from registering to an answer', () => {
  const email = newEmail()
  let force: Awaited<ReturnType<typeof servedConsole>>
  let mails: MailServer
  let resident: Visitor
  let ward: string
  let wardAddress: string
  beforeAll(async () => {
    const { db } = await demoConsole()
    // The demo force has wards, and no postcodes: those are loaded from open data.
    await db.query({
      text: `
        insert into postcode (postcode, location, source)
        select $1, st_pointonsurface(shape::geometry), 'test' from zone where kind = 'WARD' order by name limit 1
        on conflict (postcode) do nothing`,
      values: [POSTCODE],
    })
    mails = await mailServer()
    force = await servedConsole(db, async () => ({ smtp: { ...SMTP, port: mails.port }, inbound: INBOUND }))
    resident = await visitor(null, { url: force.url, width: 360, height: 740 })
    resident.page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await resident.close()
    await force.close()
    await mails.close()
  })

  const field = (label: string) => resident.page.getByLabel(label)
  const click = (name: string) => resident.page.getByRole('button', { name, exact: true }).click()
  const tick = (name: string | RegExp) => resident.page.getByRole('checkbox', { name }).check()
  const heading = (name: string) => resident.page.getByRole('heading', { level: 1, name }).waitFor()
  const follow = async (name: string, title = name) => {
    await click('Open the menu')
    await resident.page.getByRole('link', { name, exact: true }).click()
    await heading(title)
  }
  const letters = () => mails.all().filter(({ to }) => to.includes(email))

  it('registers with topics, after the page has done its proof of work', async () => {
    const { page } = resident
    await resident.go('/login')
    await page.getByRole('link', { name: 'Residents and small businesses: register' }).click()
    await field('Your name').fill(NAME)
    await field('E-mail address').fill(email)
    await field('Postcode').fill('nowhere')
    for (const topic of ['Road closures', 'News of the ward', /^I agree/]) await tick(topic)
    await click('Register')
    await page.getByText('Must be a whole postcode').waitFor()
    expect(await faults(page)).toStrictEqual([])
    expect(await field('Your name').inputValue()).toBe(NAME)
    await field('Postcode').fill(POSTCODE)
    const [sent] = await Promise.all([
      page.waitForRequest((request) => new URL(request.url()).pathname === '/api/auth/register'),
      click('Register'),
    ])

    await page.getByText('Check your e-mail').waitFor()
    const { proof } = sent.postDataJSON() as { proof: Record<string, unknown> }
    expect(proof).toMatchObject({ algorithm: 'SHA-256', challenge: expect.any(String), number: expect.any(Number) })
    const said = await page.getByText(/Your ward is /).innerText()
    ward = /Your ward is (.+)\.$/m.exec(said)?.[1] ?? fail(said)
    expect(await faults(page)).toStrictEqual([])
  })

  it('gets in by the mailed link, its button and a password, and wishes are kept', async () => {
    const { page } = resident
    const link = new URL(/https?:\/\/\S+#\S+/.exec((await mails.received(email)).text)?.[0] ?? '')
    expect(link.origin).toBe(force.url)
    await resident.go(link.pathname + link.hash)
    await page.getByText(`${NAME}, you are registering in ${ward}.`).waitFor()
    expect(new URL(page.url()).hash).toBe('')
    expect(await faults(page)).toStrictEqual([])
    const account = { text: 'select from account where email = $1', values: [email] }
    expect(await force.db.query(account)).toStrictEqual([])
    await field('New password').fill(PASSWORD)
    await click('Confirm')
    await heading('You are registered')
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.locator('input[name="password"]').fill(PASSWORD)
    await click('Sign in')

    await page.waitForURL(({ pathname }) => pathname === '/')
    await page.getByRole('region', { name: /^Your questions/ }).waitFor()
    // Who is not signed in yet is told so at first.
    resident.complaints.length = 0
    expect(await faults(page)).toStrictEqual([])
    const wishes = await force.db.query({
      text: `
        select t.code, channel from wish join topic t on t.id = topic_id join account a on a.person_id = wish.person_id
        where a.email = $1 order by t.code`,
      values: [email],
    })
    expect(wishes).toStrictEqual([
      { code: 'CLOSURES', channel: 'EMAIL' },
      { code: 'WARD_NEWS', channel: 'EMAIL' },
    ])
  })

  it('asks on the page', async () => {
    const { page } = resident
    await page.getByRole('link', { name: 'Ask a question' }).first().click()
    await field('Subject').fill(BY_WEB.subject)
    await field('Question').fill(BY_WEB.body)
    expect(await faults(page)).toStrictEqual([])
    await click('Send the question')

    await heading(BY_WEB.subject)
    expect(await page.locator('main a[href^="/people/"]').count()).toBe(0)
    expect(await faults(page)).toStrictEqual([])
  })

  it("finds the ward's address, writes to it, and finds both questions on the page", async () => {
    const { page } = resident
    await follow('Your page', NAME)
    await page.getByText(ward, { exact: true }).waitFor()
    wardAddress = await page.getByRole('link', { name: /^ward\./ }).innerText()
    expect(wardAddress).toMatch(new RegExp(`^ward\\..+@${INBOUND.domain}$`))
    expect(await faults(page)).toStrictEqual([])

    const mail = replyOf(email, { Subject: BY_MAIL.subject }, BY_MAIL.body)
    const status = await handOver(force.inboundPort ?? fail('no mail comes in'), {
      to: wardAddress,
      mail,
      returnPath: email,
    })

    expect(status).toBe(250)
    await follow('Questions')
    const asked = page.getByRole('list', { name: 'Questions' }).getByRole('link')
    // The page hears of it by itself.
    await asked.filter({ hasText: BY_MAIL.subject }).waitFor()
    expect(await asked.allInnerTexts()).toStrictEqual([BY_MAIL.subject, BY_WEB.subject])
    expect(await faults(page)).toStrictEqual([])
  })

  it('is answered by a SPOC, with the keyboard alone', () =>
    visiting(
      'spoc.community',
      async ({ page, go, complaints }) => {
        await go('/questions?tab=unassigned')
        const row = page.getByRole('listitem').filter({ hasText: BY_MAIL.subject })
        await row.getByText(NAME).waitFor()
        await row.getByRole('link').press('Enter')
        await page.getByText(BY_MAIL.body).waitFor()
        await page.getByText('by e-mail').waitFor()
        await page.keyboard.press('t')
        await page.getByText(/is yours$/).waitFor()
        await page.keyboard.press('a')
        await page.getByRole('textbox', { name: 'Answer' }).and(page.locator(':focus')).waitFor()
        await page.keyboard.insertText(ANSWER)
        await page.keyboard.press('Control+Enter')
        await page.getByText('The answer is sent').waitFor()
        expect(complaints).toStrictEqual([])
      },
      { url: force.url },
    ))

  it('is told by mail, without what was written, and reads the answer on the page', async () => {
    const { page } = resident
    const told = () => letters().find(({ source }) => /^Subject: .*\bQ-\d{4}-/m.test(source))
    await until(async () => told() !== undefined, 30)
    expect(told()?.text).not.toContain(ANSWER)
    await page.getByRole('link', { name: BY_MAIL.subject }).click()

    const answer = page.getByRole('listitem').filter({ hasText: ANSWER })
    await answer.getByRole('heading', { name: /Communit/ }).waitFor()
    await page.getByText('Answered', { exact: true }).first().waitFor()
    expect(await page.getByText('Demo SPOC').count()).toBe(0)
    expect(await faults(page)).toStrictEqual([])
    expect(resident.complaints).toStrictEqual([])
  })
})
