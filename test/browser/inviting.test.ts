import { visitor } from '../support/console/visitor.ts'

const EMAIL = 'sam.adeyemi@force.example'

describe('an administrator in the browser', () => {
  it("invites a SPOC and assigns a directorate; the SPOC gets in by the mail, and no request's address holds its token", async () => {
    const admin = await visitor('admin')
    const invited = await visitor(null, { width: 360, height: 740 })
    const addresses: string[] = []
    invited.page.on('request', (request) => addresses.push(request.url()))
    try {
      await admin.go('/accounts/create')
      await admin.page.getByLabel('Name').first().fill('Sam Adeyemi')
      await admin.page.getByLabel('E-mail').fill(EMAIL)
      await admin.page.getByRole('checkbox', { name: /^SPOC/ }).check()
      await admin.page.getByRole('button', { name: 'Send the invitation' }).click()
      await admin.page.getByRole('button', { name: 'Assign a directorate' }).click()
      await admin.page.getByLabel('Directorate').click()
      await admin.page.getByRole('option', { name: 'Crime Directorate', exact: true }).click()
      await admin.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
      await admin.page.getByRole('cell', { name: 'Crime Directorate', exact: true }).waitFor()

      await admin.go('/outbox')
      await admin.page.getByRole('button', { name: EMAIL }).click()
      const link = (await admin.page.getByRole('dialog').getByRole('link').getAttribute('href')) ?? ''
      expect(admin.complaints).toStrictEqual([])

      await invited.page.goto(link)
      await invited.page.getByLabel('New password').fill('three unrelated words')
      await invited.page.getByRole('button', { name: 'Set the password' }).click()
      await invited.page.getByText('Your password is set').waitFor()
      expect(new URL(invited.page.url()).hash).toBe('')
      const token = link.slice(link.indexOf('#') + 1)
      expect(token).toMatch(/^[\w-]{43}$/)
      // A browser does not send what follows #; a tool that watches it may still see it in the page's own address.
      expect(addresses.filter((address) => address.replace(/#.*$/, '').includes(token))).toStrictEqual([])

      const response = await fetch(`${invited.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: EMAIL, password: 'three unrelated words' }),
      })
      expect(response.status).toBe(200)
    } finally {
      await admin.close()
      await invited.close()
    }
  })
})
