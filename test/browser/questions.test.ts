import type { Locator, Page, WebSocketRoute } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { handsAt } from '../support/console/hands.ts'
import { type Visitor, visiting, visitor } from '../support/console/visitor.ts'

const SUBJECT = 'Scaffolding beside our loading bay'
const MOST_ACTIONS = 8
const MOST_KEYS = 5

const rowOf = (page: Page, subject = SUBJECT): Locator => page.getByRole('listitem').filter({ hasText: subject })
const openThread = (page: Page, subject = SUBJECT) => rowOf(page, subject).getByRole('link').click()
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const countOn = async (page: Page, name: string) => Number(/\d+$/.exec(await tab(page, name).innerText())?.[0])

/** Chooses from a field that finds by letters. */
async function pick(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text)
  await page.getByRole('option', { name: text, exact: true }).click()
}

describe('questions in the console', () => {
  let admin: Visitor
  let asker: Visitor
  let crime: Visitor
  let economic: Visitor
  beforeAll(async () => {
    ;[admin, asker, crime, economic] = await Promise.all([
      visitor('admin'),
      visitor(null),
      visitor('spoc.crime'),
      visitor('spoc.economic'),
    ])
    for (const { page } of [crime, economic]) page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    // Other tests look at the same demo force.
    await admin.go('/routing-rules')
    await admin.page.getByRole('button', { name: /^Actions for tier 1/ }).click()
    await admin.page.getByRole('menuitem', { name: 'Archive' }).click()
    await admin.page.getByText('The rule is archived').waitFor()
    await Promise.all([admin, asker, crime, economic].map((one) => one.close()))
  })

  it('an administrator sends the questions of tier 1 to Crime, and corrects the rule', async () => {
    const { page } = admin
    await admin.go('/routing-rules')
    await page.getByRole('button', { name: 'New rule' }).first().press('Enter')
    const dialog = page.getByRole('dialog')
    await pick(page, 'Questions go to', 'Crime Directorate')
    await dialog.getByLabel('Tier of the asker').press('Enter')
    await page.getByRole('option', { name: /^Tier 1/ }).press('Enter')
    await dialog.getByLabel('From', { exact: true }).fill('1 Dec 2030')
    await dialog.getByLabel('To', { exact: true }).fill('1 Dec 2029')
    await dialog.getByRole('button', { name: 'Save' }).press('Enter')
    await dialog.getByText(/must not be before/i).waitFor()
    await dialog.getByLabel('From', { exact: true }).fill('')
    await dialog.getByLabel('To', { exact: true }).fill('')
    await dialog.getByRole('button', { name: 'Save' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })

    const rule = page.getByRole('row', { name: /tier 1 .*Crime Directorate/ })
    await rule.getByText('Always').waitFor()
    expect(await barriers(page)).toStrictEqual([])
  })

  it(`a stakeholder signs in and sends a question in at most ${MOST_ACTIONS} actions; the inbox has it at once`, async () => {
    await crime.go('/questions?tab=unassigned')
    const before = await countOn(crime.page, 'Not taken')
    const { page } = asker
    await asker.go('/login')
    page.setDefaultTimeout(15_000)
    let actions = 0
    const act = async (done: Promise<unknown>) => {
      actions += 1
      await done
    }

    await act(page.getByLabel('E-mail address').fill('stakeholder.bank@demo.example'))
    await act(page.getByLabel(/^Password/).fill(DEMO_PASSWORD))
    await act(page.getByRole('button', { name: 'Sign in', exact: true }).click())
    await act(page.getByRole('link', { name: 'Ask a question' }).click())
    await page.getByText(/^In an emergency ring 999/).waitFor()
    await act(page.getByLabel('Subject').fill(SUBJECT))
    await act(
      page.getByLabel('Question', { exact: false }).first().fill('Seen again: https://example.org/plan.\nSafe?'),
    )
    const sent = page.getByRole('button', { name: 'Send the question' })
    await page.locator('input[type=file]').setInputFiles({
      name: 'bay.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The gate is open from six.'),
    })
    actions += 1
    await page.getByRole('button', { name: 'Leave out bay.txt' }).waitFor()
    await act(sent.click())

    await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor()
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS)
    expect(asker.complaints).toStrictEqual([])
    await rowOf(crime.page).getByText('Not taken').waitFor()
    expect(await countOn(crime.page, 'Not taken')).toBe(before + 1)
  })

  it('shows the asker a thread with links made safe, the file, when an answer is due, and nothing of the force', async () => {
    const { page } = asker
    const link = page.getByRole('link', { name: 'https://example.org/plan', exact: true })
    expect(await link.getAttribute('href')).toBe('https://example.org/plan')
    expect(await link.getAttribute('rel')).toContain('noopener')
    await page.getByText('With the police').waitFor()
    await page.getByText(/^Due /).waitFor()
    expect(await page.getByText('Who answers').count()).toBe(0)
    expect(await page.getByText('Notes').count()).toBe(0)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'bay.txt' }).click(),
    ])

    expect(file.suggestedFilename()).toBe('bay.txt')
  })

  it('a SPOC adds a second directorate, whose inbox has it at once', async () => {
    await economic.go('/questions?tab=directorate')
    const { page } = crime
    await openThread(page)
    await page.getByRole('button', { name: 'Add directorate' }).click()
    await pick(page, 'Directorates', 'Economic Crime Directorate')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add', exact: true }).click()

    await page.getByText('It is asked too').waitFor()
    await rowOf(economic.page).waitFor()
    await crime.go('/questions?tab=unassigned')
  })

  it(`a SPOC takes it, notes and answers by keys, at most ${MOST_KEYS} of them and the text; the asker sees it at once`, async () => {
    const { page } = crime
    const keys: string[] = []
    const press = async (...pressed: string[]) => {
      keys.push(...pressed)
      await page.keyboard.press(pressed.join('+'))
    }
    await rowOf(page).getByRole('link').focus()
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Jot down: ask the site manager')
    await page.getByRole('button', { name: 'Keep the note' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await rowOf(page).getByRole('link').focus()

    await press('t')
    await tab(page, 'Mine').click()
    await rowOf(page).getByText('Taken', { exact: true }).waitFor()
    await press('j')
    await press('a')
    await page.getByRole('textbox', { name: 'Answer' }).waitFor()
    await page.keyboard.insertText('Take the site manager’s number; jtna are letters here.')
    await press('Control', 'Enter')

    await page.getByText('The answer is sent').waitFor()
    expect(keys.length).toBeLessThanOrEqual(MOST_KEYS)
    await page.getByText('Jot down: ask the site manager').waitFor()
    const answer = asker.page.getByRole('listitem').filter({ hasText: 'Take the site manager’s number' })
    await answer.getByRole('heading', { name: 'Crime Directorate' }).waitFor()
    expect(await answer.getByText('Demo SPOC').count()).toBe(0)
    expect(await asker.page.getByText('Jot down').count()).toBe(0)
  })

  it('the SPOC of the second directorate answers too, signed; the thread is one, live for all three', async () => {
    await openThread(economic.page)
    const { page } = economic
    await page.getByRole('textbox', { name: 'Answer' }).fill('We have told the contractor.')
    await page.getByRole('switch', { name: /^Sign as/ }).check()
    await page.getByRole('textbox', { name: 'Answer' }).press('Control+Enter')
    await page.getByText('The answer is sent').waitFor()

    for (const { page: read } of [asker, crime, economic]) {
      const told = read.getByRole('listitem').filter({ hasText: 'We have told the contractor.' })
      await told.getByRole('heading', { name: 'Demo SPOC, Economic Crime' }).waitFor()
      await read.getByText('Answered', { exact: true }).first().waitFor()
      expect(await read.getByText('Take the site manager’s number').count()).toBe(1)
    }
  })

  it('the asker replies with the keyboard alone; a SPOC who is writing sees it above what they typed, and loses nothing', async () => {
    const hands = handsAt(asker.page)
    await asker.page.reload()
    await hands.write(asker.page.getByRole('textbox', { name: 'Reply' }), 'It is open again tonight.')
    await hands.press('Control+Enter')
    await asker.page.getByText('The reply is sent').waitFor()
    const own = crime.page.getByRole('textbox', { name: 'Answer' })
    await own.fill('Half an answer')

    await economic.page.getByRole('textbox', { name: 'Answer' }).fill('A patrol has gone there.')
    await economic.page.getByRole('button', { name: 'Send the answer' }).click()

    await crime.page.getByRole('alert').filter({ hasText: 'A patrol has gone there.' }).waitFor()
    await crime.page.getByText('This can no longer be sent').waitFor()
    expect(await own.inputValue()).toBe('Half an answer')
    await crime.page.getByRole('button', { name: 'Discard the text' }).click()
    await own.waitFor({ state: 'detached' })
  })

  it('goes on by itself after the connection was cut, with what was written meanwhile', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      const sockets: WebSocketRoute[] = []
      await page.routeWebSocket('**/graphql', (socket) => {
        socket.connectToServer()
        sockets.push(socket)
      })
      await go(new URL(asker.page.url()).pathname)
      await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor()
      const cutOff = sockets.length

      for (const socket of sockets) await socket.close({ code: 1013 })
      await asker.page.getByRole('textbox', { name: 'Reply' }).fill('Written while nobody listened.')
      await asker.page.getByRole('button', { name: 'Send the reply' }).click()

      await page.getByText('Written while nobody listened.').waitFor()
      expect(sockets.length).toBeGreaterThan(cutOff)
      expect(await page.getByText('does not follow changes').count()).toBe(0)
      await page.getByRole('button', { name: 'Needs no answer' }).click()
      await asker.page.getByText('Answered', { exact: true }).first().waitFor()
    }))

  it('finds nothing of it for another organisation, whichever way is tried', () =>
    visiting('stakeholder.market', async ({ page, go }) => {
      const path = new URL(asker.page.url()).pathname
      await go('/questions')
      await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
      expect(await page.getByText(SUBJECT).count()).toBe(0)
      await go(path)
      await page.getByText('There is nothing here for you').waitFor()
      await go('/search')
      await page.keyboard.insertText('Scaffolding')
      expect(await page.getByText(SUBJECT).count()).toBe(0)
    }))

  it('the asker closes it and opens it again', async () => {
    const { page } = asker
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('Closed', { exact: true }).first().waitFor()
    await page.getByRole('textbox', { name: 'What is still open' }).fill('The gate is still broken.')
    await page.getByRole('button', { name: 'Reopen' }).click()

    await page.getByText('The question is open again').waitFor()
    await crime.page.getByText('The gate is still broken.').waitFor()
  })
})
