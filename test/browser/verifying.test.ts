import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo } from '../support/console/demoCaller.ts'
import { handsAt } from '../support/console/hands.ts'
import { visiting } from '../support/console/visitor.ts'

const VERIFIED = /* GraphQL */ `
  query Q($ids: [ID!]!) {
    keyholders(filter: { id: { in: $ids } }, first: 5) {
      edges {
        node {
          version
          verifiedAt
        }
      }
    }
  }
`
type Found = { edges: { node: { version: number; verifiedAt: string | null } }[] }

/** Two unverified keyholders, and the list that shows only them. */
async function twoOf(word: string): Promise<{ ids: string[]; list: string }> {
  const ids: string[] = []
  const premises = await madeInDemo('Premises', { name: `${word} House` })
  for (const callOrder of [1, 2]) {
    const person = await madeInDemo('Person', { givenName: `Kim${callOrder}`, familyName: word })
    ids.push(await madeInDemo('Keyholder', { premises, person, callOrder }))
  }
  return { ids, list: `/keyholders?filter=${encodeURIComponent(JSON.stringify({ q: word }))}` }
}

const kept = async (ids: string[]): Promise<Found['edges'][number]['node'][]> => {
  const { data } = await (await demoCaller('register'))(VERIFIED, { ids })
  return (data?.['keyholders'] as Found).edges.map(({ node }) => node)
}

describe('a register manager after a round of calls', () => {
  it('records all who answered as verified, by one change, without a mouse', async () => {
    const { ids, list } = await twoOf(`Alder${newId().slice(-6)}`)
    await visiting('register', async ({ page, go, asked }) => {
      await go(list)
      const hands = handsAt(page)
      const dialog = page.getByRole('dialog')

      await hands.use(page.getByRole('checkbox', { name: 'Choose all on this page' }), 'Space')
      await hands.use(page.getByRole('button', { name: 'Verify…' }))
      expect(await dialog.getByRole('textbox', { name: 'Verified on' }).inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/)
      expect(await barriers(page)).toStrictEqual([])
      await hands.write(dialog.getByRole('textbox', { name: 'Verified on' }), '3/4/2026')
      await hands.press('Enter')

      await page.getByText('2 keyholders verified').waitFor()
      expect((await kept(ids)).map(({ verifiedAt }) => verifiedAt)).toStrictEqual([
        '2026-04-02T23:00:00.000Z',
        '2026-04-02T23:00:00.000Z',
      ])
      expect(asked.filter((operation) => operation === 'VerifyKeyholders')).toHaveLength(1)
    })
  })

  it('is told whose record somebody else has changed meanwhile, and nobody is verified', async () => {
    const word = `Birch${newId().slice(-6)}`
    const { ids, list } = await twoOf(word)
    await visiting('register', async ({ page, go }) => {
      await go(list)
      await page.getByRole('checkbox', { name: `Choose Kim1 ${word}` }).press('Space')
      await page.getByRole('checkbox', { name: `Choose Kim2 ${word}` }).press('Space')
      const { codes } = await (
        await demoCaller('register')
      )(
        /* GraphQL */ `
          mutation M($input: UpdateKeyholderInput!) {
            updateKeyholder(input: $input) {
              keyholder {
                id
              }
            }
          }
        `,
        {
          input: { id: ids[0], version: (await kept(ids))[0]?.version, trained: true },
        },
      )
      expect(codes).toStrictEqual([])

      await page.getByRole('button', { name: 'Verify…' }).press('Enter')
      await page.getByRole('button', { name: 'Verify 2 keyholders' }).press('Enter')

      await page.getByText(`Nothing was changed. Somebody else has changed Kim1 ${word}`).waitFor()
      expect((await kept(ids)).map(({ verifiedAt }) => verifiedAt)).toStrictEqual([null, null])
    })
  })
})
