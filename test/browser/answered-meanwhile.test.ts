import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { demoCaller } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { visiting } from '../support/console/visitor.ts'
import { type OwnAccount, ownAccount } from '../support/signIn/ownAccount.ts'

const THEIRS = 'A patrol has been there tonight.'
const OURS = 'We look at the cameras tomorrow.'

type Acted = { done: { question: { id: string; version: number; handling: { version: number } | null } } }

async function acts(mailbox: string, mutation: string, type: string, input: Record<string, unknown>) {
  const caller = await demoCaller(mailbox)
  const { data, codes } = await caller(
    `mutation Act($input: ${type}!) { done: ${mutation}(input: $input) { question { id version handling { version } } } }`,
    { input },
  )
  if (codes.length > 0) throw new Error(`${mutation}: ${codes.join()}`)
  return (data as Acted).done.question
}

/** A question to Communities that nobody has taken. @returns its id */
const asked = async (): Promise<string> =>
  (await acts('resident', 'askQuestion', 'AskQuestionInput', { subject: 'Lights on the towpath', body: 'Who was it?' }))
    .id

const directorateId = async (code: string): Promise<string> => {
  const { db } = await demoConsole()
  const [found] = await db.query<{ id: string }>({ text: 'select id from directorate where code = $1', values: [code] })
  return found?.id ?? ''
}

/** From when it is told so, the page hears nothing of what others do, as on a bad line. */
async function hearing(page: Page): Promise<{ ends: () => void }> {
  let isDeaf = false
  await page.routeWebSocket('**/graphql', (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (!isDeaf) socket.send(message)
    })
  })
  return { ends: () => (isDeaf = true) }
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Answer' })
const sending = (page: Page) => page.getByRole('button', { name: /send the answer$/i })
const warning = (page: Page) => page.getByRole('alert').filter({ hasText: 'While you were writing' })
const written = (page: Page, what: string) =>
  page.getByRole('list', { name: 'What was written' }).getByRole('listitem').filter({ hasText: what })

describe('a SPOC who sends an answer after somebody else did, and has heard nothing of it', () => {
  let colleague: OwnAccount
  beforeAll(async () => {
    colleague = await ownAccount('SPOC')
    const { db } = await demoConsole()
    await db.query({
      text: 'insert into spoc_assignment (id, account_id, directorate_id) values ($1, $2, $3)',
      values: [newId(), colleague.id, await directorateId('COMMUNITY')],
    })
  })
  afterAll(async () => {
    // Other tests look at who serves Communities.
    const { db } = await demoConsole()
    await db.query({ text: 'delete from spoc_assignment where account_id = $1', values: [colleague.id] })
  })

  it('is shown the answer of their own directorate, which needs no second, and keeps the text', async () => {
    const path = `/questions/${await asked()}/show`

    await visiting(colleague.mailbox, async ({ page, go }) => {
      const ear = await hearing(page)
      await go(path)
      await text(page).fill(OURS)
      ear.ends()
      await visiting('spoc.community', async (first) => {
        await first.go(path)
        await text(first.page).fill(THEIRS)
        await sending(first.page).click()
        await first.page.getByText('The answer is sent').waitFor()
      })
      expect(await warning(page).count()).toBe(0)

      await sending(page).click()

      await warning(page).getByText(THEIRS).waitFor()
      await page.getByText('This can no longer be sent').waitFor()
      expect(await text(page).inputValue()).toBe(OURS)
      expect(await written(page, OURS).count()).toBe(0)
    })
  })

  it('is shown the part of another directorate, keeps the text, and sends it once they have read that', async () => {
    const id = await asked()
    const added = await acts('spoc.community', 'changeRoutes', 'ChangeRoutesInput', {
      id,
      version: 1,
      add: [await directorateId('ECONOMIC_CRIME')],
      reason: 'They know who put them up.',
    })
    await acts('spoc.community', 'takeQuestion', 'TakeQuestionInput', { id, version: added.handling?.version })

    await visiting('spoc.community', async ({ page, go }) => {
      const ear = await hearing(page)
      await go(`/questions/${id}/show`)
      await text(page).fill(OURS)
      ear.ends()
      await acts('spoc.economic', 'answerQuestion', 'AnswerQuestionInput', { id, version: added.version, body: THEIRS })
      await sending(page).click()
      await warning(page).getByText(THEIRS).waitFor()
      expect(await text(page).inputValue()).toBe(OURS)

      await sending(page).click()

      await page.getByText('The answer is sent').waitFor()
      await written(page, OURS).waitFor()
      expect(await written(page, THEIRS).count()).toBe(1)
    })
  })
})
