import { careRounding } from '../../api/ownSection/care/rounds/careRounds.ts'
import { createLog } from '../../api/platform/log.ts'
import { createMail } from '../../api/platform/mail/mail.ts'
import type { Api, Client } from './api.ts'
import { testConfig } from './config.ts'

export type Item = {
  id: string
  version: number
  kind: string
  state: string
  settledBy: string | null
  person: { id: string } | null
  premises: { id: string } | null
  keyholder: { id: string; version: number; verifiedAt: string | null } | null
  contactPoint: { value: string } | null
}

const ITEM =
  'id version kind state settledBy person { id } premises { id } keyholder { id version verifiedAt } contactPoint { value }'

/** What an organisation is asked about, as the caller sees it. */
export async function careOf(by: Client, organisation: string): Promise<Item[]> {
  const { careItems } = await by.get<{ careItems: { edges: { node: Item }[] } }>(
    `query ($filter: CareItemFilter) { careItems(filter: $filter, first: 200) { edges { node { ${ITEM} } } } }`,
    { filter: { organisation: { id: { eq: organisation } } } },
  )
  return careItems.edges.map(({ node }) => node)
}

export const CONFIRM = `mutation ($input: RecordVersionInput!) { confirmCareItem(input: $input) { careItem { ${ITEM} } } }`

export async function confirms(by: Client, { id, version }: Item): Promise<Item> {
  const { confirmCareItem } = await by.get<{ confirmCareItem: { careItem: Item } }>(CONFIRM, {
    input: { id, version },
  })
  return confirmCareItem.careItem
}

/** Runs the job as on another day. */
export function careRoundsOf({ db }: Api) {
  const log = createLog('silent')
  const mail = createMail(db, testConfig(), log)
  return {
    close: () => mail.close(),
    runAt: (now: Date): Promise<void> =>
      careRounding({ mail, log })({ data: {}, db, clock: { now: () => now }, signal: new AbortController().signal }),
    letters: (organisation: string) =>
      db.query<{ to: string; subject: string; body: string }>({
        text: `select a.standing as "to", m.subject, m.body from outbox_mail m join account a on a.id = m.account_id
          where m.purpose = 'CARE' and a.organisation_id = $1 order by m.created_at, a.standing`,
        values: [organisation],
      }),
  }
}
