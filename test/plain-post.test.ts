import type { IncomingMessage } from 'node:http'
import { askedBy, isPlainPost } from '../api/http/plainPost.ts'
import { about } from './support/run/expecting.ts'

describe('the short way is', () => {
  const taken = (headers: Record<string, string | undefined>, more: { method?: string; url?: string } = {}) =>
    isPlainPost({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-length': '40', ...headers },
      ...more,
    } as IncomingMessage)

  it('taken by a program, and by a browser on one of our own pages', () => {
    for (const headers of [
      {},
      { 'content-type': 'application/json; charset=UTF-8' },
      { accept: '*/*' },
      {
        accept: 'application/json',
        cookie: 'a=b',
        origin: 'https://beadle.example',
        'sec-fetch-site': 'same-origin',
        'sec-fetch-mode': 'cors',
      },
    ]) {
      about(JSON.stringify(headers), () => expect(taken(headers)).toBe(true))
    }
  })

  it("closed to another site's page, and to other content types, charsets, encodings and lengths", () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'content-type': 'text/plain' },
      { 'content-type': undefined },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'text/plain; application/json' },
      { 'content-encoding': 'gzip' },
      { accept: 'text/html' },
      { accept: 'application/graphql-response+json' },
      { 'content-length': undefined },
      { 'content-length': '0' },
      { 'content-length': '262145' },
    ]) {
      about(JSON.stringify(headers), () => expect(taken(headers)).toBe(false))
    }
  })

  it('closed to other methods and paths', () => {
    for (const more of [
      { method: 'GET' },
      { method: 'PUT' },
      { url: '/graphql?query={a}' },
      { url: '/graphql/' },
      { url: '/GraphQL' },
    ])
      expect(taken({}, more)).toBe(false)
  })

  it('closed to bodies that are not an operation with its variables', () => {
    expect(askedBy({ query: '{ a }', variables: null })).toStrictEqual({
      query: '{ a }',
      variables: {},
      operationName: undefined,
    })
    for (const body of [
      null,
      5,
      '{ a }',
      [],
      [{ query: '{ a }' }],
      {},
      { query: 5 },
      { query: '{ a }', variables: [] },
      { query: '{ a }', variables: '{}' },
      { query: '{ a }', operationName: null },
      { query: '{ a }', extensions: {} },
      JSON.parse('{"query":"{ a }","__proto__":{}}'),
    ]) {
      about(JSON.stringify(body), () => expect(askedBy(body)).toBeNull())
    }
  })
})
