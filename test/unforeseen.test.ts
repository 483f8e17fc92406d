import { api } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'

it('an unforeseen fault shows an officer no stack, and prints nothing outside the log', async () => {
  const server = await api(await freshDatabase())
  const officer = await server.as('STAFF')
  const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
  const printed = jest.spyOn(console, 'error').mockReturnValue(undefined)
  await asOwner('alter table session rename to session_mislaid')

  try {
    for (const path of ['/api/auth/get-session', '/api/tiles/background.json']) {
      const response = await fetch(`${server.url}${path}`, { headers: officer.headers })
      const text = await response.text()
      about(path, () => expect(response.status).toBe(500))
      about(path, () => expect(text).toMatch(/"code":"INTERNAL_SERVER_ERROR","reference":"[0-9a-f-]{36}"/))
      about(path, () => expect(text).not.toMatch(/session_|\.ts|\.js|at /))
    }
  } finally {
    await asOwner('alter table session_mislaid rename to session')
  }

  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
})
