import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { madeInDemo } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { type Visitor, visitor } from '../support/console/visitor.ts'

const MAILBOX = 'sam.cordwainer'

describe('a resident’s own page in the browser', () => {
  let resident: Visitor
  beforeAll(async () => {
    const personId = await madeInDemo('Person', { displayName: 'Sam Cordwainer' })
    await madeInDemo('ContactPoint', { person: personId, kind: 'PHONE', value: '020 7946 0890', givenFor: 'WORK' })
    await createAccountWithPassword((await demoConsole()).db, {
      email: `${MAILBOX}@demo.example`,
      displayName: 'Sam Cordwainer',
      roles: ['RESIDENT'],
      password: DEMO_PASSWORD,
      personId,
    })
    resident = await visitor(MAILBOX)
  })
  afterAll(() => resident.close())

  const press = (name: string | RegExp) => resident.page.getByRole('button', { name, exact: true }).press('Enter')
  const wishes = () => resident.page.getByRole('region', { name: 'What you wish to hear about' })
  const dialog = () => resident.page.getByRole('dialog')

  it('stands in a short menu, and says how they are reached', async () => {
    await resident.go('/')
    await resident.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Your page' })
      .press('Enter')

    await resident.page.getByRole('heading', { level: 1, name: 'Sam Cordwainer' }).waitFor()
    await resident.page.getByRole('region', { name: 'About you' }).getByText('020 7946 0890').first().waitFor()
    expect(await barriers(resident.page)).toStrictEqual([])
  })

  it('takes a topic, its channel and hours, changes them, and takes them away', async () => {
    await press('Add a wish')
    await dialog().getByLabel('About what').fill('Road closures')
    await resident.page.getByRole('option', { name: 'Road closures' }).click()
    expect(await dialog().getByLabel('Whom to tell').count()).toBe(0)
    await dialog().getByLabel('Not before').fill('08:00')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await wishes().getByText('Email, from 08:00').waitFor()

    await press('Change Road closures, Email, from 08:00')
    await dialog().getByLabel('Not after').fill('20:00')
    await dialog().getByRole('button', { name: 'Save' }).press('Enter')
    await wishes().getByText('Email, 08:00 to 20:00').waitFor()

    await press('Take away Road closures, Email, 08:00 to 20:00')
    await wishes().getByText('Nothing is chosen yet.').waitFor()
  })

  it('gives their data as a file', async () => {
    await resident.page.getByRole('link', { name: 'Your data as a file' }).press('Enter')
    await press('Read all of it')
    await resident.page.getByText('All of it is read.').waitFor()

    await resident.page.getByRole('region', { name: 'How you are reached' }).getByText('+442079460890').waitFor()
    await resident.page.getByRole('region', { name: 'Your account' }).getByText('Sam Cordwainer').first().waitFor()
  })
})
