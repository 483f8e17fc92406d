import { useEffect, useRef } from 'react'

/** The pressed button goes with its entry: the keyboard goes on from the one that takes its place in the list. */
export function useNextInFocus(items: readonly { id: string }[]) {
  const list = useRef<HTMLUListElement>(null)
  const answered = useRef<{ id: string; at: number }>(null)
  useEffect(() => {
    const { current: gone } = answered
    if (gone === null || items.some(({ id }) => id === gone.id)) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    buttons[Math.min(gone.at, buttons.length - 1)]?.focus()
    answered.current = null
  }, [items])
  const onAnswered = (id: string, at: number) => {
    answered.current = { id, at }
  }
  return { list, onAnswered }
}
