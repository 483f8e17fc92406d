import { mkdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { consolePages, PUBLIC_PAGES } from './support/console/consolePages.ts'
import { demoConsole } from './support/console/demoConsole.ts'
import { demoIds } from './support/console/demoIds.ts'
import { browserAtHand } from './support/console/chromium.ts'
import { end } from './support/run/ending.ts'
import { type Look, visitor } from './support/console/visitor.ts'

/**
 * `npm run screenshots -- [WORD]` writes each page, as each role that has it, to screenshots/: wide in both themes for
 * the first role, narrow in the light theme, and as the others see it. With a word: only pages whose name has it.
 */
const FOLDER = path.resolve(import.meta.dirname, '..', 'screenshots')
const LOOKS: readonly (Look & { name: string })[] = [
  { name: 'light', theme: 'light', width: 1280 },
  { name: 'dark', theme: 'dark', width: 1280 },
  { name: 'phone', theme: 'light', width: 360, height: 780 },
]

if (!browserAtHand()) process.exit(1)
mkdirSync(FOLDER, { recursive: true })
const word = process.argv[2] ?? ''
const ids = await demoIds((await demoConsole()).db)
const COMPLAINTS: string[] = []

async function take(
  mailbox: string | null,
  pages: readonly { name: string; path: string }[],
  looks: typeof LOOKS,
): Promise<void> {
  for (const look of pages.length === 0 ? [] : looks) {
    const somebody = await visitor(mailbox, look)
    for (const { name, path: address } of pages) {
      await somebody.go(address)
      await somebody.page.screenshot({
        path: path.join(FOLDER, `${name}.${mailbox ?? 'nobody'}.${look.name}.png`),
        fullPage: true,
      })
      COMPLAINTS.push(...somebody.complaints.map((text) => `${name} as ${mailbox ?? 'nobody'}: ${text}`))
    }
    await somebody.close()
  }
  if (pages.length > 0) console.log(`${mailbox ?? 'nobody'}: ${pages.map(({ name }) => name).join(', ')}`)
}

const wanted = consolePages.filter(({ name }) => name.includes(word))
await take(
  null,
  PUBLIC_PAGES.filter(({ name }) => name.includes(word)),
  LOOKS,
)
for (const mailbox of new Set(wanted.flatMap(({ mailboxes }) => mailboxes))) {
  const has = wanted
    .filter(({ mailboxes }) => mailboxes.includes(mailbox))
    .map((page) => ({ ...page, address: page.path(ids) }))
  const first = has.filter(({ mailboxes }) => mailboxes[0] === mailbox)
  const others = has.filter(({ mailboxes }) => mailboxes[0] !== mailbox)
  await take(
    mailbox,
    first.map(({ name, address }) => ({ name, path: address })),
    LOOKS,
  )
  await take(
    mailbox,
    others.map(({ name, address }) => ({ name, path: address })),
    LOOKS.slice(0, 1),
  )
}
for (const complaint of new Set(COMPLAINTS)) console.error(complaint)
console.log(`Written to ${FOLDER}`)
await end()
process.exit(COMPLAINTS.length === 0 ? 0 : 1)
