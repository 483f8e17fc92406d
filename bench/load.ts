import { Agent, request, type RequestOptions } from 'node:http'

export type Send = (client: number) => {
  path: string
  headers: Record<string, string>
  body: string | null
  check?: (body: string) => void
}

/** Sends requests from several clients at once, each waiting for its response. @returns requests per second */
export async function load(port: number, clients: number, milliseconds: number, send: Send): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const end = performance.now() + milliseconds
  let answered = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_unused, client) => {
      while (performance.now() < end) {
        const { path, headers, body, check } = send(client)
        const answer = await (body === null ? get(agent, port, path, headers) : post(agent, port, path, headers, body))
        check?.(answer)
        answered++
      }
    }),
  )
  const rate = (answered * 1000) / (performance.now() - started)
  agent.destroy()
  return rate
}

export const post = (
  agent: Agent,
  port: number,
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<string> =>
  answerTo(
    {
      agent,
      port,
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    },
    body,
  )

/** The response's bytes, one character each. */
export const get = (agent: Agent, port: number, path: string, headers: Record<string, string>): Promise<string> =>
  answerTo({ agent, port, method: 'GET', path, headers })

function answerTo(options: RequestOptions, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', ...options }, (response) => {
      let answer = ''
      response.setEncoding(response.headers['content-type']?.startsWith('application/json') ? 'utf8' : 'latin1')
      response.on('data', (chunk: string) => (answer += chunk))
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(answer)
          : reject(new Error(`${response.statusCode}: ${answer.slice(0, 500)}`)),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
