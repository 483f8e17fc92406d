import { readTile } from '../support/values/tile.ts'
import { until } from '../support/run/until.ts'
import { visiting } from '../support/console/visitor.ts'

describe('the background of the map', () => {
  it('shows an operator the river and the parks from our own tiles, with the attribution that their licence requires', async () => {
    await visiting('operator', async ({ page, go, complaints }) => {
      const kinds = new Set<unknown>()
      const statuses = new Set<number>()
      const reading: Promise<void>[] = []
      page.on('response', (response) => {
        if (!/\/api\/tiles\/areas\/\d+\//.test(response.url())) return
        statuses.add(response.status())
        const read = async () => {
          for (const { tags } of readTile(new Uint8Array(await response.body()))['areas'] ?? []) kinds.add(tags['kind'])
        }
        reading.push(read())
      })

      await go('/map')

      await page.getByText(/Demo water and parks are fictional/).waitFor()
      await until(async () => {
        await Promise.all(reading)
        return kinds.has('PARK') && kinds.has('WATER')
      }, 60)
      expect([...statuses]).toStrictEqual([200])
      expect(complaints).toStrictEqual([])
    })
  })
})
