import { createTransport } from 'nodemailer'

export type Handover = { to: string; mail: string | Buffer; returnPath?: string }

/** Hands a mail over as the force's relay does. @returns the status that the listener answered with */
export async function handOver(
  port: number,
  { to, mail, returnPath = 'robin@bank.example' }: Handover,
): Promise<number> {
  const relay = relayTo(port, 1)
  try {
    return await relay.send({ to, mail, returnPath })
  } finally {
    relay.close()
  }
}

/** A relay that keeps its connections. */
export function relayTo(port: number, connections: number) {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity,
  })
  return {
    async send({ to, mail, returnPath = 'robin@bank.example' }: Handover): Promise<number> {
      const raw = typeof mail === 'string' ? Buffer.from(mail) : mail
      try {
        const { response } = await transport.sendMail({ envelope: { from: returnPath, to: [to] }, raw })
        return Number(response.slice(0, 3))
      } catch (error) {
        const status: unknown = (error as { responseCode?: unknown } | null)?.responseCode
        if (typeof status !== 'number') throw error
        return status
      }
    },
    close: () => transport.close(),
  }
}
