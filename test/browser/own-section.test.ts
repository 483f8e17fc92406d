import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { madeInDemo } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { keyheld } from '../support/console/keyheld.ts'
import { type Visitor, visitor } from '../support/console/visitor.ts'

const NAME = 'Walbrook Wharf Bank'
const OWNER = 'owner.walbrook'
const VIEWER = 'viewer.walbrook'
const LEAVER = 'di.walbrook'

describe('an organisation’s own page in the browser', () => {
  let owner: Visitor
  beforeAll(async () => {
    const { organisation, people } = await keyheld({
      name: NAME,
      house: 'Wharf House',
      familyName: 'Walbrook',
      givenNames: ['Ada', 'Bo', 'Cy', 'Di'],
      line: '020 7946 08',
    })
    await madeInDemo('ContactPoint', {
      person: people['Di'],
      kind: 'EMAIL',
      value: `${LEAVER}@demo.example`,
      givenFor: 'WORK',
    })
    const { db } = await demoConsole()
    for (const [mailbox, standing] of [
      [OWNER, 'OWNER'],
      [VIEWER, 'VIEWER'],
      [LEAVER, 'EDITOR'],
    ] as const)
      await createAccountWithPassword(db, {
        email: `${mailbox}@demo.example`,
        displayName: `Walbrook ${standing}`,
        roles: ['STAKEHOLDER'],
        password: DEMO_PASSWORD,
        organisationId: organisation,
        standing,
      })
    owner = await visitor(OWNER)
  })
  afterAll(() => owner.close())

  const section = (name: string) => owner.page.getByRole('region', { name })
  const press = (name: string | RegExp) => owner.page.getByRole('button', { name, exact: true }).press('Enter')
  const dialog = () => owner.page.getByRole('dialog')
  const said = (text: string | RegExp) => owner.page.getByText(text).first().waitFor()

  it('is where an owner begins, and says what waits and what changes at once', async () => {
    await owner.go('/')

    await owner.page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    expect(new URL(owner.page.url()).pathname).toBe('/own')
    expect(
      await owner.page.getByRole('list', { name: 'Keyholders of Wharf House' }).getByRole('listitem').count(),
    ).toBe(4)
    expect(await barriers(owner.page)).toStrictEqual([])
  })

  it('lets an owner mend a number and say what affects them, at once', async () => {
    await press('Change +442079460800 of Ada Walbrook')
    await dialog().getByLabel('Number').fill('020 7946 0899')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await section('Your people').getByRole('link', { name: '020 7946 0899' }).waitFor()

    await press('Add what affects you')
    await dialog().getByLabel('What is it?').fill('Fraud')
    await owner.page.getByRole('option', { name: 'Fraud' }).click()
    await dialog().getByLabel('How does it affect you?').fill('Callers who say they are the bank')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await section('What affects you').getByText('Callers who say they are the bank').waitFor()
  })

  it('confirms four keyholders with one press', async () => {
    await press('All still right: keyholders of Wharf House')

    await said('Thank you: they are confirmed')
    const keyholders = owner.page.getByRole('list', { name: 'Keyholders of Wharf House' })
    await keyholders
      .getByText(/, confirmed/)
      .nth(3)
      .waitFor()
    expect(await keyholders.getByText(', never confirmed').count()).toBe(0)
  })

  it('enters when somebody is away, moves the last day, and says that they are back', async () => {
    await press('Is away: Bo Walbrook')
    await dialog().getByLabel('First day').fill('1/2/2025')
    await dialog().getByLabel('Last day').fill('14/2/2099')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    const away = section('Who is away')
    await away.getByText('Bo Walbrook, until 14 Feb 2099').waitFor()
    await owner.page
      .getByRole('list', { name: 'Keyholders of Wharf House' })
      .getByText(/Away until 14/)
      .waitFor()

    await press('Change the absence of Bo Walbrook until 14 Feb 2099')
    await dialog().getByLabel('Last day').fill('15/2/2099')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await away.getByText('Bo Walbrook, until 15 Feb 2099').waitFor()
    await press('Is back: Bo Walbrook')

    await away.getByText(/^Nobody is away/).waitFor()
    expect(await barriers(owner.page)).toStrictEqual([])
  })

  it('says of what the organisation and its people wish to hear, and takes a wish away', async () => {
    await press('Add a wish')
    await dialog().getByLabel('About what').fill('Fraud')
    await owner.page.getByRole('option', { name: /Fraud/ }).click()
    await dialog().getByLabel('Not before').fill('8am')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await dialog()
      .getByText(/must be a time such as 18:00/i)
      .waitFor()
    await dialog().getByLabel('Not before').fill('08:00')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    const wishes = section('What you wish to hear about')
    await wishes.getByText('Your organisation: Email, from 08:00').waitFor()

    await press(/^Take away Fraud and cyber alerts/)
    await wishes.getByText('Nothing is chosen yet.').waitFor()
    expect(owner.complaints).toStrictEqual([])
  })

  it('proposes a new name and another keyholder, which wait and can be withdrawn', async () => {
    await press('Change what is said about you')
    await dialog().getByLabel('Name').fill('Walbrook Bank plc')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await section('Waits for confirmation').getByText('Name: Walbrook Bank plc').waitFor()
    await owner.page.getByRole('heading', { level: 1, name: NAME }).waitFor()

    await press('Add call-out number for Bo Walbrook')
    await dialog().getByLabel('Number').fill('07700 900 955')
    await dialog().getByRole('button', { name: 'Propose' }).press('Enter')
    await section('Waits for confirmation').getByText('New call-out number of Bo Walbrook').waitFor()

    await press('Withdraw: Name: Walbrook Bank plc')
    await section('Decided lately').getByText('Name: Walbrook Bank plc').waitFor()
    expect(await section('Waits for confirmation').getByRole('listitem').count()).toBe(1)
  })

  it('takes in a new person and lets a leaver go, whose keys wait for the register manager', async () => {
    await press('Add a person')
    await dialog().getByLabel('First name').fill('Edda')
    await dialog().getByLabel('Family name').fill('Walbrook')
    await dialog().getByRole('button', { name: 'Add' }).press('Enter')
    await section('Your people').getByText('Edda Walbrook').waitFor()

    await press('Has left Cy Walbrook')
    await dialog()
      .getByText(/They have no account here\.$/)
      .waitFor()
    await owner.page.keyboard.press('Escape')
    await press('Has left Di Walbrook')
    await dialog()
      .getByText(/the account di\.walbrook@demo\.example is suspended at once/)
      .waitFor()
    await dialog().getByRole('button', { name: 'Has left' }).press('Enter')

    await section('Waits for confirmation').getByText('Keyholder of Wharf House taken away: Di Walbrook').waitFor()
    await owner.goOn('/colleagues')
    await owner.page
      .getByRole('row', { name: /di\.walbrook/ })
      .getByText('Suspended')
      .waitFor()
    expect(owner.complaints).toStrictEqual([])
  })

  it('offers a viewer on a phone no change at all', async () => {
    const viewer = await visitor(VIEWER, { width: 360, height: 740 })
    try {
      await viewer.go('/own')

      await viewer.page.getByRole('heading', { level: 1, name: NAME }).waitFor()
      expect(
        await viewer.page
          .locator('main')
          .getByRole('button', { name: /^(Add|Change|Take|Propose|Withdraw|Has left|Is away|Is back|All )/ })
          .count(),
      ).toBe(0)
      expect(await barriers(viewer.page)).toStrictEqual([])
      expect(await viewer.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    } finally {
      await viewer.close()
    }
  })
})
