import { demoCaller, type Forger } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { handsAt } from '../support/console/hands.ts'
import { keyheld } from '../support/console/keyheld.ts'
import { faults } from '../support/console/sound.ts'
import { visiting, type Visitor, visitor } from '../support/console/visitor.ts'
import { until } from '../support/run/until.ts'
import { keptMail, PASSWORD } from '../support/signIn/mailedLinks.ts'
import { projected } from '../support/whoLooked/ledgered.ts'

const NAME = 'Cloak Lane Bank'
const NEW_NAME = 'Cloak Lane Savings Bank'
const EMAIL = 'owner.cloak@demo.example'
const REPLACED = 'Keyholder of Cloak House replaced by Eve Cloak'
const TAKEN_AWAY = 'Keyholder of Cloak House taken away: Di Cloak'
const TELEPHONE = { width: 360, height: 740 }

async function done(by: Forger, text: string, variables: Record<string, unknown>): Promise<void> {
  expect((await by(text, variables)).codes).toStrictEqual([])
}

/** The subjects of the letters that the stakeholder has got about what was proposed. */
async function toldOf(): Promise<string[]> {
  const { db } = await demoConsole()
  const letters = await db.query<{ subject: string }>({
    text: `select subject from outbox_mail where recipient = $1 and purpose = 'PENDING_CHANGE' order by created_at, id`,
    values: [EMAIL],
  })
  return letters.map(({ subject }) => subject)
}

describe('a stakeholder, from the invitation to what the force has confirmed', () => {
  let owner: Visitor
  beforeAll(async () => {
    const { organisation, people } = await keyheld({
      name: NAME,
      house: 'Cloak House',
      familyName: 'Cloak',
      givenNames: ['Ada', 'Bo', 'Cy', 'Di'],
      line: '020 7946 07',
    })
    const [admin, spoc] = await Promise.all([demoCaller('admin'), demoCaller('spoc.crime')])
    await done(spoc, 'query ($id: ID!) { person(id: $id) { displayName contactPoints { value } } }', {
      id: people['Ada'],
    })
    // A look is shown once it is a day old.
    await projected((await demoConsole()).db, 25)
    await done(admin, 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }', {
      input: { email: EMAIL, displayName: 'Robin Cloak', roles: ['STAKEHOLDER'], standing: 'OWNER', organisation },
    })
    owner = await visitor(null, TELEPHONE)
  })
  afterAll(() => owner.close())

  const section = (name: string) => owner.page.getByRole('region', { name })
  const click = (name: string) => owner.page.getByRole('button', { name, exact: true }).click()
  const dialog = () => owner.page.getByRole('dialog')
  const confirms = async (name: string) => {
    await dialog().getByRole('button', { name, exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
  }
  const choose = async (label: string, name: string) => {
    await dialog().getByLabel(label).fill(name)
    await owner.page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  }
  const keyholders = () => owner.page.getByRole('list', { name: 'Keyholders of Cloak House' })

  it('gets in by the mailed link and a password of their own, and begins on their page', async () => {
    const { page } = owner
    const letter = await keptMail((await demoConsole()).db, EMAIL)
    const link = /https?:\/\/\S+#\S+/.exec(letter?.body ?? '')?.[0] ?? ''
    await owner.go(new URL(link).pathname + new URL(link).hash)
    expect(await faults(page)).toStrictEqual([])
    await page.getByLabel('New password').fill(PASSWORD)
    await click('Set the password')
    await page.getByRole('link', { name: 'Sign in' }).click()
    expect(await faults(page)).toStrictEqual([])
    await page.getByLabel(/^Password/).fill(PASSWORD)
    await click('Sign in')

    await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    // Who is not signed in yet is told so at first.
    owner.complaints.length = 0
    expect(new URL(page.url()).pathname).toBe('/own')
    expect(await keyholders().getByRole('listitem').count()).toBe(4)
    expect(await faults(page)).toStrictEqual([])
  })

  it('mends a number, says that four keyholders are still right, and adds what affects them, all at once', async () => {
    await click('Change +442079460700 of Ada Cloak')
    await dialog().getByLabel('Number').fill('020 7946 0799')
    expect(await faults(owner.page)).toStrictEqual([])
    await confirms('Save')
    await section('Your people').getByRole('link', { name: '020 7946 0799' }).waitFor()

    await click('All still right: keyholders of Cloak House')
    await keyholders()
      .getByText(/, confirmed/)
      .nth(3)
      .waitFor()
    expect(await keyholders().getByText(', never confirmed').count()).toBe(0)

    await click('Add what affects you')
    await choose('What is it?', 'Fraud')
    await dialog().getByLabel('How does it affect you?').fill('Callers who say that they are the bank')
    await confirms('Save')
    await section('What affects you').getByText('Callers who say that they are the bank').waitFor()
  })

  it('proposes another name and another keyholder, and lets a leaver go, which waits', async () => {
    const { page } = owner
    await click('Change what is said about you')
    await dialog().getByLabel('Name').fill(NEW_NAME)
    await confirms('Save')
    await click('Add a person')
    await dialog().getByLabel('First name').fill('Eve')
    await dialog().getByLabel('Family name').fill('Cloak')
    await confirms('Add')
    await section('Your people').getByRole('link', { name: 'Eve Cloak' }).waitFor()
    await click('Replace Cy Cloak')
    await choose('Who', 'Eve Cloak')
    expect(await faults(page)).toStrictEqual([])
    await confirms('Propose')
    await click('Has left Di Cloak')
    await confirms('Has left')

    const waits = section('Waits for confirmation')
    for (const what of [`Name: ${NEW_NAME}`, REPLACED, TAKEN_AWAY])
      await waits.getByText(what, { exact: true }).waitFor()
    expect(await waits.getByRole('listitem').count()).toBe(3)
    await section('Your people').getByText('Guard · Left today').waitFor()
    expect(await page.getByRole('button', { name: 'Has left Di Cloak' }).count()).toBe(0)
    await page.getByRole('heading', { level: 1, name: NAME, exact: true }).waitFor()
    expect(await keyholders().innerText()).toMatch(/3\. Cy Cloak[^]*4\. Di Cloak/)
    expect(await faults(page)).toStrictEqual([])
  })

  it('sees which office looked at one of their people', async () => {
    const { page } = owner
    await click('Open the menu')
    await page.getByRole('link', { name: 'Who looked' }).click()

    await section('Looks, day by day')
      .getByText(/^A SPOC of the Crime Directorate, to see names, work contacts and premises: .*Ada Cloak/)
      .waitFor()
    expect(await faults(page)).toStrictEqual([])
    expect(owner.complaints).toStrictEqual([])
  })

  for (const [mailbox, who, changes] of [
    ['spoc.crime', 'a SPOC accepts the name', [`Name: ${NEW_NAME}`]],
    ['register', 'a register manager the keyholder and the one who gives up keys', [REPLACED, TAKEN_AWAY]],
  ] as const)
    it(`is decided on with the keyboard alone: ${who}`, () =>
      visiting(
        mailbox,
        async ({ page, go, complaints }) => {
          const hands = handsAt(page)
          await go('/pendingChanges')
          expect(await faults(page)).toStrictEqual([])
          for (const what of changes) {
            await hands.use(page.getByRole('list', { name: 'Changes' }).getByRole('link', { name: what, exact: true }))
            await page.getByRole('heading', { level: 2, name: what }).and(page.locator(':focus')).waitFor()
            expect(await faults(page)).toStrictEqual([])
            await hands.use(page.getByRole('button', { name: 'Accept', exact: true }))
            await page.getByText(`Accepted: ${what}`).waitFor()
            await go('/pendingChanges')
          }
          expect(complaints).toStrictEqual([])
        },
        TELEPHONE,
      ))

  it('is told of each by mail, and sees the new name, who is rung now and which office decided', async () => {
    await until(async () => (await toldOf()).length === 3)
    expect(new Set(await toldOf())).toStrictEqual(new Set(['A change that you proposed is confirmed']))
    await owner.go('/own')

    await owner.page.getByRole('heading', { level: 1, name: NEW_NAME }).waitFor()
    const rung = await keyholders().getByRole('listitem').allInnerTexts()
    expect(rung.map((line) => /^\d+\. \w+/.exec(line)?.[0])).toStrictEqual(['1. Ada', '2. Bo', '3. Eve'])
    const settled = await section('Decided lately').getByRole('listitem').allInnerTexts()
    expect(settled.map((line) => line.replace(/ on .*/s, '').replace(/\s+/g, ' ')).sort()).toStrictEqual([
      `${REPLACED} Accepted by Register of keyholders`,
      `${TAKEN_AWAY} Accepted by Register of keyholders`,
      `Name: ${NEW_NAME} Accepted by Crime Directorate`,
    ])
    expect(await section('Waits for confirmation').count()).toBe(0)
    expect(await faults(owner.page)).toStrictEqual([])
    expect(owner.complaints).toStrictEqual([])
  })
})
