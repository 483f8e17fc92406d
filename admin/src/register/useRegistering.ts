import { useState } from 'react'
import { Fault, faultText } from '../data/fault'
import { type Entry, type Offered, register } from './registering'

type Done = { email: string; ward: string | null }

/** Sends the form: how far the check is, what is wrong with which field, and what came of it. */
export function useRegistering(onNewWording: (consent: Offered['consent']) => void) {
  const [progress, setProgress] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [done, setDone] = useState<Done | null>(null)

  const send = async (entry: Entry): Promise<void> => {
    setFault(null)
    setFaults({})
    setProgress(0)
    try {
      setDone({ email: entry.email, ward: await register(entry, { onProgress: setProgress, onNewWording }) })
    } catch (error) {
      setFaults(fieldFaults(error))
      setFault(faultText(error))
    }
    setProgress(null)
  }
  return { progress, fault, faults, done, send }
}

function fieldFaults(error: unknown): Readonly<Record<string, string>> {
  const body: unknown = error instanceof Fault ? error.body : null
  return (body as { errors?: Record<string, string> } | null)?.errors ?? {}
}
