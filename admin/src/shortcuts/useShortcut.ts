import { useEffect, useRef } from 'react'
import { useStore } from 'react-admin'

const WAIT_MS = 1200

/** What each shortcut runs; the one registered last counts. */
const registered = new Map<string, (() => void)[]>()

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
/** The key for commands on this machine. */
export const commandKey = isApple ? '⌘' : 'Ctrl'

/**
 * Whether single letters are shortcuts. People who dictate, or press keys by mistake, can turn them off (WCAG 2.2,
 * 2.1.4).
 */
export const useLetterShortcuts = (): [boolean, (on: boolean) => void] => useStore('preferences.letterShortcuts', true)

/**
 * Runs something when a key, two keys in a row or a command is pressed, written as `pressed` does. Null: not at the
 * moment.
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

/** Listens for all shortcuts. Use it once, around everything. */
export function useShortcutListener(): void {
  const [letters] = useLetterShortcuts()
  useEffect(() => {
    let lead: { key: string; at: number } | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      const before = lead !== null && event.timeStamp - lead.at < WAIT_MS ? lead.key : null
      lead = null
      const shortcut = pressed(event, before)
      if (shortcut === null || event.repeat || event.defaultPrevented || document.querySelector(DIALOG)) return
      // In a field it undoes typing.
      if (shortcut === 'command+z' && isWriting(event.target)) return
      if (!shortcut.startsWith('command+') && (!letters || isWriting(event.target) || isChoosing(event.target))) return
      const run = registered.get(shortcut)?.at(-1)
      if (run) {
        event.preventDefault()
        run()
      } else if (LEADS.has(shortcut)) lead = { key: shortcut, at: event.timeStamp }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [letters])
}

/** What was pressed, as shortcuts are written: `command+k`, `?`, `g o` after a `g` just before. */
function pressed(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  before: string | null,
): string | null {
  if (altKey || key.length !== 1) return null
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey) return `command+${letter}`
  return before === null ? letter : `${before} ${letter}`
}

/** Keys that begin a shortcut of two keys. */
const LEADS: ReadonlySet<string> = new Set(['g'])

const DIALOG = '[role="dialog"], [role="alertdialog"]'

/** In a menu or an open list a letter goes to the entry that begins with it. */
const isChoosing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null

/** Whether somebody is typing text: then a letter is just a letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))
