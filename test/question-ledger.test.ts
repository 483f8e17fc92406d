import { api } from './support/api.ts'
import { cast, organisation } from './support/builders.ts'
import { ledgerRows } from './support/ledgerRows.ts'
import { askedOf, question } from './support/questions.ts'

describe('the ledger', () => {
  it('names an asker’s account at each look at their question, where no person is on record', async () => {
    const server = await api()
    const people = await cast(server)
    const { id: organisationId } = await organisation(people.manager)
    const asker = await server.as('STAKEHOLDER', { organisationId })
    const asking = await askedOf(server, people, people.crimeDirectorate)
    const ledger = ledgerRows(server.db)
    let id = ''

    const asked = await ledger.added(asker, async () => ({ id } = await asking.ask(asker)))
    const looked = await ledger.added(people.crime, () => question(people.crime, id))

    for (const [records, operation] of [
      [asked, 'askQuestion'],
      [looked, 'One'],
    ] as const) {
      const subjects = records.flatMap((record) => record.subjects)
      expect([operation, subjects.includes(asker.accountId)]).toStrictEqual([operation, true])
    }
  })
})
