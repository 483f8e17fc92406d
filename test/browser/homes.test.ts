import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { about } from '../support/run/expecting.ts'
import { handsAt } from '../support/console/hands.ts'
import { outOfView } from '../support/console/reflow.ts'
import { visiting } from '../support/console/visitor.ts'

const part = (page: Page, title: string | RegExp) =>
  page.getByRole('region', { name: typeof title === 'string' ? new RegExp(`^${title}`) : title })

describe('the home page', () => {
  for (const [mailbox, titles] of [
    [
      'admin',
      [
        'Invitations not accepted yet',
        'Mails that could not be delivered',
        'API keys that end',
        'SPOCs whose term ends',
        'Suspended accounts',
        'Accounts changed lately',
      ],
    ],
    ['dpo', ['Private contacts opened by break-glass', 'Exports lately', 'Accounts and roles changed lately']],
    ['resident', ['Where you are signed in', 'Opened lately', 'Wards changed lately']],
  ] as const) {
    it(`shows ${mailbox} work and news, and does not repeat the menu, on a desktop and on a phone`, () =>
      visiting(mailbox, async ({ page, go, complaints }) => {
        await go('/')
        for (const title of titles) await part(page, title).waitFor()

        for (const entry of ['Sectors', 'Issues', 'Accounts', 'Ledger', 'Zones'])
          await about(entry, async () =>
            expect(await page.getByRole('main').getByRole('link', { name: entry, exact: true }).count()).toBe(0),
          )
        expect(await barriers(page)).toStrictEqual([])
        await page.setViewportSize({ width: 360, height: 780 })
        expect(await outOfView(page)).toStrictEqual([])
        expect(complaints).toStrictEqual([])
      }))
  }

  it('leads an administrator by the keyboard from a lapsed invitation to its account, and to all lapsed ones', () =>
    visiting('admin', async ({ page, go }) => {
      await go('/')
      const invited = part(page, 'Invitations not accepted yet')
      const lapsed = invited.getByRole('listitem').filter({ hasText: 'Invitation lapsed' }).getByRole('link').first()
      const name = await lapsed.innerText()

      await handsAt(page).use(lapsed)

      await page.getByRole('heading', { level: 1, name }).waitFor()
    }))

  it('tells an administrator of mails that were given up, API keys and assignments that end soon, and suspended accounts', () =>
    visiting('admin', async ({ page, go }) => {
      await go('/')

      await part(page, 'Mails that could not').getByText('The mail server refused the mailbox (550)').waitFor()
      await part(page, 'API keys that end')
        .getByRole('link', { name: 'Command and control, Demo Control-room Operator' })
        .waitFor()
      await part(page, 'SPOCs whose term ends')
        .getByRole('link', { name: /^Demo SPOC, Economic Crime/ })
        .waitFor()
      await part(page, 'Suspended accounts').getByRole('link', { name: 'Jo Hallam' }).waitFor()
    }))

  it('shows the data-protection officer first what waits for an inspector, and who confirmed what has ended', async () => {
    const { db } = await demoConsole()
    const reason = `Doors stand open ${newId().slice(-6)}`
    const columns =
      'id, account_id, subject_id, subject_type, reason, opened_by, minutes, needs_confirmation, created_at, expires_at, confirmed_at, confirmed_by'
    const asked = (confirmedAt: string, by: string, expires: string): string => `
        insert into break_glass (${columns})
        select
          $1, o.id, (select id from person order by id limit 1), 'Person', $2, o.display_name, 30, true,
          now() - interval '2 minutes', ${expires}, ${confirmedAt}, ${by}
        from account o join account i on i.email = 'inspector@demo.example' where o.email = 'operator@demo.example'`
    await db.query({ text: asked('null', 'null', `now() + interval '20 minutes'`), values: [newId(), reason] })
    await db.query({
      text: asked(`now() - interval '1 minute'`, 'i.display_name', `now() - interval '1 second'`),
      values: [newId(), reason],
    })
    try {
      await visiting('dpo', async ({ page, go }) => {
        await go('/')
        const openings = part(page, 'Private contacts opened by break-glass').getByRole('listitem')
        await openings
          .filter({ hasText: reason })
          .getByText(/^Waits for another inspector until/)
          .waitFor()

        expect(await openings.first().innerText()).toMatch(new RegExp(reason))
        await openings.filter({ hasText: reason }).filter({ hasText: 'confirmed by Demo Inspector' }).waitFor()
      })
    } finally {
      await db.query({ text: 'delete from break_glass where reason = $1', values: [reason] })
    }
  })

  it('shows the data-protection officer what was exported, by whom, in which form and why, and leads to the ledger', () =>
    visiting('dpo', async ({ page, go }) => {
      await go('/')
      const letter = part(page, 'Exports lately')
        .getByRole('listitem')
        .filter({ hasText: 'Yearly letter to keyholders' })
      expect(await letter.innerText()).toMatch(/Demo Register Manager.*Keyholder, CSV for people/s)

      await letter.getByRole('link').click()

      await page.getByRole('row').filter({ hasText: 'Export: Keyholder, CSV for people' }).waitFor()
    }))

  it('tells a resident that only a password protects the account, and where they are signed in', () =>
    visiting('resident', async ({ page, go }) => {
      await go('/')
      await part(page, 'Where you are signed in')
        .getByText(/, this one$/)
        .waitFor()

      await handsAt(page).use(page.getByRole('link', { name: 'Add a passkey or an app' }))

      await page.getByRole('heading', { level: 1, name: 'Signing in' }).waitFor()
    }))
})
