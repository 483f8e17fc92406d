import { readFile } from 'node:fs/promises'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, type Forger, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { NARROWEST, outOfView } from '../support/console/reflow.ts'
import { type Look, visiting, type Visitor } from '../support/console/visitor.ts'

const NAME = 'Dowgate Hill Bank'
const OWNER = 'owner.dowgate'
const VIEWER = 'viewer.dowgate'
/** Of the organisation and of the force. */
const OFFICER = 'officer.dowgate'
/** Of an organisation that the demo force has asked and looked at. */
const SEEDED = 'stakeholder.bank'
/** More than a page of the file's lists. */
const ABSENCES = 120

type Row = Record<string, unknown> & { id: string }
type File = Record<string, Row[]> & { takenAt: string }

describe('an organisation’s own data as a file', () => {
  const accounts = new Map<string, string>()
  beforeAll(async () => {
    const organisation = await organisationCalled(NAME)
    const premises = await madeInDemo('Premises', { name: 'Dowgate House', organisation, postcode: 'EC4R 2SU' })
    const person = await madeInDemo('Person', { givenName: 'Ada', familyName: 'Dowgate' })
    await madeInDemo('Affiliation', { person, organisation, role: 'Guard' })
    await madeInDemo('ContactPoint', { person, kind: 'PHONE', value: '020 7946 0860', givenFor: 'WORK' })
    await madeInDemo('ContactPoint', { person, kind: 'MOBILE', value: '07700 900861', givenFor: 'CALL_OUT' })
    await madeInDemo('Keyholder', { premises, person, callOrder: 1 })
    const { db } = await demoConsole()
    for (const [mailbox, roles, standing] of [
      [OWNER, ['STAKEHOLDER'], 'OWNER'],
      [VIEWER, ['STAKEHOLDER'], 'VIEWER'],
      [OFFICER, ['STAKEHOLDER', 'STAFF'], 'VIEWER'],
    ] as const)
      accounts.set(
        mailbox,
        await createAccountWithPassword(db, {
          email: `${mailbox}@demo.example`,
          displayName: `Dowgate ${mailbox}`,
          roles,
          password: DEMO_PASSWORD,
          organisationId: organisation,
          standing,
        }),
      )
    const owner = await demoCaller(OWNER)
    for (let at = 0; at < ABSENCES; at += 1) {
      const day = new Date(Date.UTC(2030, 0, 1 + at)).toISOString().slice(0, 10)
      const { codes } = await owner(
        'mutation ($input: CreateAbsenceInput!) { createAbsence(input: $input) { absence { id } } }',
        { input: { person, organisation, from: day, to: day } },
      )
      expect(codes).toStrictEqual([])
    }
  })

  async function reads({ page, goOn }: Visitor): Promise<void> {
    await goOn('/own')
    await page.getByRole('link', { name: 'Your data as a file' }).press('Enter')
    await page.getByRole('button', { name: 'Read all of it' }).press('Enter')
    await page.getByText('All of it is read.').waitFor()
  }
  async function saved({ page }: Visitor): Promise<File> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON' }).press('Enter'),
    ])
    expect(download.suggestedFilename()).toMatch(/^your data \d{4}-\d\d-\d\d\.json$/)
    return JSON.parse(await readFile(await download.path(), 'utf8')) as File
  }
  const fileOf = (mailbox: string, look?: Look): Promise<File> =>
    visiting(
      mailbox,
      async (somebody) => {
        await somebody.go('/own')
        await reads(somebody)
        return saved(somebody)
      },
      look,
    )
  /** What the API shows of a list, page by page. */
  async function shown(by: Forger, list: string, fields: string): Promise<Row[]> {
    const rows: Row[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data, codes } = await by(
        `query ($after: String) { ${list}(first: 50, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`,
        { after },
      )
      expect(codes).toStrictEqual([])
      const page = data?.[list] as {
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
        edges: { node: Row }[]
      }
      rows.push(...page.edges.map(({ node }) => node))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    return inOrder(rows)
  }
  const inOrder = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => a.id.localeCompare(b.id))
  const LISTS: Readonly<Record<string, string>> = {
    people: 'id displayName title givenName familyName',
    affiliations: 'id role startsOn endsOn person { id displayName }',
    contactPoints:
      'id kind value extension note givenFor verifiedOn consent person { id displayName } organisation { id name } consentHistory { id decision recordedAt source }',
    absences: 'id from to person { id displayName } premises { id name }',
    wishes: 'id channel from until topic { id name } person { id displayName }',
    accounts: 'id email displayName standing suspendedAt invitationExpiresAt',
  }

  const PERSON = 'person { id displayName }'
  const PLACE = 'premises { id name }'
  /** Part of the file, and where the API shows it. */
  const BESIDE = [
    [
      'consents',
      'ownConsents',
      `id decision recordedAt source wording wordingVersion kind givenFor ${PERSON} contactPoint { id value }`,
    ],
    [
      'careItems',
      'careItems',
      `id kind state askedAt answerBy settledAt settledBy ${PERSON} contactPoint { id value } ${PLACE} keyholder { id callOrder }`,
    ],
    ['looks', 'looks', `id day office category class purpose ${PERSON} ${PLACE}`],
  ] as const

  it.each([
    ['an owner', OWNER, 3],
    ['a viewer', VIEWER, 1],
  ])('holds for %s what the API shows them, beyond the first page', async (_who, mailbox, seenAccounts) => {
    const by = await demoCaller(mailbox)

    const file = await fileOf(mailbox)

    for (const [list, fields] of Object.entries(LISTS))
      expect([list, inOrder(file[list] ?? [])]).toStrictEqual([list, await shown(by, list, fields)])
    expect(file['organisation']).toMatchObject([{ name: NAME, kind: 'BUSINESS', tier: 2 }])
    expect(file['premises']).toMatchObject([{ name: 'Dowgate House', postcode: 'EC4R 2SU' }])
    expect(file['keyholders']).toMatchObject([{ callOrder: 1, person: { displayName: 'Ada Dowgate' } }])
    expect(file['absences']).toHaveLength(ABSENCES)
    expect(file['accounts']).toHaveLength(seenAccounts)
  })

  it('holds what was consented to, what the round of care asks and who looked, as the API shows them', async () => {
    const by = await demoCaller(SEEDED)

    const file = await fileOf(SEEDED)

    for (const [part, list, fields] of BESIDE) {
      const rows = await shown(by, list, fields)
      expect([part, inOrder(file[part] ?? [])]).toStrictEqual([part, rows])
      expect([part, rows.length > 0]).toStrictEqual([part, true])
    }
  })

  it('holds nothing of others for a colleague who may read the whole directory', async () => {
    const file = await fileOf(OFFICER)

    expect(file['people']?.map(({ displayName }) => displayName)).toStrictEqual(['Ada Dowgate'])
    expect(file['premises']).toHaveLength(1)
    expect(file['affiliations']).toHaveLength(1)
    expect(file['contactPoints']).toHaveLength(2)
    expect(file['questions']).toStrictEqual([])
  })

  it('is in the ledger, look by look, as read to be taken away', async () => {
    await fileOf(VIEWER)

    const { db } = await demoConsole()
    const rows = await db.query<{ operation: string; category: string }>({
      text: `select distinct operation, category from ledger_record
        where account_id = $1 and purpose = 'Their own data, read to be taken as a file'`,
      values: [accounts.get(VIEWER)],
    })
    expect(rows.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['people', 'contactPoints', 'keyholders', 'absences']),
    )
    expect([...new Set(rows.map(({ category }) => category))]).toStrictEqual(['CONSULTATION'])
  })

  it('is printed without the menu and the buttons, and fits the narrowest screen without a barrier', async () => {
    await visiting(
      OWNER,
      async (owner) => {
        const { page } = owner
        await owner.go('/own')
        await reads(owner)

        await page.getByRole('region', { name: 'How you are reached' }).getByText('+442079460860').waitFor()
        expect(await barriers(page)).toStrictEqual([])
        expect(await outOfView(page)).toStrictEqual([])
        await page.emulateMedia({ media: 'print' })
        expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0)
        expect(await page.getByRole('navigation').count()).toBe(0)
        await page.getByRole('list', { name: 'Keyholders' }).getByText('Dowgate House').waitFor()
        expect(owner.complaints).toStrictEqual([])
      },
      NARROWEST,
    )
  })
})
