import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoCaller, organisationCalled } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

type Acted = { done: { question: { id: string; version: number; handling: { version: number } } } }

/** A question of Communities on behalf of an organisation, in which its SPOC has asked back. @returns its id */
async function askedBack(): Promise<string> {
  const spoc = await demoCaller('spoc.community')
  const act = async (mutation: string, type: string, input: Record<string, unknown>) => {
    const selection = 'question { id version handling { version } }'
    const { data } = await spoc(
      `mutation Act($input: ${type}!) { done: ${mutation}(input: $input) { ${selection} } }`,
      {
        input,
      },
    )
    return (data as Acted).done.question
  }
  const organisation = await organisationCalled(`On behalf ${newId().slice(-8)}`)
  const asked = { organisation, subject: 'Bollards in Old Jewry', body: 'When will they come back?' }
  const { id, handling } = await act('askQuestion', 'AskQuestionInput', asked)
  const { version } = await act('takeQuestion', 'TakeQuestionInput', { id, version: handling.version })
  await act('askBack', 'AnswerQuestionInput', { id, version, body: 'Which end of the street?' })
  return id
}

describe('a SPOC who asked on behalf of an organisation, and whose directorate is asked', () => {
  it('replies for those who asked, where the force has asked back', async () => {
    const id = await askedBack()
    await visiting('spoc.community', async ({ page, go, complaints }) => {
      await go(`/questions/${id}/show`)

      expect(await page.getByRole('radio', { name: 'Reply' }).isChecked()).toBe(true)
      await page.getByLabel('Reply', { exact: false }).last().fill('The south end.')
      expect(await page.getByText(/^Sign as/).count()).toBe(0)
      await page.keyboard.press('Control+Enter')
      await page.getByText('The reply is sent').waitFor()

      expect(complaints).toStrictEqual([])
    })
  })
})

describe('a SPOC who is rung by somebody', () => {
  it('asks for that person from their page, and finds the question under their name', () =>
    visiting('spoc.community', async ({ page, go, complaints }) => {
      const { db } = await demoConsole()
      const [{ id, name }] = (await db.query<{ id: string; name: string }>({
        text: 'select id, display_name as name from person where archived_at is null order by id desc limit 1',
        values: [],
      })) as [{ id: string; name: string }]
      await go(`/people/${id}/show`)

      await page.getByRole('link', { name: 'Ask a question' }).press('Enter')
      expect(await page.getByRole('radio', { name: 'A person' }).isChecked()).toBe(true)
      expect(await page.getByRole('combobox', { name: 'Person' }).inputValue()).toBe(name)
      expect(await barriers(page)).toStrictEqual([])
      await page.getByRole('textbox', { name: 'Subject' }).fill('Bins on the towpath')
      await page.getByRole('textbox', { name: 'Question' }).fill('Whose are they?')
      await page.getByRole('button', { name: 'Send the question' }).press('Enter')
      await page.getByText('Your question is sent').waitFor()

      await page.locator('main').getByRole('link', { name }).waitFor()
      await go('/questions?tab=unassigned')
      const row = page.getByRole('listitem').filter({ hasText: 'Bins on the towpath' })
      await row.filter({ hasText: name }).first().waitFor()
      expect(complaints).toStrictEqual([])
    }))

  it('who changes from an organisation to a person sends the person alone', () =>
    visiting('spoc.community', async ({ page, go }) => {
      await go('/questions/create')
      await page.getByRole('combobox', { name: 'Organisation' }).fill('a')
      await page.getByRole('option').first().click()
      await page.getByRole('radio', { name: 'A person' }).check()
      await page.getByRole('combobox', { name: 'Person' }).fill('a')
      await page.getByRole('option').first().click()
      await page.getByRole('textbox', { name: 'Subject' }).fill('Bins on the bank')
      await page.getByRole('textbox', { name: 'Question' }).fill('Whose are they?')
      await page.getByRole('button', { name: 'Send the question' }).press('Enter')

      await page.getByText('Your question is sent').waitFor()
      await page.locator('main').getByText('Person', { exact: true }).waitFor()
      expect(await page.locator('main').getByText('Organisation', { exact: true }).count()).toBe(0)
    }))
})
