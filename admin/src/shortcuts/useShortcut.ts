import { useEffect, useRef } from 'react'
import { useStore } from 'react-admin'

const WAIT_MS = 1200

/** What is run by which keys; of several that are on the page at once, the latest. */
const registered = new Map<string, (() => void)[]>()

const apple = /Mac|iPhone|iPad/.test(navigator.userAgent)
/** The key for commands on this machine. */
export const commandKey = apple ? '⌘' : 'Ctrl'

/** Whether single letters are shortcuts: whoever dictates, or whose hand slips, turns them off (WCAG 2.2, 2.1.4). */
export const useLetterShortcuts = (): [boolean, (on: boolean) => void] => useStore('preferences.letterShortcuts', true)

/**
 * Runs something when a key, two keys one after the other or a command is pressed, as `pressed` writes them. Null: not
 * now.
 */
export function useShortcut(shortcut: string, run: (() => void) | null): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const isThere = run !== null
  useEffect(() => {
    if (!isThere) return
    const own = () => latest.current?.()
    registered.set(shortcut, [...(registered.get(shortcut) ?? []), own])
    return () =>
      void registered.set(
        shortcut,
        (registered.get(shortcut) ?? []).filter((other) => other !== own),
      )
  }, [shortcut, isThere])
}

/** Listens for all of them. To be used once, around everything. */
export function useShortcutListener(): void {
  const [letters] = useLetterShortcuts()
  useEffect(() => {
    let lead: { key: string; at: number } | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      const before = lead !== null && event.timeStamp - lead.at < WAIT_MS ? lead.key : null
      lead = null
      const shortcut = pressed(event, before)
      if (shortcut === null || event.repeat || event.defaultPrevented || document.querySelector('[role="dialog"]'))
        return
      // In a field it takes back what was typed there.
      if (shortcut === 'command+z' && isWriting(event.target)) return
      if (!shortcut.startsWith('command+') && (!letters || isWriting(event.target))) return
      const run = registered.get(shortcut)?.at(-1)
      if (run) {
        event.preventDefault()
        run()
      } else if (leads.has(shortcut)) lead = { key: shortcut, at: event.timeStamp }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [letters])
}

/** What was pressed, as shortcuts write it: `command+k`, `?`, `g o` after a `g` that came just before. */
function pressed(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  before: string | null,
): string | null {
  if (altKey || key.length !== 1) return null
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey) return `command+${letter}`
  return before === null ? letter : `${before} ${letter}`
}

/** Keys with which two keys one after the other begin. */
const leads: ReadonlySet<string> = new Set(['g'])

/** Whether somebody is writing: there a letter is a letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))
