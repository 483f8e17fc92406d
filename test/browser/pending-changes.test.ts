import type { Page } from 'playwright-core'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, type Forger, madeInDemo } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { handsAt } from '../support/console/hands.ts'
import { NARROWEST, outOfView } from '../support/console/reflow.ts'
import { type Visitor, visiting, visitor } from '../support/console/visitor.ts'

const PAYLOAD = '{ pendingChange { id version } }'
type Proposed = { id: string; version: number }

/** @returns what the only field of the answer holds */
async function sent<Made>(by: Forger, text: string, input: Record<string, unknown>): Promise<Made> {
  const { data, codes } = await by(text, { input })
  if (codes.length > 0) throw new Error(`${text}: ${codes.join()}`)
  return Object.values(data ?? {})[0] as Made
}

const isFocused = (page: Page, heading: string) =>
  page.getByRole('heading', { level: 2, name: heading }).and(page.locator(':focus')).waitFor()
const said = (page: Page, words: string | RegExp) => page.getByRole('alert').filter({ hasText: words }).waitFor()

describe('what waits for confirmation', () => {
  let owner: Forger
  let register: Forger
  let spoc: Visitor
  let own: string
  let name: string
  beforeAll(async () => {
    name = 'Lanternfold Trust'
    own = await madeInDemo('Organisation', { name, tier: 2 })
    await createAccountWithPassword((await demoConsole()).db, {
      email: 'owner.lanternfold@demo.example',
      displayName: 'Robin Lantern',
      roles: ['STAKEHOLDER'],
      standing: 'OWNER',
      organisationId: own,
      password: DEMO_PASSWORD,
      emailVerified: true,
    })
    ;[owner, register, spoc] = await Promise.all([
      demoCaller('owner.lanternfold'),
      demoCaller('register'),
      visitor('spoc.crime'),
    ])
    spoc.page.setDefaultTimeout(20_000)
  })
  afterAll(() => spoc.close())

  type Own = { name: string; version: number; parent: { name: string } | null }
  const standing = async (): Promise<Own> =>
    (await owner('query ($id: ID!) { organisation(id: $id) { name version parent { name } } }', { id: own })).data?.[
      'organisation'
    ] as Own
  const parentSeen = async () =>
    (await register('query ($id: ID!) { organisation(id: $id) { parent { name } } }', { id: own })).data?.[
      'organisation'
    ]
  const propose = async (fields: Record<string, unknown>): Promise<Proposed> => {
    const { pendingChanges } = await sent<{ pendingChanges: Proposed[] }>(
      owner,
      'mutation ($input: UpdateOwnProfileInput!) { updateOwnProfile(input: $input) { pendingChanges { id version } } }',
      { version: (await standing()).version, ...fields },
    )
    if (!pendingChanges[0]) throw new Error('Nothing was proposed')
    return pendingChanges[0]
  }
  const outcome = async ({ id }: Proposed) =>
    (await owner('query ($id: ID!) { pendingChange(id: $id) { status reason decidedOffice } }', { id })).data?.[
      'pendingChange'
    ]
  const open = ({ id }: Proposed, { go }: Visitor = spoc) => go(`/pendingChanges?id=${id}`)

  it('leads a SPOC from home to the oldest, and by J and K through the list', async () => {
    const { page, go } = spoc
    await go('/')
    const waiting = page.getByRole('region', { name: /^Waiting for confirmation/ })
    const [oldest = '', next = ''] = await waiting.getByRole('link').allInnerTexts()

    await waiting.getByRole('link', { name: oldest, exact: true }).click()
    await page.getByRole('region', { name: 'In the register now' }).waitFor()
    await page.keyboard.press('j')
    await isFocused(page, next.replace(/ · [^·]*$/, ''))
    await page.keyboard.press('k')

    await isFocused(page, oldest.replace(/ · [^·]*$/, ''))
    await page.getByText('Over 28 days').first().waitFor()
    expect(await barriers(page)).toStrictEqual([])
    expect(spoc.complaints).toStrictEqual([])
  })

  it('is accepted by one key', async () => {
    const { page } = spoc
    await open(await propose({ name: 'Lanternfold Foundation' }))
    await page.getByRole('region', { name: 'In the register now' }).getByText('Lanternfold Trust').waitFor()
    await page.getByRole('region', { name: 'Proposed' }).getByText('Lanternfold Foundation').waitFor()

    await page.keyboard.press('a')

    await page.getByText('Accepted: Name: Lanternfold Foundation').waitFor()
    expect((await standing()).name).toBe('Lanternfold Foundation')
  })

  it('is accepted against what somebody has changed meanwhile, once that has been seen', async () => {
    const { page } = spoc
    await open(await propose({ name: 'Lanternfold Charity' }))
    const { version } = await standing()
    await sent(
      register,
      'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } } }',
      { id: own, version, name: 'Lanternfold Fund' },
    )

    await page.keyboard.press('a')
    await said(page, 'Nothing was done: somebody has changed this in the register meanwhile.')
    const now = page.getByRole('region', { name: 'In the register now' })
    await now.getByText('Lanternfold Fund').waitFor()
    await now.getByText('Changed since').waitFor()
    await page.getByRole('button', { name: 'Accept against it' }).waitFor()
    expect((await standing()).name).toBe('Lanternfold Fund')
    await page.keyboard.press('a')

    await page.getByText('Accepted: Name: Lanternfold Charity').waitFor()
    expect((await standing()).name).toBe('Lanternfold Charity')
  })

  it('says by which office it was decided meanwhile', async () => {
    const { page } = spoc
    const proposed = await propose({ name: 'Lanternfold' })
    await open(proposed)
    const economic = await demoCaller('spoc.economic')
    await sent(
      economic,
      `mutation ($input: RejectPendingChangeInput!) { rejectPendingChange(input: $input) ${PAYLOAD} }`,
      {
        ...proposed,
        reason: 'The certificate says another name.',
      },
    )

    await page.keyboard.press('a')

    await said(page, /settled already: rejected by Economic Crime Directorate on/)
    expect(await page.getByRole('button', { name: 'Reject' }).count()).toBe(0)
  })

  it('does not claim to be accepted where the answer is lost', async () => {
    const { page } = spoc
    const proposed = await propose({ name: 'Lanternfold Society' })
    await open(proposed)
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation AcceptPendingChange') ? route.abort() : route.fallback(),
    )

    await page.keyboard.press('a')

    await said(page, 'Your change may have been saved')
    expect(await page.getByText('Accepted: Name: Lanternfold Society').count()).toBe(0)
    await page.unroute('**/graphql')
    await open(proposed)
    await page.keyboard.press('a')
    await page.getByText('Accepted: Name: Lanternfold Society').waitFor()
  })

  it('is edited and accepted: a parent that was named in words is chosen', async () => {
    const { page } = spoc
    await open(await propose({ parent: 'the bank, Threadgold' }))

    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('They wrote “the bank, Threadgold”').waitFor()
    await dialog.getByRole('button', { name: 'Accept' }).press('Enter')
    await dialog.getByText('Choose the organisation, or say that it is part of none').waitFor()
    await dialog.getByRole('combobox', { name: 'Part of' }).fill('Threadgold Bank')
    await page.getByRole('option', { name: /^Threadgold Bank/ }).click()
    expect(await barriers(page)).toStrictEqual([])
    await dialog.getByRole('button', { name: 'Accept' }).press('Enter')

    await page.getByText(/^Accepted as edited: Part of/).waitFor()
    expect(await parentSeen()).toStrictEqual({ parent: { name: 'Threadgold Bank' } })
  })

  it('says on the spot that new premises have no keyholder yet, and names a fault at its field', async () => {
    const { page } = spoc
    const { pendingChange } = await sent<{ pendingChange: Proposed }>(
      owner,
      `mutation ($input: ProposePremisesInput!) { proposePremises(input: $input) ${PAYLOAD} }`,
      { name: 'Lanternfold Hall', postcode: 'EC2V 7QL' },
    )
    await open(pendingChange)

    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Postcode').fill('nowhere')
    await dialog.getByRole('button', { name: 'Accept' }).press('Enter')
    await dialog.getByText(/must be a .*postcode/i).waitFor()
    await dialog.getByLabel('Postcode').fill('EC2V 7QN')
    await dialog.getByRole('button', { name: 'Accept' }).press('Enter')

    await said(page, 'Lanternfold Hall has no keyholder yet, and is on the list of those that need two.')
    await page.getByRole('alert').getByRole('link', { name: 'Lanternfold Hall' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lanternfold Hall' }).waitFor()
    await page.getByText('EC2V 7QN').first().waitFor()
  })

  it('is rejected with the keyboard alone, with a reason, by a SPOC at a zoom of 400 %', () =>
    visiting(
      'spoc.crime',
      async (somebody) => {
        const { page, go } = somebody
        const hands = handsAt(page)
        const proposed = await propose({ name: 'Lanternfold Guild' })
        await go('/pendingChanges')
        expect(await outOfView(page)).toStrictEqual([])
        await hands.use(
          page.getByRole('list', { name: 'Changes' }).getByRole('link', { name: 'Name: Lanternfold Guild' }),
        )
        await isFocused(page, 'Name: Lanternfold Guild')
        expect(await outOfView(page)).toStrictEqual([])
        expect(await barriers(page)).toStrictEqual([])

        await hands.use(page.getByRole('button', { name: 'Reject' }))
        await hands.type('No guild')
        const button = page.getByRole('dialog').getByRole('button', { name: 'Reject: 2 more characters needed' })
        await hands.use(button)
        await hands.write(page.getByRole('textbox', { name: 'Reason' }), 'It is no guild of the City.')
        expect(await barriers(page)).toStrictEqual([])
        await hands.use(page.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }))

        await page.getByText('Rejected: Name: Lanternfold Guild').waitFor()
        expect(await outcome(proposed)).toStrictEqual({
          status: 'REJECTED',
          reason: 'It is no guild of the City.',
          decidedOffice: 'Crime Directorate',
        })
      },
      { theme: 'dark', ...NARROWEST },
    ))

  it('shows a register manager a keyholder beside the one who goes, and what the premises lacks afterwards', () =>
    visiting('register', async (somebody) => {
      const { page } = somebody
      const premises = await madeInDemo('Premises', { name: 'Lanternfold House', organisation: own })
      const [went, comes] = await Promise.all(
        ['Wynn Lantern', 'Cam Lantern'].map(async (displayName) => {
          const person = await madeInDemo('Person', { displayName })
          await madeInDemo('Affiliation', { person, organisation: own })
          return person
        }),
      )
      const keyholder = await madeInDemo('Keyholder', { premises, person: went, callOrder: 1 })
      const { pendingChange } = await sent<{ pendingChange: Proposed }>(
        owner,
        `mutation ($input: ProposeKeyholderInput!) { proposeKeyholder(input: $input) ${PAYLOAD} }`,
        { premises, person: comes, callOrder: 2, replaces: { id: keyholder, version: 1 } },
      )
      await open(pendingChange, somebody)
      await page.getByRole('region', { name: 'In the register now' }).getByText('Wynn Lantern').waitFor()
      await page.getByRole('region', { name: 'Proposed' }).getByText('Cam Lantern').waitFor()
      await page.getByText('Keyholders of Lanternfold House now: 1 Wynn Lantern.').waitFor()
      expect(await barriers(page)).toStrictEqual([])

      await page.keyboard.press('a')

      await said(page, 'Lanternfold House now has no fit keyholder, and is on the list of those that need two.')
      await page.getByRole('alert').getByRole('link', { name: 'Lanternfold House' }).click()
      await page.getByRole('link', { name: 'Cam Lantern' }).first().waitFor()
    }))

  it('is no page of a stakeholder’s', () =>
    visiting('stakeholder.bank', async ({ page, go }) => {
      await go('/pendingChanges')

      await page.getByText('This page is not for your role').waitFor()
      expect(await page.getByRole('link', { name: 'Waiting for confirmation' }).count()).toBe(0)
    }))
})
