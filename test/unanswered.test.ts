import { Fault } from '../admin/src/data/fault.ts'
import { type Silence, unanswered } from '../admin/src/data/unanswered.ts'
import { givePageTo, goOn, isInterrupted, onceSignedInAgain, declineSignIn } from '../admin/src/data/session.ts'

describe('a request of a register manager without an answer', () => {
  const cases: readonly [Silence, code: string, isOutcomeUnknown: boolean][] = [
    ['OFFLINE', 'UNREACHABLE', false],
    ['UNREACHABLE', 'UNREACHABLE', true],
    ['TIMEOUT', 'UNREACHABLE', true],
    [{ status: 502 }, 'UNAVAILABLE', true],
    [{ status: 503 }, 'UNAVAILABLE', true],
    [{ status: 504 }, 'UNAVAILABLE', true],
    [{ status: 500 }, 'INTERNAL_SERVER_ERROR', true],
    [{ status: 200 }, 'INTERNAL_SERVER_ERROR', true],
    [{ status: 429 }, 'RATE_LIMITED', false],
    [{ status: 413 }, 'BAD_USER_INPUT', false],
    [{ status: 403 }, 'FORBIDDEN', false],
  ]
  for (const [silence, code, isOutcomeUnknown] of cases) {
    it(`claims neither that a change was saved nor, unless that is known, that it was not: ${JSON.stringify(silence)}`, () => {
      const fault = unanswered(silence, { changes: true })

      expect(fault.code).toBe(code)
      expect(fault.isOutcomeUnknown).toBe(isOutcomeUnknown)
      const maybe = /may have been saved: read the record again/
      const never = /nothing was saved|too long to be sent/i

      expect(fault.message).toMatch(isOutcomeUnknown ? maybe : never)
      expect(fault.message).not.toMatch(isOutcomeUnknown ? never : maybe)
    })

    it(`says nothing of saving when it was a read, and says what to do: ${JSON.stringify(silence)}`, () => {
      const fault = unanswered(silence, { changes: false })

      expect(fault.isOutcomeUnknown).toBe(false)
      expect(fault.message).toMatch(/[Tt]ry again|Wait a minute|Shorten/)
      if (code !== 'BAD_USER_INPUT') expect(fault.message).not.toMatch(/saved/)
    })
  }
})

describe('requests of a page whose session has ended', () => {
  const expectRefused = async (request: Promise<unknown>): Promise<void> => {
    await expect(request).rejects.toBeInstanceOf(Fault)
    await expect(request).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  }

  it('wait for its user and continue together', async () => {
    givePageTo({ id: 'a', email: null, name: null })
    const both = Promise.all([onceSignedInAgain(true), onceSignedInAgain(false)])

    expect(isInterrupted()).toBe(true)

    goOn()

    await both
    expect(isInterrupted()).toBe(false)
  })

  it('fail when the user gives up; then reads fail at once, and a change asks again', async () => {
    const change = onceSignedInAgain(true)
    declineSignIn()
    await expectRefused(change)

    await expect(change).rejects.toThrow(/Not saved/)

    await expectRefused(onceSignedInAgain(false))
    expect(isInterrupted()).toBe(false)

    const again = onceSignedInAgain(true)
    expect(isInterrupted()).toBe(true)

    goOn()
    await again
  })

  it('are dropped when the page no longer needs them, while the dialog stays for what is typed into it', async () => {
    const leaving = new AbortController()
    const read = onceSignedInAgain(false, leaving.signal)
    leaving.abort()

    await expect(read).rejects.toMatchObject({ name: 'AbortError' })
    expect(isInterrupted()).toBe(true)

    goOn()
    expect(isInterrupted()).toBe(false)
  })
})
