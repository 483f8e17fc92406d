import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { handsAt } from '../support/console/hands.ts'
import { outOfView } from '../support/console/reflow.ts'
import { until } from '../support/run/until.ts'
import { visiting } from '../support/console/visitor.ts'

const letters = (): string =>
  [...newId().slice(-8)].map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('')
const WHY = 'Access request 2026/117 — Siân'

/** Two people of the same name who work at different places; a member of staff has looked at the second. */
async function namesakes(): Promise<{ name: string; works: string; second: string }> {
  const family = letters()
  const works = `Chandlers ${letters()}`
  const ids: string[] = []
  for (const [organisation, role] of [
    [`Quillers ${letters()}`, 'Warden'],
    [works, 'Head of security'],
  ] as const) {
    const person = await madeInDemo('Person', { givenName: 'Siân', familyName: family })
    await madeInDemo('Affiliation', { person, organisation: await organisationCalled(organisation), role })
    ids.push(person)
  }
  const second = ids[1] ?? ''
  await (
    await demoCaller('staff')
  )('query LookedUp($id: ID!) { person(id: $id) { displayName } }', { id: second })
  return { name: `Sian ${family}`, works, second }
}

/** The names of the operations that the ledger holds for this purpose about this person. */
async function filed(subject: string): Promise<string[]> {
  const { db } = await demoConsole()
  const records = await db.query<{ operation: string }>({
    text: 'select distinct operation from ledger_record where purpose = $1 and $2::uuid = any(subjects)',
    values: [WHY, subject],
  })
  return records.flatMap(({ operation }) => operation.split(',')).sort()
}

/** The reasons that the ledger has for looks at this person. */
async function reasonsFiled(subject: string): Promise<string[]> {
  const { db } = await demoConsole()
  const records = await db.query<{ purpose: string }>({
    text: 'select distinct purpose from ledger_record where purpose is not null and $1::uuid = any(subjects)',
    values: [subject],
  })
  return records.map(({ purpose }) => purpose)
}

describe('a data-protection officer asks the ledger by a name', () => {
  it('by the keyboard: gives a reason, types the name without its accent, tells two people apart, and sees who looked', async () => {
    const { name, works, second } = await namesakes()
    await visiting('dpo', async ({ page, go, complaints }) => {
      await go('/ledger')
      const hands = handsAt(page)
      const about = page.getByRole('combobox', { name: 'About (name)' })

      await hands.write(page.getByRole('textbox', { name: 'Why you ask' }), WHY)
      await hands.write(about, name)
      await page.getByRole('option').nth(1).waitFor()
      expect(await barriers(page)).toStrictEqual([])
      await hands.choose(page.getByRole('option', { name: works }))

      await page.waitForURL(/filter=/)
      await page.getByText(works).waitFor()
      // The unfiltered list has the same row in it, so wait until the filtered question is in the ledger.
      await until(async () => (await filed(second)).includes('ledger'))
      await page
        .getByRole('row')
        .filter({ hasText: second.slice(-6) })
        .filter({ hasText: 'Staff' })
        .first()
        .waitFor()
      const filter = new URL(page.url()).searchParams.get('filter') ?? '{}'
      expect(JSON.parse(filter)).toMatchObject({ subject: second })
      expect(page.url()).not.toContain(name.slice(5))
      expect(complaints).toStrictEqual([])
    })

    expect(await filed(second)).toStrictEqual(['account', 'accounts', 'ledger', 'ledgerSubject', 'ledgerSubjects'])
  })

  it('is asked for a reason before any look-up, and after a reload before the subject in the address is shown', async () => {
    const { name, works, second } = await namesakes()
    await visiting('dpo', async ({ page, go, asked }) => {
      await go('/ledger')
      const about = page.getByRole('combobox', { name: 'About (name)' })
      await about.fill(name)
      await page.getByText('Say first why you ask').waitFor()

      await page.getByRole('textbox', { name: 'Why you ask' }).fill('..........')
      await about.fill(name)
      await page.getByText('Say first why you ask').waitFor()
      await page.getByText('At least ten letters or digits, three of them different.').waitFor()
      expect(asked).not.toContain('LedgerSubjectChoices')

      await go(`/ledger?filter=${encodeURIComponent(JSON.stringify({ subject: second }))}`)
      expect(await about.inputValue()).toBe(`…${second.slice(-6)}`)
      await page.getByRole('textbox', { name: 'Why you ask' }).fill(WHY)
      await page.getByText(works).waitFor()
      expect(await about.inputValue()).toBe(name.replace('Sian', 'Siân'))
    })
  })

  it('types the reason slowly, and no look-up is filed for a part of it', async () => {
    const { works, second } = await namesakes()
    await visiting('dpo', async ({ page, go }) => {
      await go(`/ledger?filter=${encodeURIComponent(JSON.stringify({ subject: second }))}`)

      const why = page.getByRole('textbox', { name: 'Why you ask' })
      await why.pressSequentially(WHY, { delay: 100 })
      await page.getByText(works).waitFor()
    })

    expect(await reasonsFiled(second)).toStrictEqual([WHY])
  })

  it('is not asked again after a reload, but is after signing out or once somebody else has signed in', async () => {
    const { works, second } = await namesakes()
    await visiting('dpo', async ({ page, go }) => {
      const why = page.getByRole('textbox', { name: 'Why you ask' })
      const asking = `/ledger?filter=${encodeURIComponent(JSON.stringify({ subject: second }))}`
      await go(asking)
      await why.fill(WHY)
      await page.getByText(works).waitFor()

      await page.reload()
      await page.getByText(works).waitFor()
      expect(await why.inputValue()).toBe(WHY)
      expect(decodeURIComponent(page.url())).not.toContain('2026/117')
      const signIn = async (role: string): Promise<void> => {
        const data = { email: `${role}@demo.example`, password: 'beadle-demo-only' }
        expect((await page.request.post('/api/auth/sign-in/email', { data })).status()).toBe(200)
      }

      await signIn('inspector')
      await go('/organisations')
      await signIn('dpo')
      await go(asking)
      expect(await why.inputValue()).toBe('')

      await why.fill(WHY)
      await page.getByText(works).waitFor()
      await page.getByRole('banner').getByRole('button').last().click()
      await page.getByRole('menuitem', { name: 'Sign out' }).click()
      await page.getByLabel('E-mail address').waitFor()
      await signIn('dpo')
      await go(asking)
      expect(await why.inputValue()).toBe('')
    })
  })

  it('on a phone, with nothing out of view', () =>
    visiting(
      'dpo',
      async ({ page, go }) => {
        await go('/ledger')

        expect(await outOfView(page)).toStrictEqual([])
        expect(await barriers(page)).toStrictEqual([])
      },
      { width: 360, height: 780 },
    ))
})
