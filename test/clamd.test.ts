import { scan } from '../api/platform/files/clamd.ts'
import { clamdServer, type ClamdServer, VIRUS } from './support/files/clamdServer.ts'

const pieces = (...texts: string[]): Buffer[] => texts.map((text) => Buffer.from(text))

describe('content that is scanned by ClamAV', () => {
  let clamd: ClamdServer
  beforeEach(async () => {
    clamd = await clamdServer()
  })
  afterEach(() => clamd.close())

  it('is clean when nothing is found in it, and arrives whole, in whatever pieces it is sent', async () => {
    const large = [Buffer.alloc(256 << 10, 1), Buffer.alloc(256 << 10, 2), Buffer.alloc(5, 3)]

    expect(await scan(clamd.address, large)).toStrictEqual({ is: 'CLEAN' })

    expect(clamd.scanned.map((content) => content.equals(Buffer.concat(large)))).toStrictEqual([true])
  })

  it('is found out even if the signature lies across two pieces', async () => {
    const [front, back] = [VIRUS.slice(0, 9), VIRUS.slice(9)]

    expect(await scan(clamd.address, pieces('Plan', front, back))).toStrictEqual({ is: 'FOUND' })
  })

  it('is not checked, and never clean, when the scanner refuses, cuts off or does not answer', async () => {
    clamd.mood = 'full'
    expect(await scan(clamd.address, pieces('Plan'))).toStrictEqual({
      is: 'UNCHECKED',
      reached: true,
      reason: 'INSTREAM size limit exceeded. ERROR',
    })

    clamd.mood = 'cut'
    expect((await scan(clamd.address, pieces('Plan', 'x'.repeat(100)))).is).toBe('UNCHECKED')

    clamd.mood = 'mute'
    expect(await scan(clamd.address, pieces('Plan'), { patienceMs: 200 })).toStrictEqual({
      is: 'UNCHECKED',
      reached: true,
      reason: 'ABORT_ERR',
    })
  })

  it('is not checked when nothing listens there', async () => {
    await clamd.close()

    expect(await scan(clamd.address, pieces('Plan'))).toStrictEqual({
      is: 'UNCHECKED',
      reached: false,
      reason: 'ECONNREFUSED',
    })
  })

  it('fails as its source does', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('Plan')
      throw new Error('the database is gone')
    }

    await expect(scan(clamd.address, broken())).rejects.toThrow('the database is gone')
  })
})
