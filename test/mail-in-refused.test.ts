import { once } from 'node:events'
import { connect } from 'node:net'
import { createLog } from '../api/platform/log.ts'
import { createInbound } from '../api/platform/mail/inbound/inbound.ts'
import { listenForMail } from '../api/platform/mail/inbound/listener.ts'
import { relayList } from '../api/platform/mail/inbound/relays.ts'
import { testConfig } from './support/config.ts'
import { testDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { DOMAIN, INBOUND, NOBODY, replyOf } from './support/mail/mailRoom.ts'
import { relayTo } from './support/mail/relay.ts'
import { until } from './support/run/until.ts'

describe('the relay', () => {
  it('is asked to keep a mail while the database is down, and no log quotes the mail', async () => {
    const logged: string[] = []
    const log = createLog('trace', { write: (line) => void logged.push(line) })
    const down = {
      ...(await testDatabase()),
      query: () => Promise.reject(new Error('robin@bank.example: no database')),
    }
    const inbound = createInbound(down, { ...testConfig(), inbound: INBOUND }, NOBODY, log)
    const relay = relayTo(await inbound.listen(), 1)

    const status = await relay.send({ to: `help@${DOMAIN}`, mail: replyOf('robin@bank.example') })

    expect(status).toBe(451)
    expect(logged.join('')).toContain('the relay keeps it')
    expect(logged.join('')).not.toContain('bank.example')
    relay.close()
    await inbound.close()
  })

  it('alone may deliver: any other address is turned away before it says anything', async () => {
    const settings = { ...testConfig(), inbound: { ...INBOUND, relays: '10.0.0.0/8' } }
    const inbound = createInbound(await testDatabase(), settings, NOBODY, createLog('silent'))
    const socket = connect(await inbound.listen(), '127.0.0.1').setEncoding('utf8')

    const [said] = (await once(socket, 'data')) as [string]

    expect(said).toMatch(/^554 only the relay delivers here/)
    socket.destroy()
    await inbound.close()
  })

  it('that feeds a mail too slowly is told so and loses its connection, and nothing is stored', async () => {
    const stored: unknown[] = []
    const store = async (mail: unknown) => void stored.push(mail)
    const listener = await listenForMail(INBOUND, store, createLog('silent'), 300)
    const socket = connect(listener.port, '127.0.0.1').setEncoding('utf8')
    let said = ''
    socket.on('data', (text: string) => (said += text))
    await once(socket, 'data')
    socket.write(`EHLO relay\r\nMAIL FROM:<a@bank.example>\r\nRCPT TO:<help@${DOMAIN}>\r\nDATA\r\nSubject: slow`)
    const drip = setInterval(() => socket.write('x'), 20)

    await once(socket, 'end')

    clearInterval(drip)
    expect(said).toMatch(/421 cut off\r\n$/)
    expect(stored).toStrictEqual([])
    socket.destroy()
    await listener.close()
  })

  it('has fifty connections at most, is asked to come back with more, and can once others have gone', async () => {
    const inbound = createInbound(
      await testDatabase(),
      { ...testConfig(), inbound: INBOUND },
      NOBODY,
      createLog('silent'),
    )
    const port = await inbound.listen()
    const sockets = Array.from({ length: 60 }, () => connect(port, '127.0.0.1').setEncoding('utf8'))

    const said = await Promise.all(sockets.map(async (socket) => ((await once(socket, 'data')) as [string])[0]))

    const count = (code: string) => said.filter((line) => line.startsWith(code)).length
    expect([count('220 '), count('421 ')]).toStrictEqual([50, 10])

    for (const socket of sockets) socket.destroy()
    const relay = relayTo(port, 1)
    await until(async () => (await relay.send({ to: `help@${DOMAIN}`, mail: replyOf('robin@bank.example') })) === 250)
    relay.close()
    await inbound.close()
  })

  it('is named by address, subnet or word', () => {
    const isRelay = relayList('loopback, 10.0.0.0/8, 2001:db8::1')

    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.9.8.7', '2001:db8::1'])
      about(address, () => expect(isRelay(address)).toBe(true))
    for (const address of ['192.0.2.1', '11.0.0.1', '2001:db8::2', '::ffff:192.0.2.1', ''])
      about(address, () => expect(isRelay(address)).toBe(false))
  })
})
