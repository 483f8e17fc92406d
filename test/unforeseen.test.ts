import assert from 'node:assert/strict'
import { it } from 'node:test'
import { api } from './support/api.ts'
import { freshDatabase } from './support/database.ts'

it('a fault that nobody foresaw shows an officer no stack, and prints nothing past the log', async (t) => {
  const a = await api(await freshDatabase())
  const officer = await a.as('STAFF')
  const asOwner = (text: string) => a.db.asOwner((owner) => owner.query({ text, values: [] }))
  const printed = t.mock.method(console, 'error', () => undefined)
  await asOwner('alter table session rename to session_mislaid')
  try {
    for (const path of ['/api/auth/get-session', '/api/tiles/background.json']) {
      const response = await fetch(`${a.url}${path}`, { headers: officer.headers })
      const text = await response.text()
      assert.equal(response.status, 500, path)
      assert.match(text, /"code":"INTERNAL_SERVER_ERROR","reference":"[0-9a-f-]{36}"/, path)
      assert.doesNotMatch(text, /session_|\.ts|\.js|at /, path)
    }
  } finally {
    await asOwner('alter table session_mislaid rename to session')
  }
  assert.equal(printed.mock.callCount(), 0)
})
