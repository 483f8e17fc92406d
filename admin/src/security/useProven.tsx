import { type ReactNode, useState } from 'react'
import { useNotify } from 'react-admin'
import { Fault } from '../data/fault'
import { SignInFault } from '../signIn/faults'
import { ConfirmDialog } from './ConfirmDialog'
import { useReloadSecurity } from './useSecurity'

const wantsProof = (error: unknown): boolean =>
  (error instanceof SignInFault && ['SESSION_NOT_FRESH', 'SECOND_FACTOR_NEEDED'].includes(error.code)) ||
  (error instanceof Fault && error.code === 'FORBIDDEN')

/**
 * Runs a change to how somebody signs in. If the server wants a new proof first, asks for it and runs the change
 * again.
 */
export function useProven(email: string): {
  run: (work: () => Promise<unknown>, said?: string) => Promise<void>
  dialog: ReactNode
} {
  const [waiting, setWaiting] = useState<{ work: () => Promise<unknown>; said: string | undefined } | null>(null)
  const notify = useNotify()
  const reload = useReloadSecurity()
  const run = async (work: () => Promise<unknown>, said?: string, proven = false) => {
    try {
      await work()
      if (said) notify(said, { type: 'success' })
    } catch (error) {
      if (!proven && wantsProof(error)) return setWaiting({ work, said })
      notify(error instanceof Error ? error.message : 'It did not work.', { type: 'error' })
    }
    await reload()
  }
  const proven = () => {
    setWaiting(null)
    if (waiting) void run(waiting.work, waiting.said, true)
  }
  return {
    run,
    dialog: waiting && <ConfirmDialog email={email} onProven={proven} onClose={() => setWaiting(null)} />,
  }
}
