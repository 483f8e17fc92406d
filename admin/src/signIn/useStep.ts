import { type FormEvent, useState } from 'react'

/** One form of signing in: sends it, and says in words what went wrong. */
export function useStep(send: (values: FormData) => Promise<unknown>) {
  const [fault, setFault] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const run = async (work: () => Promise<unknown>) => {
    setWaiting(true)
    setFault(null)
    try {
      await work()
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'It did not work. Try again.')
    }
    setWaiting(false)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    void run(() => send(values))
  }
  return { fault, waiting, submit, run: (work: () => Promise<unknown>) => void run(work) }
}

/** A text of a form. */
export const textOf = (values: FormData, name: string): string => {
  const value = values.get(name)
  return typeof value === 'string' ? value : ''
}
