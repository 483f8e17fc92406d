import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import type { Database } from '../api/platform/database.ts'
import type { Client } from './support/api.ts'
import { keptDatabase } from './support/database/keptDatabase.ts'
import { uploaded } from './support/files/uploads.ts'
import { killNow, signInTo, startApi } from './support/processes/apiProcess.ts'
import { PASSWORD } from './support/signIn/accountsServer.ts'

const RESIDENT = 'resident@crash.example'
const content = Buffer.alloc((3 << 20) + 7, 'A line of the list.\n')
const KILL_AFTER = 3

/** Every file with its pieces put together, and how many pieces belong to none. */
async function storedFiles(db: Database) {
  const files = await db.query<{ id: string; isWhole: boolean }>({
    text: `
      select attachment.id::text as id,
        bytes = sum(octet_length(content))
        and sha256 = encode(sha256(string_agg(content, '' order by number)), 'hex') as "isWhole"
      from attachment left join attachment_piece on attachment_id = attachment.id
      group by attachment.id
    `,
    values: [],
  })
  const lost = await db.query({
    text: 'select from attachment_piece where attachment_id not in (select id from attachment)',
    values: [],
  })
  return { files, lost: lost.length }
}

describe('a resident whose server dies', () => {
  it('finds after kill -9 every file that was taken, whole, and no half of any other', async () => {
    const kept = await keptDatabase()
    await kept.look((db) =>
      createAccountWithPassword(db, {
        email: RESIDENT,
        displayName: 'A resident',
        roles: ['RESIDENT'],
        password: PASSWORD,
      }),
    )
    const server = await startApi(kept)
    const resident = { headers: { cookie: await signInTo(server, RESIDENT, PASSWORD) } } as unknown as Client
    const taken: string[] = []
    const sendUntilDeath = async (): Promise<void> => {
      for (;;) {
        const { id } = await uploaded(server, resident, 'list.txt', content)
        if (taken.push(id) === KILL_AFTER) server.child.process.kill('SIGKILL')
      }
    }

    await Promise.allSettled([sendUntilDeath(), sendUntilDeath()])
    await killNow(server)

    const { files, lost } = await kept.look(storedFiles)
    expect(taken.length).toBeGreaterThanOrEqual(KILL_AFTER)
    expect(taken.filter((id) => !files.some((file) => file.id === id))).toStrictEqual([])
    expect(files.filter(({ isWhole }) => !isWhole)).toStrictEqual([])
    expect(lost).toBe(0)
  })
})
