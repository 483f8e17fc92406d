import { createServer } from 'node:http'
import { Pool } from 'pg'
import { engagementWorks } from './engagements/works.ts'
import { ownWork } from './own/ownWork.ts'
import { questionWorks } from './questions/works.ts'
import { works } from './works.ts'

/** A hand-written minimum: one statement, its text as the body. No policy, no ledger, no schema. */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20 })

const namedWorks: Readonly<Record<string, { raw: string }>> = { ...questionWorks, ...engagementWorks, own: ownWork }

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => (body += chunk))
  request.on('end', () => {
    const { work, values } = JSON.parse(body) as { work: number | string; values: unknown[] }
    const text = typeof work === 'string' ? namedWorks[work]?.raw : works[work]?.raw.text
    pool.query<{ answer: string | Buffer }>({ name: `raw_${work}`, text: text ?? '', values }).then(
      ({ rows: [row] }) =>
        response
          .writeHead(200, {
            'content-type': typeof row?.answer === 'string' ? 'application/json' : 'application/vnd.mapbox-vector-tile',
          })
          .end(row?.answer ?? 'null'),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : null)
})
