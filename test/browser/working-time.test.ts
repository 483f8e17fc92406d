import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { type Visitor, visitor } from '../support/console/visitor.ts'

const PERIODS = `
  select opens_at || '–' || closes_at as hours from working_period
  where weekday = 'MONDAY' and archived_at is null order by opens_at
`

describe('working time in the console', () => {
  let admin: Visitor
  beforeAll(async () => {
    admin = await visitor('admin')
  })
  // Other tests look at the same demo force.
  afterAll(async () => {
    await run(`delete from working_period where opens_at = '13:15'`)
    await run(`update working_period set closes_at = '17:00' where closes_at = '12:30'`)
    await run(`update response_time set first_answer_minutes = 60 where first_answer_minutes = 90`)
    await admin.close()
  })
  const run = async <Row>(text: string): Promise<Row[]> => (await demoConsole()).db.query<Row>({ text, values: [] })
  const mondays = async () => (await run<{ hours: string }>(PERIODS)).map(({ hours }) => hours)

  it('lets an administrator put a lunch break into Monday, by keyboard, with times typed for short', async () => {
    await admin.go('/working-time')
    const { page } = admin
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Actions for Monday, 09:00–17:00' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Edit' }).press('Enter')
    await dialog.getByLabel('Closes at').fill('1230')
    await dialog.getByLabel('Closes at').press('Enter')
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Add period' }).press('Enter')
    await dialog.getByLabel('Weekday').press('Enter')
    await page.getByRole('option', { name: 'Monday' }).press('Enter')
    await dialog.getByLabel('Opens at').fill('12.15')
    await dialog.getByLabel('Closes at').fill('17')
    await dialog.getByLabel('Closes at').press('Enter')
    await dialog.getByText('must not overlap with the period from 09:00 to 12:30').waitFor()
    await dialog.getByLabel('Opens at').fill('13:15')
    await dialog.getByLabel('Opens at').press('Enter')
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('row', { name: /^Monday 09:00–12:30.*13:15–17:00/ }).waitFor()
    expect(await mondays()).toStrictEqual(['09:00–12:30', '13:15–17:00'])
    expect(await barriers(page)).toStrictEqual([])
  })

  it('lets an administrator change how soon urgent questions are answered', async () => {
    const { page } = admin
    await page.getByRole('button', { name: 'Actions for Urgent, tier 1' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.getByLabel('First answer within, minutes').fill('90')
    await page.getByRole('button', { name: 'Save' }).click()

    await page.getByRole('row', { name: /^Urgent, tier 1 1 hour 30 minutes 4 hours/ }).waitFor()
  })

  it('lets an administrator work on a closed day, and close it again', async () => {
    const { page } = admin
    const name = /^Actions for Moving to the new station/
    await page.getByRole('button', { name }).click()
    await page.getByRole('menuitem', { name: 'Work on this day' }).click()
    const day = page.getByRole('row', { name: /Moving to the new station/ })
    await day.getByText('Working day').waitFor()
    await page.getByRole('button', { name }).click()
    await page.getByRole('menuitem', { name: 'Close again' }).click()

    await day.getByText('Working day').waitFor({ state: 'detached' })
  })

  it('warns an administrator on the home page and here when closed days end', async () => {
    const ending = `day > current_date + 60 and archived_at is null`
    const days = await run<{ id: string }>(`select id from closed_day where ${ending}`)
    await run(`update closed_day set archived_at = now() where ${ending}`)
    const { page } = admin
    await admin.go('/')
    await page.getByRole('link', { name: 'Import the next bank holidays' }).click()

    await page.getByText(/bank holidays would count as working days/).waitFor()

    expect(await barriers(page)).toStrictEqual([])
    const ids = days.map(({ id }) => `'${id}'`).join()
    await run(`update closed_day set archived_at = null where id in (${ids})`)
  })

  it('shows it to staff, who change nothing', async () => {
    const staff = await visitor('staff')
    await staff.go('/working-time')

    await staff.page.getByRole('row', { name: /^Tuesday/ }).waitFor()
    expect(await staff.page.getByRole('main').getByRole('button').count()).toBe(0)
    await staff.close()
  })
})
