import { isPersonal } from '../api/access/classes.ts'
import { governed } from '../api/access/catalogue.ts'
import { KNOWN_SCOPES } from '../api/apiKeys/scopes.ts'
import { markingOf } from '../api/exports/marking.ts'
import { createLog } from '../api/platform/log.ts'
import { testCatalogue } from './support/catalogue.ts'

describe('the class CORRESPONDENCE', () => {
  it('is personal data, which goes into the ledger of whoever reads it', () => {
    expect(isPersonal(['DIRECTORY', 'CORRESPONDENCE'])).toBe(true)
  })

  it("marks an analyst's file OFFICIAL, and with a restricted note beside it OFFICIAL-SENSITIVE", () => {
    expect(markingOf(['DIRECTORY', 'CORRESPONDENCE'])).toBe('OFFICIAL')
    expect(markingOf(['CORRESPONDENCE', 'RESTRICTED'])).toBe('OFFICIAL-SENSITIVE')
  })

  it('can be named by the scopes of an API key', () => {
    expect(KNOWN_SCOPES).toStrictEqual(expect.arrayContaining(['read:CORRESPONDENCE', 'write:CORRESPONDENCE']))
  })

  it('is kept by history: an entry has each class that a stored field can have', async () => {
    const { types } = await testCatalogue()
    const entry = governed(await testCatalogue(), 'HistoryEntry')
    const kept = entry.fields.get('newValue')?.classes.map(({ as }) => as) ?? []
    // Records of an audit have no history of their own, and PRIORITY is a class for writing only.
    const stored = [...types.values()].flatMap(({ fields }) =>
      [...fields.values()].flatMap(({ classes }) => classes.map(({ as }) => as)),
    )

    expect(kept).toContain('CORRESPONDENCE')
    expect([...new Set(stored)].filter((as) => as !== 'AUDIT' && !kept.includes(as))).toStrictEqual([])
  })

  it('is withheld from logs where a message is logged whole', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line) => void lines.push(line) })

    log.info({ post: { subject: 'Lights in Bow Lane', body: 'They are out.' } }, 'posted')

    expect(lines.join()).not.toMatch(/Bow Lane|They are out/)
  })
})
