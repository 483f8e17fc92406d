import { demoConsole } from '../support/console/demoConsole.ts'
import { type Visitor, visitor } from '../support/console/visitor.ts'
import { keptMail } from '../support/signIn/mailedLinks.ts'

const EMAIL = 'robin.leadenhall@demo.example'
const PASSWORD = 'three unrelated words'

describe('an owner and a colleague in the browser', () => {
  let owner: Visitor
  let invited: Visitor
  beforeAll(async () => {
    owner = await visitor('stakeholder.bank')
    invited = await visitor(null, { width: 360, height: 740 })
  })
  afterAll(async () => {
    await owner.close()
    await invited.close()
  })
  const rowOf = (name: string) => owner.page.getByRole('row', { name })

  it('the owner invites a VIEWER, who gets in by the letter, sees the organisation and is offered no change', async () => {
    await owner.go('/colleagues')
    await owner.page.getByRole('button', { name: 'Invite a colleague' }).press('Enter')
    const dialog = owner.page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Robin Leadenhall')
    await dialog.getByLabel('E-mail').fill(EMAIL)
    expect(await dialog.getByRole('radio', { name: /^Viewer/ }).isChecked()).toBe(true)
    await owner.page.keyboard.press('Enter')
    await rowOf('Robin Leadenhall').getByText('Invited').waitFor()

    const { db } = await demoConsole()
    const link = /https?:\/\/\S+(\/invitation#\S+)/.exec((await keptMail(db, EMAIL))?.body ?? '')?.[1] ?? ''
    await invited.go(link)
    await invited.page.getByLabel('New password').fill(PASSWORD)
    await invited.page.getByRole('button', { name: 'Set the password' }).click()
    await invited.page.getByRole('link', { name: 'Sign in' }).click()
    await invited.page.getByLabel(/^Password/).fill(PASSWORD)
    await invited.page.getByRole('button', { name: 'Sign in', exact: true }).click()

    await invited.page.getByRole('heading', { name: 'Threadgold Bank', level: 1 }).waitFor()
    for (const name of [/^Edit/, /^Add /, /^Archive/, /^Actions for/])
      expect(
        await invited.page.getByRole('button', { name }).or(invited.page.getByRole('link', { name })).count(),
      ).toBe(0)
    await invited.go('/people')
    await invited.page.locator('main a[href*="/people/"]').first().waitFor()
    expect(await invited.page.getByRole('link', { name: 'New person' }).count()).toBe(0)
    await invited.page.getByRole('button', { name: 'Open the menu' }).click()
    await invited.page.getByRole('link', { name: 'Who looked' }).waitFor()
    expect(await invited.page.getByRole('link', { name: 'Colleagues' }).count()).toBe(0)
    await invited.go('/questions')
    await invited.page.getByRole('list', { name: 'Questions' }).getByRole('link').first().click()
    await invited.page.getByRole('list', { name: 'What was written' }).waitFor()
    for (const name of ['Reply', 'What is still open'])
      expect(await invited.page.getByRole('textbox', { name }).count()).toBe(0)
    expect(await invited.page.getByRole('button', { name: /^(Close|Withdraw)$/ }).count()).toBe(0)
    await invited.go('/questions/create')
    await invited.page.getByText(/^Your role may not open this page/).waitFor()
    expect(await invited.page.getByLabel('Subject').count()).toBe(0)
    expect(invited.complaints).toStrictEqual([])
  })

  it('the owner makes the colleague an EDITOR, who asks with a file, suspends them, and cannot leave as the last owner', async () => {
    await owner.go('/colleagues')
    await owner.page.getByRole('button', { name: 'Change what Robin Leadenhall may do' }).press('Enter')
    await owner.page.getByRole('radio', { name: /^Editor/ }).check()
    await owner.page.getByRole('button', { name: 'Save' }).press('Enter')
    await rowOf('Robin Leadenhall').getByText('Editor').waitFor()
    await invited.go('/questions')
    await invited.page.getByRole('link', { name: 'Ask a question' }).click()
    await invited.page.getByLabel('Subject').fill('Smoke beside the vault')
    await invited.page.getByLabel('Question', { exact: false }).first().fill('Is a drill planned?')
    await invited.page.locator('input[type=file]').setInputFiles({
      name: 'vault.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The second door on the left.'),
    })
    await invited.page.getByRole('button', { name: 'Leave out vault.txt' }).waitFor()
    await invited.page.getByRole('button', { name: 'Send the question' }).click()
    await invited.page.getByRole('heading', { level: 1, name: 'Smoke beside the vault' }).waitFor()
    await invited.page.getByRole('link', { name: 'vault.txt' }).waitFor()

    await owner.page.getByRole('button', { name: 'Suspend Robin Leadenhall' }).press('Enter')
    await owner.page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).press('Enter')
    await rowOf('Robin Leadenhall').getByText('Suspended').waitFor()
    await invited.go('/people')
    await invited.page.getByLabel(/^Password/).waitFor()

    await owner.page.getByRole('button', { name: 'End the suspension of Robin Leadenhall' }).press('Enter')
    await rowOf('Robin Leadenhall').getByText('Active').waitFor()
    await owner.page.getByRole('button', { name: 'Leave', exact: true }).press('Enter')
    await owner.page.getByRole('dialog').getByRole('button', { name: 'Leave' }).press('Enter')
    await owner.page.getByText(/^This is the last active owner/).waitFor()
  })
})
