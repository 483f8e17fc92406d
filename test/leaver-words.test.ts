import type { OwnAccountFragment, OwnAffiliationFragment } from '../admin/src/generated/graphql.ts'
import { endingWords, leftWords } from '../admin/src/own/people/leaversAccount.ts'

const OWNER = { standing: 'OWNER', account: { id: 'mine' } }
const STAYS = 'They have no account here.'

const place = (person: string, address: string, endsOn: string | null = null): OwnAffiliationFragment => ({
  id: `${person} ${address} ${endsOn}`,
  version: 1,
  role: null,
  endsOn,
  person: {
    id: person,
    displayName: person,
    contactPoints: [
      {
        id: address,
        version: 1,
        archivedAt: null,
        kind: 'EMAIL',
        value: address,
        extension: null,
        note: null,
        givenFor: 'WORK',
        verifiedOn: null,
        consent: null,
        person: null,
        organisation: null,
        directorate: null,
        consentHistory: [],
        access: { unreadableFields: [] },
      },
    ],
  },
})
const account = (
  email: string,
  roles: OwnAccountFragment['roles'] = ['STAKEHOLDER'],
  id = email,
): OwnAccountFragment => ({ id, email, roles, person: null })
const words = (people: OwnAffiliationFragment[], accounts: OwnAccountFragment[], viewer = OWNER): string => {
  const [colleague] = people
  if (!colleague) throw new Error('Nobody leaves')
  return endingWords({ colleague, people, accounts }, viewer)
}

describe('what the console says of a leaver before the press', () => {
  it('names the account that is suspended', () => {
    expect(words([place('Ada', 'Ada@shop.example')], [account('ada@shop.example')])).toContain(
      'the account ada@shop.example is suspended at once',
    )
  })

  it('announces nothing for an address that somebody who stays has too', () => {
    const both = (endsOn: string | null) => [
      place('Ada', 'info@shop.example'),
      place('Bo', 'info@shop.example', endsOn),
    ]

    expect(words(both(null), [account('info@shop.example')])).toContain(STAYS)
    expect(words(both('2020-01-01'), [account('info@shop.example')])).toContain('is suspended at once')
  })

  it.each([null, '2099-12-31'])('says that they stay in another role, whose last day is %s', (endsOn) => {
    const people = [place('Ada', 'ada@shop.example', '2098-01-01'), place('Ada', 'ada@shop.example', endsOn)]

    expect(words(people, [account('ada@shop.example')])).toMatch(/^This role of theirs ends today\. They stay/)
  })

  it('sends the owner to an administrator for an account that has other roles', () => {
    expect(words([place('Ada', 'ada@shop.example')], [account('ada@shop.example', ['STAKEHOLDER', 'STAFF'])])).toMatch(
      /The account ada@shop\.example stays: ask an administrator\.$/,
    )
  })

  it('tells an editor nothing of accounts, and an owner that it is their own', () => {
    const people = [place('Ada', 'ada@shop.example')]

    expect(words(people, [], { ...OWNER, standing: 'EDITOR' })).toMatch(/If they sign in here, an owner suspends/)
    expect(words(people, [account('ada@shop.example', ['STAKEHOLDER'], 'mine')])).toContain('you stay signed in')
  })
})

describe('what the console says of a leaver afterwards', () => {
  it.each([
    [true, false, 'Ada has left. Their account stays: ask an administrator to suspend it.'],
    [true, true, 'Ada has left'],
    [false, false, 'Ada has left'],
    [null, false, 'Ada has left'],
  ])('where their account stays: %s, and it is the viewer’s own: %s', (accountStays, isViewer, said) => {
    expect(leftWords('Ada', accountStays, isViewer)).toBe(said)
  })
})
