import express from 'express'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { consoleRoutes } from '../api/console/routes.ts'
import { securityHeaders, setHeaders } from '../api/http/routes/securityHeaders.ts'
import { about } from './support/run/expecting.ts'

const SECRET = 'not for strangers'

describe("the console's files, to a stranger", () => {
  let folder: string
  let port: number
  let stop: () => void
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'console-'))
    await mkdir(path.join(folder, 'dist', 'assets'), { recursive: true })
    const files = {
      'secret.js': SECRET,
      'dist/stamp.txt': SECRET,
      'dist/secret.json': SECRET,
      'dist/index.html': '<title>Beadle</title>',
      'dist/assets/map-1.js': 'plain',
      'dist/assets/map-1.js.br': 'short',
      'dist/assets/.hidden.js': SECRET,
    }
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
    const app = express().use(
      setHeaders(securityHeaders(true)),
      consoleRoutes(
        { images: ['https://tiles.example'], connections: ['https://tiles.example'] },
        path.join(folder, 'dist'),
      ),
    )
    const listener = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => listener.once('listening', resolve))
    port = (listener.address() as AddressInfo).port
    stop = () => listener.close()
  })
  afterAll(async () => {
    stop()
    await rm(folder, { recursive: true })
  })

  /** Sends the path as written; `fetch` would normalise it. */
  const ask = async (
    address: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; text: string }> => {
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      get({ port, host: '127.0.0.1', path: address, headers }, resolve).once('error', reject),
    )
    let text = ''
    for await (const chunk of response) text += String(chunk)
    return { status: response.statusCode, headers: response.headers, text }
  }
  const policyOf = async (address: string, headers: Record<string, string>) =>
    new Map(
      String((await ask(address, headers)).headers['content-security-policy'])
        .split('; ')
        .map((directive) => [directive.split(' ', 1)[0], directive]),
    )

  it('come with a policy that runs our own scripts only, in pages and in workers', async () => {
    for (const [address, accept] of [
      ['/', 'text/html'],
      ['/assets/map-1.js', '*/*'],
    ] as const) {
      const policy = await policyOf(address, { accept })
      about(address, () => expect(policy.get('default-src')).toBe("default-src 'none'"))
      about(address, () => expect(policy.get('script-src')).toBe("script-src 'self'"))
      about(address, () => expect(policy.get('connect-src')).toBe("connect-src 'self' https://tiles.example"))
      about(address, () => expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'"))
    }
  })

  it('are served from their folder only, however the address is written', async () => {
    for (const address of [
      '/assets/../../secret.js',
      '/assets/%2e%2e/%2e%2e/secret.js',
      '/assets/..%2f..%2fsecret.js',
      '/assets/..%5c..%5csecret.js',
      '/assets/....//secret.js',
      '/assets//secret.js',
      '/assets/%00.js',
      '/assets/%E0%A4%A.js',
      '/assets/.hidden.js',
      '/stamp.txt',
      '/secret.json',
      '/assets/../stamp.txt',
      '/%2e%2e/secret.js',
    ]) {
      for (const accept of ['*/*', 'text/html']) {
        const { status = 0, text } = await ask(address, { accept, 'accept-encoding': 'br, gzip' })
        about(`${address}: ${status}`, () => expect(status).toBeLessThan(500))
        about(address, () => expect(text).not.toMatch(new RegExp(SECRET)))
      }
    }
  })

  it('are compressed for clients that accept it, and sent as they are to others', async () => {
    for (const [encodings, text, encoding] of [
      ['br', 'short', 'br'],
      ['gzip', 'plain', undefined],
      ['br;q=0', 'plain', undefined],
    ] as const) {
      const answer = await ask('/assets/map-1.js', { 'accept-encoding': encodings })
      expect([
        answer.text,
        answer.headers['content-encoding'],
        answer.headers['content-type']?.toLowerCase(),
        answer.headers.vary,
      ]).toStrictEqual([text, encoding, 'text/javascript; charset=utf-8', 'Accept-Encoding'])
    }
  })

  it('are cached by a browser for a year, compressed or not, and revalidated by their tag; the page is asked for each time', async () => {
    for (const encodings of ['br', 'identity']) {
      const { headers } = await ask('/assets/map-1.js', { 'accept-encoding': encodings })
      about(encodings, () => expect(headers['cache-control']).toBe('public, max-age=31536000, immutable'))
      about(encodings, () => expect(String(headers.etag)).toMatch(/^W\//))
      const again = await ask('/assets/map-1.js', {
        'accept-encoding': encodings,
        'if-none-match': String(headers.etag),
      })
      about(encodings, () => expect([again.status, again.text]).toStrictEqual([304, '']))
    }

    const page = await ask('/', { accept: 'text/html' })

    expect([page.status, page.headers['cache-control']]).toStrictEqual([200, 'no-cache'])
  })

  it('are sent compressed to a client that accepts any encoding, and are refused before the console is built', async () => {
    expect((await ask('/assets/map-1.js', { 'accept-encoding': '*' })).headers['content-encoding']).toBe('br')
    const unbuilt = express().use(consoleRoutes({ images: [], connections: [] }, path.join(folder, 'nowhere')))
    const listener = unbuilt.listen(0, '127.0.0.1')
    await new Promise((resolve) => listener.once('listening', resolve))
    const at = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
    try {
      expect((await fetch(`${at}/assets/map-1.js`)).status).toBe(404)
      expect((await fetch(at, { headers: { accept: 'text/html' } })).status).toBe(503)
    } finally {
      listener.close()
    }
  })
})
