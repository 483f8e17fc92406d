import { api, type Api } from './support/api.ts'
import { tries } from './support/run/chance.ts'
import { findsAllThatIsStored } from './support/values/storedIsFound.ts'

/** How many of each kind are stored; the soak run stores more. */
const each = tries(2)

describe('whatever is stored', () => {
  let server: Api
  beforeAll(async () => {
    server = await api()
  })

  it('is found by an operator as it is stored, as it is shown and as people type it in ten usual ways', async () => {
    await findsAllThatIsStored(server, each)
  })
})
