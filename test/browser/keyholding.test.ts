import { newId } from '../../api/platform/record.ts'
import { demoCaller, madeInDemo } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`

/** Premises whose keyholders have these family names, rung in this order. */
async function premisesWith(name: string, ...keyholders: string[]): Promise<string> {
  const premises = await madeInDemo('Premises', { name })
  for (const [at, familyName] of keyholders.entries())
    await madeInDemo('Keyholder', {
      premises,
      person: await madeInDemo('Person', { givenName: 'Kim', familyName }),
      callOrder: at + 1,
    })
  return premises
}

describe('a register manager', () => {
  it('moves a keyholder up with one press and one request, and the order stays complete', async () => {
    const premises = await premisesWith(fresh('Order'), 'Alder', 'Birch', 'Cedar')
    await visiting('register', async ({ page, go, asked }) => {
      await go(`/premises/${premises}/show`)
      asked.length = 0
      await page.getByRole('button', { name: 'Ring Kim Cedar earlier' }).click()
      await page.getByText('Kim Cedar is rung earlier').waitFor()
      expect(await page.getByRole('button', { name: 'Ring Kim Alder earlier' }).isDisabled()).toBe(true)
      expect(asked.filter((operation) => operation === 'OrderKeyholders')).toHaveLength(1)
    })

    const { data } = await (
      await demoCaller('register')
    )(
      /* GraphQL */ `
        query Q($id: ID!) {
          onePremises(id: $id) {
            keyholders {
              callOrder
              person {
                familyName
              }
            }
          }
        }
      `,
      {
        id: premises,
      },
    )

    expect(data?.['onePremises']).toStrictEqual({
      keyholders: ['Alder', 'Cedar', 'Birch'].map((familyName, at) => ({
        callOrder: at + 1,
        person: { familyName },
      })),
    })
  })

  it('finds premises with nobody to ring from the list of premises and from home', async () => {
    const [deserted, kept] = [fresh('Deserted'), fresh('Kept')]
    await premisesWith(deserted)
    await premisesWith(kept, 'Dogwood')
    await visiting('register', async ({ page, go }) => {
      await go('/')
      await page
        .getByRole('region', { name: /^Premises with nobody to ring/ })
        .getByRole('link', { name: /^Show all/ })
        .click()
      await page.getByRole('heading', { level: 1, name: 'Premises' }).waitFor()
      await page.getByRole('switch', { name: 'Nobody to ring' }).waitFor()
      expect(await page.getByRole('switch', { name: 'Nobody to ring' }).isChecked()).toBe(true)
      await page.getByRole('textbox', { name: 'Name' }).fill(deserted)
      await page.getByRole('cell', { name: deserted, exact: true }).waitFor()
      await page.getByRole('textbox', { name: 'Name' }).fill(kept)
      await page.getByText('Nothing fits').waitFor()
    })
  })
})

describe('general staff', () => {
  it('are not offered the filter for premises with nobody to ring, and are refused if they use it', async () => {
    await visiting('staff', async ({ page, go }) => {
      await go('/premises')
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await page
        .getByRole('menuitem', { name: 'Use', exact: true })
        .or(page.getByRole('menuitemcheckbox', { name: 'Use', exact: true }))
        .waitFor()
      expect(await page.getByText('Nobody to ring').count()).toBe(0)
    })
    const forged = await (
      await demoCaller('staff')
    )(/* GraphQL */ `
      {
        premises(filter: { not: { keyholders: { suspendedAt: { isNull: true } } } }) {
          totalCount
        }
      }
    `)

    expect(forged.codes).toStrictEqual(['FORBIDDEN_FIELD'])
  })
})
