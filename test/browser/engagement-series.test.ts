import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { demoCaller } from '../support/console/demoCaller.ts'
import { handsAt } from '../support/console/hands.ts'
import { visiting } from '../support/console/visitor.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const fresh = (): string => `Round ${newId().slice(-8)}`
/** In June of next year. */
const TUESDAY =
  [1, 2, 3, 4, 5, 6, 7]
    .map((day) => `${new Date().getUTCFullYear() + 1}-06-0${day}`)
    .find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 2) ?? ''

/** What a SPOC has planned: four Tuesdays. Returns the first meeting's page. */
async function planned(summary: string): Promise<string> {
  const crime = await demoCaller('spoc.crime')
  const { data, codes } = await crime(
    'mutation P($input: PlanSeriesInput!) { planSeries(input: $input) { engagementSeries { id } } }',
    {
      input: {
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
        firstDay: TUESDAY,
        startTime: '10:00',
        minutes: 60,
        kind: 'MEETING',
        summary,
      },
    },
  )
  expect(codes).toStrictEqual([])
  const { id } = (data as { planSeries: { engagementSeries: { id: string } } }).planSeries.engagementSeries
  const found = await crime(
    /* GraphQL */ `
      query F($id: ID!) {
        engagements(filter: { series: { id: { eq: $id } } }, sort: [{ field: seriesStart, direction: ASC }]) {
          edges {
            node {
              id
            }
          }
        }
      }
    `,
    { id },
  )
  const { engagements } = found.data as { engagements: { edges: { node: { id: string } }[] } }
  return `/engagements/${engagements.edges[1]?.node.id}`
}

describe('a series of engagements', () => {
  it('is planned by a SPOC with keys alone, says what it is in words, and leads from one to the others', async () => {
    const summary = fresh()
    await visiting('spoc.crime', async ({ page, go, complaints }) => {
      const { choose, press, type, use } = handsAt(page)
      await go('/engagements/create')
      await heading(page, 'New engagement')
      await page.getByLabel('When').fill(`${TUESDAY}T10:00`)
      await page.getByLabel('Until').fill(`${TUESDAY}T11:00`)
      await use(page.getByRole('combobox', { name: 'Kind' }))
      await choose(page.getByRole('option', { name: 'Meeting' }))
      await use(page.getByRole('combobox', { name: 'Repeats' }))
      await choose(page.getByRole('option', { name: 'Every week on days of the week' }))
      await page.getByLabel('Every how many weeks').focus()
      await press('ControlOrMeta+a')
      await type('2')
      await use(page.getByRole('checkbox', { name: 'Thursday' }), 'Space')
      await page.getByLabel('Summary').focus()
      await type(summary)

      await page.getByText(/^Every second Thursday/).waitFor()
      await use(page.getByRole('checkbox', { name: 'Thursday' }), 'Space')
      await page.getByText(/^Every second Tuesday, 10:00, until .*: 12 meetings, the first on /).waitFor()
      await use(page.getByRole('button', { name: 'Save' }))
      await heading(page, 'Meeting')
      await page.getByText('Every second Tuesday, 10:00, 12 times').waitFor()
      await use(page.getByRole('link', { name: 'All meetings of the series' }))
      await page.getByText('1–12 of 12').waitFor()

      expect(await page.getByText(summary).count()).toBe(12)
      expect(complaints).toStrictEqual([])
    })
  })

  it('asks a SPOC who cancels one whether those that follow are as well', async () => {
    const path = await planned(fresh())
    await visiting('spoc.crime', async ({ page, go }) => {
      const { press, type, use } = handsAt(page)
      await go(`${path}/show`)
      await heading(page, 'Meeting')
      await use(page.getByRole('button', { name: 'Cancel it' }))
      await page.getByRole('radio', { name: 'This one' }).focus()
      await press('ArrowDown')
      await page.getByRole('textbox', { name: 'Reason' }).focus()
      await type('The hall is being rebuilt.')
      await use(page.getByRole('button', { name: 'Cancel the engagements' }))
      await page.getByText('The engagements are cancelled').waitFor()
      await use(page.getByRole('link', { name: 'All meetings of the series' }))
      await page.getByText('1–4 of 4').waitFor()

      const table = page.getByRole('main')
      expect(await table.getByText('Cancelled', { exact: true }).count()).toBe(3)
      expect(await table.getByText('Planned', { exact: true }).count()).toBe(1)
    })
  })

  it('asks a SPOC who edits one which others are changed', async () => {
    const [before, after] = [fresh(), fresh()]
    const path = await planned(before)
    await visiting('spoc.crime', async ({ page, go }) => {
      const { press, type, use } = handsAt(page)
      await go(path)
      await heading(page, `Edit ${before}`)
      await page.getByRole('radio', { name: 'This one' }).focus()
      await press('ArrowDown')
      await press('ArrowDown')
      await page.getByLabel('Summary').focus()
      await press('ControlOrMeta+a')
      await type(after)
      await use(page.getByRole('button', { name: 'Save' }))
      await heading(page, 'Meeting')
      await use(page.getByRole('link', { name: 'All meetings of the series' }))
      await page.getByText('1–4 of 4').waitFor()

      expect(await page.getByText(after).count()).toBe(4)
    })
  })
})
