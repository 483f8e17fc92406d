import { api } from '../support/api.ts'
import { findsAllThatIsStored } from '../support/values/storedIsFound.ts'

/**
 * `npm run soak -- search 200`: stores that many names, numbers, e-mails, postcodes and UPRNs, and looks for each in ten
 * ways and more.
 */
export default async function search([each = '50']: string[]): Promise<void> {
  const from = performance.now()
  const searches = await findsAllThatIsStored(await api(), Number(each))
  process.stdout.write(`search: ${searches} searches, all found, ${((performance.now() - from) / 1000).toFixed(0)} s\n`)
}
