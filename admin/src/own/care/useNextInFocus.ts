import { useEffect, useRef, useState } from 'react'

/** The pressed button goes with its entry: the keyboard goes on from the one that takes its place in the list. */
export function useNextInFocus(items: readonly { id: string }[]) {
  const list = useRef<HTMLUListElement>(null)
  const [answered, setAnswered] = useState<{ id: string; at: number } | null>(null)
  useEffect(() => {
    if (answered === null || items.some(({ id }) => id === answered.id)) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    buttons[Math.min(answered.at, buttons.length - 1)]?.focus()
    setAnswered(null)
  }, [items, answered])
  return { list, onAnswered: (id: string, at: number) => setAnswered({ id, at }) }
}
