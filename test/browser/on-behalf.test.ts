import { newId } from '../../api/platform/record.ts'
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
