import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { newId } from '../../api/platform/record.ts'
import { PASSWORD } from '../support/signIn/accountsServer.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { about } from '../support/run/expecting.ts'
import { visiting } from '../support/console/visitor.ts'

describe('an administrator on the page of an account', () => {
  /** An officer with a passkey, linked with the force's account, signed in by two browsers. */
  async function officer() {
    const { db, url } = await demoConsole()
    const email = `${newId()}@test.example`
    const id = await createAccountWithPassword(db, {
      email,
      displayName: 'Robin Example',
      roles: ['STAFF'],
      password: PASSWORD,
    })
    for (const browser of ['Firefox on Windows', 'Safari on iPhone']) {
      await fetch(`${url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.200' },
        body: JSON.stringify({ email, password: PASSWORD }),
      })
      await db.query({
        text: `update session set browser = $2 where account_id = $1 and browser = 'Another program'`,
        values: [id, browser],
      })
    }
    await db.query({ text: 'update account set sso_linked_at = now() where id = $1', values: [id] })
    await db.query({
      text: `
          insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up)
          values (gen_random_uuid(), $1::uuid, ($1::uuid)::text, 'x', 0, 'singleDevice', false)
        `,
      values: [id],
    })
    const count = async (table: 'session' | 'passkey') =>
      (await db.query({ text: `select 1 from ${table} where account_id = $1`, values: [id] })).length
    return { id, count }
  }

  it('ends one browser of an officer, unlinks the force account and resets the second factors, each after a warning', async () => {
    const { id, count } = await officer()
    await visiting('admin', async ({ page, go, complaints }) => {
      await go(`/accounts/${id}/show`)
      await page.getByRole('button', { name: 'Sign out Safari on iPhone' }).click()
      await page.getByText('That browser is signed out').waitFor()
      await page.getByText('Safari on iPhone').waitFor({ state: 'detached' })
      expect(await count('session')).toBe(1)

      await page.getByRole('button', { name: 'Unlink' }).click()
      await page
        .getByRole('dialog', { name: 'Unlink the force account of Robin Example?' })
        .getByRole('button', { name: 'Unlink' })
        .click()
      await page.getByText('Force account', { exact: true }).waitFor({ state: 'detached' })

      await page.getByRole('button', { name: 'Reset' }).click()
      await page
        .getByRole('dialog', { name: 'Reset the second factors of Robin Example?' })
        .getByRole('button', { name: 'Reset' })
        .click()
      await page.getByText('In no browser.').waitFor()
      expect([await count('session'), await count('passkey')]).toStrictEqual([0, 0])
      expect(complaints).toStrictEqual([])
    })
  })

  it('changes nothing when they cancel', async () => {
    const { id, count } = await officer()
    await visiting('admin', async ({ page, go, asked }) => {
      await go(`/accounts/${id}/show`)
      await page.getByRole('button', { name: 'Reset' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('every browser is signed out').waitFor()
      expect(await barriers(page)).toStrictEqual([])
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(asked.filter((operation) => operation === 'ResetSecondFactors')).toStrictEqual([])
      expect([await count('session'), await count('passkey')]).toStrictEqual([2, 1])
    })
  })

  it('makes a SPOC the lead of the directorate, and notes when they are away', async () => {
    const { id } = await officer()
    await visiting('admin', async ({ page, go }) => {
      await go(`/accounts/${id}/show`)
      await page.getByRole('button', { name: 'Assign a directorate' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: 'Directorate' }).fill('Economic')
      await page.getByRole('option', { name: /Economic/ }).click()
      await dialog.getByLabel('Leads the others').check()
      await dialog.getByLabel('Away from').fill('2020-01-06')
      await dialog.getByRole('button', { name: 'Save' }).click()

      const row = page.getByRole('table', { name: 'Directorates' }).getByRole('row', { name: /Economic/ })
      await row.getByText('Away', { exact: true }).waitFor()
      await row.getByText('Lead', { exact: true }).waitFor()
      await row.getByText(/^Away from/).waitFor()
      expect(await barriers(page)).toStrictEqual([])
    })
    const { db } = await demoConsole()
    expect(
      await db.query({
        text: `select lead, absent_from::text as "from", absent_until as "until" from spoc_assignment where account_id = $1`,
        values: [id],
      }),
    ).toStrictEqual([{ lead: true, from: '2020-01-06', until: null }])
    // Other tests ask who is there in this directorate.
    await db.query({ text: 'delete from spoc_assignment where account_id = $1', values: [id] })
  })

  it('is not offered this on their own account, and the data-protection officer on none', async () => {
    const { id } = await officer()
    const { db } = await demoConsole()

    const [own] = await db.query<{ id: string }>({
      text: 'select id from account where email = $1',
      values: ['admin@demo.example'],
    })

    for (const [mailbox, account] of [
      ['admin', own?.id ?? ''],
      ['dpo', id],
    ] as const) {
      await visiting(mailbox, async ({ page, go }) => {
        await go(`/accounts/${account}/show`)
        await page.getByRole('heading', { name: 'SPOC of' }).waitFor()
        await about(mailbox, async () =>
          expect(await page.getByRole('heading', { name: /^(Ways of signing in|Signed in)/ }).count()).toBe(0),
        )
      })
    }
  })
})
