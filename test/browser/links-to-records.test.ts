import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { handsAt } from '../support/console/hands.ts'
import { ownAccount } from '../support/signIn/ownAccount.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('records that a change history names', () => {
  it('are links for a SPOC, by keyboard, and words where the record has no page', async () => {
    const [parent, group] = [fresh('Parent'), 'Sister Banks']
    const parentId = await organisationCalled(parent)
    const groups = await (
      await demoCaller('register')
    )(
      /* GraphQL */ `
        query Q($name: String!) {
          groups(filter: { name: { eq: $name } }) {
            edges {
              node {
                id
              }
            }
          }
        }
      `,
      {
        name: group,
      },
    )
    const [chosen] = (groups.data?.['groups'] as { edges: { node: { id: string } }[] }).edges
    const id = await madeInDemo('Organisation', {
      name: fresh('Child'),
      kind: 'BUSINESS',
      parent: parentId,
      groups: [chosen?.node.id],
    })

    await visiting('spoc.crime', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      const { use } = handsAt(page)
      const history = page.getByRole('region', { name: 'Change history' })
      await use(history.getByRole('button', { name: 'Show' }))
      await history.getByText(group).waitFor()
      expect(await history.getByRole('link', { name: group }).count()).toBe(0)
      expect(await barriers(page)).toStrictEqual([])

      await use(history.getByRole('link', { name: parent, exact: true }))

      await heading(page, parent)
      expect(new URL(page.url()).pathname).toBe(`/organisations/${parentId}/show`)
    })
  })
})

describe('subjects of the ledger', () => {
  it('are links for the data-protection officer where the record may be opened: for accounts, but not for people', async () => {
    const account = await ownAccount('STAFF')
    const name = fresh('Robin Renamed')
    await account.becomes({ displayName: name })
    await madeInDemo('Person', { givenName: 'Kim', familyName: fresh('Unseen') })

    await visiting('dpo', async ({ page, go }) => {
      await go('/ledger')
      await link(page, name).first().waitFor()
      const person = page.getByRole('row').filter({ hasText: 'Create person' }).first()
      expect(await person.getByRole('link').count()).toBe(0)
      expect(await person.getByTitle(/^Only what was about/).count()).toBe(1)
      expect(await barriers(page)).toStrictEqual([])

      await link(page, name).first().press('Enter')

      await heading(page, name)
      expect(new URL(page.url()).pathname).toBe(`/accounts/${account.id}/show`)
    })
  })
})
