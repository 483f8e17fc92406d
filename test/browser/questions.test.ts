import type { Locator, Page, WebSocketRoute } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { handsAt } from '../support/console/hands.ts'
import { type Visitor, visiting, visitor } from '../support/console/visitor.ts'

const SUBJECT = 'Scaffolding beside our loading bay'
const MOST_ACTIONS = 8
const MOST_KEYS = 5

const rowOf = (page: Page, subject = SUBJECT): Locator => page.getByRole('listitem').filter({ hasText: subject })
const openThread = (page: Page, subject = SUBJECT) => rowOf(page, subject).getByRole('link').click()
const listed = (page: Page): Locator => page.getByRole('list', { name: 'Questions' }).getByRole('link')
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const countOn = async (page: Page, name: string) => Number(/\d+$/.exec(await tab(page, name).innerText())?.[0])

/** What somebody may not see is found by no link, in no list, by no search, nor in the palette. */
async function findsNoTrace({ page, go }: Visitor, { thread, file }: Record<'thread' | 'file', string>): Promise<void> {
  await go(thread)
  await page.getByText('There is nothing here for you').waitFor()
  expect((await page.request.get(file)).status()).toBe(404)
  await go('/questions?tab=all')
  await listed(page).first().waitFor()
  expect(await rowOf(page).count()).toBe(0)
  await go('/search?q=Scaffolding')
  await page.getByText('Nothing found').waitFor()
  await page.keyboard.press('Control+k')
  await Promise.all([
    page.waitForResponse((response) => response.request().postData()?.includes('Scaffolding beside') ?? false),
    page.getByRole('combobox', { name: 'Go to or find' }).fill(SUBJECT),
  ])
  await page.getByRole('option', { name: /^Search everything for/ }).waitFor()
  expect(await page.getByRole('option').filter({ hasNotText: 'Search everything' }).count()).toBe(0)
}

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
  const traces = { thread: '', file: '' }
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
    await page.getByText(/^For what cannot wait, ring 999 in an emergency and 101 otherwise/).waitFor()
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
    traces.thread = new URL(page.url()).pathname
    traces.file = (await page.getByRole('link', { name: 'bay.txt' }).getAttribute('href')) ?? ''
    expect((await page.request.get(traces.file)).status()).toBe(200)
  })

  it('a SPOC adds a second directorate, whose inbox has it at once', async () => {
    await economic.go('/questions?tab=directorate')
    const { page } = crime
    await openThread(page)
    await page.getByRole('button', { name: 'Add directorate' }).click()
    await pick(page, 'Directorates', 'Economic Crime Directorate')
    await page.keyboard.press('Escape')
    await page.getByRole('textbox', { name: 'What for' }).fill('Whose vans these are')
    await page.getByRole('button', { name: 'Add', exact: true }).click()

    await page.getByText('The directorate is asked too').waitFor()
    await page.getByText('Whose vans these are').waitFor()
    await rowOf(economic.page).waitFor()
    await crime.go('/questions?tab=unassigned')
  })

  it('a SPOC goes through the inbox by keys: next, previous, search, note, take', async () => {
    const { page } = crime
    const hasFocus = (link: Locator) => link.and(page.locator(':focus')).waitFor()
    await listed(page).nth(1).waitFor()

    await page.keyboard.press('j')
    await hasFocus(listed(page).nth(0))
    await page.keyboard.press('j')
    await hasFocus(listed(page).nth(1))
    await page.keyboard.press('k')
    await hasFocus(listed(page).nth(0))
    await page.keyboard.press('/')
    await page.keyboard.insertText(SUBJECT)
    await page.keyboard.press('Enter')
    await hasFocus(rowOf(page).getByRole('link'))
    expect(await listed(page).count()).toBe(1)
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Jot down: ask the site manager')
    await page.getByRole('button', { name: 'Save the note' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await hasFocus(rowOf(page).getByRole('link'))
    await page.keyboard.press('t')

    await page.getByText(/is yours$/).waitFor()
    await rowOf(page).waitFor({ state: 'detached' })
  })

  it(`a SPOC answers from the inbox by at most ${MOST_KEYS} keys and the text; the asker sees it at once`, async () => {
    const { page } = crime
    const keys: string[] = []
    const press = async (...pressed: string[]) => {
      keys.push(...pressed)
      await page.keyboard.press(pressed.join('+'))
    }
    await crime.go('/questions')
    await rowOf(page).getByText('Taken', { exact: true }).waitFor()

    await press('/')
    await page.keyboard.insertText(SUBJECT)
    await press('Enter')
    await rowOf(page).getByRole('link').and(page.locator(':focus')).waitFor()
    await press('a')
    await page.getByRole('textbox', { name: 'Answer' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Take the site manager’s number; jtnx are letters here.')
    await press('Control', 'Enter')

    await page.getByText('The answer is sent').waitFor()
    expect(keys.length).toBeLessThanOrEqual(MOST_KEYS)
    await page.getByText('Jot down: ask the site manager').waitFor()
    const answer = asker.page.getByRole('listitem').filter({ hasText: 'jtnx are letters here' })
    await answer.getByRole('heading', { name: 'Crime Directorate' }).waitFor()
    expect(await answer.getByText('Demo SPOC').count()).toBe(0)
    expect(await asker.page.getByText('Jot down').count()).toBe(0)
  })

  it('the SPOC of the second directorate answers too, signed; the thread is one, live for all three', async () => {
    await openThread(economic.page)
    const { page } = economic
    const text = page.getByRole('textbox', { name: 'Answer' })
    await text.waitFor()
    await page.keyboard.press('m')
    await page.getByRole('menuitem', { name: 'Received, answer to follow' }).press('Enter')
    await page.getByText('Still to fill: day').waitFor()
    expect(await text.inputValue()).toContain(`thank you for "${SUBJECT}"`)
    await text.press('Control+Enter')
    await page
      .getByText(/\{\{day\}\}/)
      .and(page.locator('.Mui-error'))
      .waitFor()
    await text.fill('We have told the contractor.')
    await page.getByRole('checkbox', { name: /^Sign as/ }).check()
    await text.press('Control+Enter')
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
    await own.press('Escape')
    await crime.page.keyboard.press('e')
    await crime.page
      .getByRole('button', { name: /^Insert the answer to/ })
      .first()
      .waitFor()
    await crime.page.keyboard.press('1')
    await crime.page.locator('#question-writing:focus').waitFor()
    expect(await own.inputValue()).toMatch(/^Thank you. Officers know the place now/)
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
      await page.getByRole('button', { name: 'Needs no answer' }).waitFor()
      await page.keyboard.press('x')
      await asker.page.getByText('Answered', { exact: true }).first().waitFor()
    }))

  it('leaves another organisation no trace of it, whichever way is tried', () =>
    visiting('stakeholder.market', (market) => findsNoTrace(market, traces)))

  it('a SPOC of a third directorate finds no trace of it, then gets one that the others passed on and declined', () =>
    visiting('spoc.community', async (community) => {
      const { page } = community
      await findsNoTrace(community, traces)
      const { data } = await (
        await demoCaller('stakeholder.bank')
      )('mutation M($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } } }', {
        input: { subject: 'Bins on the towpath', body: 'Whose are they?' },
      })
      const path = `/questions/${(data as { askQuestion: { question: { id: string } } }).askQuestion.question.id}/show`

      await crime.go(path)
      await leaves(crime.page, 'Pass on', async () => pick(crime.page, 'To', 'Economic Crime Directorate'))
      await crime.page.getByText('There is nothing here for you').waitFor()
      await economic.go(path)
      await leaves(economic.page, 'Decline')
      await economic.page.getByText('There is nothing here for you').waitFor()

      await community.go(path)
      await page.getByText('No case of ours, nor of our teams').first().waitFor()
      await page.getByRole('button', { name: 'Add question' }).press('Enter')
      await page.getByRole('combobox', { name: 'Question' }).fill('Loud music')
      await page.getByRole('option').first().click()
      await page.getByRole('dialog').getByRole('button', { name: 'Add' }).press('Enter')
      const related = page.locator('section').filter({ hasText: 'Related questions' })
      await related.getByRole('link', { name: /^Loud music/ }).waitFor()
      expect(await barriers(page)).toStrictEqual([])
      await related.getByRole('button', { name: /^Remove Q-/ }).click()
      await related.getByRole('link').waitFor({ state: 'detached' })
    }))

  it('a SPOC accepts a held mail for a question, which keeps it as a note where its sender may not write', () =>
    visiting('spoc.community', async ({ page, go }) => {
      await go('/questions?tab=held')
      const before = await countOn(page, 'Held mail')
      await page.getByRole('button', { name: 'Accept Whom do we ask about Saturday?' }).press('Enter')
      await page.getByRole('combobox', { name: 'Question' }).fill('Bins on the towpath')
      await page.getByRole('option', { name: 'Bins on the towpath' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).press('Enter')

      await page.getByText('Its sender may not write there, so it is kept as a note').waitFor()
      await tab(page, `Held mail ${before - 1}`).waitFor()
      await go('/questions?tab=all')
      await openThread(page, 'Bins on the towpath')
      await page.getByText('whether the market may open on Saturday').waitFor()
    }))

  it('the asker closes it, rates it once and is thanked, without a word to the force, and opens it again', async () => {
    const { page } = asker
    const title = 'How satisfied are you?'
    expect(await page.getByText(title).count()).toBe(0)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('Closed', { exact: true }).first().waitFor()
    await page.getByText(title).waitFor()
    await page.getByRole('radio', { name: '4: Mostly' }).press('Space')
    await page.getByRole('textbox', { name: 'Remark' }).fill('Quick and clear')
    await page.getByRole('button', { name: 'Send the rating' }).click()
    await page.getByText('Thank you. It is shown without your name.').waitFor()
    await page.reload()
    await page.getByText('Thank you. It is shown without your name.').waitFor()
    expect(await page.getByText(title).count()).toBe(0)
    await crime.go(traces.thread)
    await crime.page.getByText('Closed', { exact: true }).first().waitFor()
    for (const words of [title, 'Your rating', 'Quick and clear'])
      expect(await crime.page.getByText(words).count()).toBe(0)

    await page.getByRole('textbox', { name: 'What is still open' }).fill('The gate is still broken.')
    await page.getByRole('button', { name: 'Reopen' }).click()
    await page.getByText('The question is open again').waitFor()
    await crime.page.getByText('The gate is still broken.').waitFor()
    await crime.page.getByText('Open again', { exact: true }).first().waitFor()
  })

  it('shows earlier posts of a long thread, and all of an officer’s mail to the force alone', async () => {
    const { db } = await demoConsole()
    const [ids] = await db.query<Record<'long' | 'mailed', string>>({
      text: `
        select
          (select p.question_id from post p join account a on a.id = p.asker_id
            where a.email = 'stakeholder.bank@demo.example' group by 1 order by count(*) desc limit 1) as long,
          (select p.question_id from post p join account a on a.organisation_id = p.organisation_id
            where a.email = 'stakeholder.bank@demo.example' and officer_whole_text is not null and mail_subject is not null
              and (select id from directorate where code = 'ECONOMIC_CRIME') = any(p.routed_directorate_ids) limit 1) as mailed`,
      values: [],
    })
    await asker.go(`/questions/${ids?.long ?? ''}/show`)
    const posts = asker.page.getByRole('list', { name: 'What was written' }).getByRole('heading')
    await asker.page.getByText('Thank you, number 12 is noted.').waitFor()
    expect(await posts.count()).toBe(21)
    await asker.page.getByRole('button', { name: /^Show \d+ earlier posts$/ }).press('Enter')
    await asker.page.getByText('Number 1 of the list that you asked for.').waitFor()
    expect(await posts.count()).toBeGreaterThanOrEqual(26)
    expect(await asker.page.getByRole('button', { name: /earlier post/ }).count()).toBe(0)

    const mailed = `/questions/${ids?.mailed ?? ''}/show`
    await asker.go(mailed)
    await asker.page
      .getByText(/by e-mail, subject changed to “RE: /)
      .first()
      .waitFor()
    expect(await asker.page.getByRole('button', { name: 'Show the whole mail' }).count()).toBe(0)
    await economic.go(mailed)
    await economic.page.getByRole('button', { name: 'Show the whole mail' }).first().click()
    await economic.page.getByText('On that day Beadle wrote').waitFor()
  })

  it('a SPOC reads what askers said, newest month first, and keeps it when the times are counted by something else', async () => {
    const { page } = crime
    await crime.go('/question-measures')
    const said = page.getByRole('region', { name: /^What askers said/ })
    const ratings = said.getByRole('listitem')
    expect(await ratings.count()).toBe(10)

    await said.getByRole('button', { name: 'Show more' }).press('Enter')
    await ratings.nth(10).waitFor()
    const shown = await ratings.count()
    await page.getByRole('button', { name: 'Month', exact: true }).press('Enter')
    await page.getByRole('columnheader', { name: 'Month', exact: true }).waitFor()

    expect(await ratings.count()).toBe(shown)
    await page.getByRole('button', { name: 'Month', exact: true }).and(page.locator(':focus')).waitFor()
    const months = await said.getByRole('heading', { level: 3 }).allInnerTexts()
    const days = months.map((month) => Date.parse(`1 ${month}`))
    expect(days).toStrictEqual(days.toSorted((one, other) => other - one))
    expect(await said.getByText(/Demo Stakeholder|Threadgold/).count()).toBe(0)
  })

  it('an analyst, who may read no ratings, sees the answer times without them', () =>
    visiting('analyst', async ({ page, go }) => {
      await go('/question-measures')

      await page.getByRole('table', { name: 'Answer times' }).waitFor()
      expect(await page.getByText('What askers said').count()).toBe(0)
    }))
})

/** Takes the SPOC's own directorate out of a question. */
async function leaves(page: Page, how: 'Pass on' | 'Decline', fill: () => Promise<void> = () => Promise.resolve()) {
  await page.getByRole('button', { name: 'More actions' }).press('Enter')
  await page.getByRole('menuitem', { name: how }).press('Enter')
  await fill()
  await page.getByRole('textbox', { name: 'Reason' }).fill('No case of ours, nor of our teams')
  await page.getByRole('dialog').getByRole('button', { name: how }).press('Enter')
}
