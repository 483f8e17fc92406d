/** What was pressed, as shortcuts write it: `command+k`, `?`, `g o` after a `g` that came just before. */
export function pressed(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  before: string | null,
): string | null {
  if (altKey || key.length !== 1) return null
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey) return `command+${letter}`
  return before === null ? letter : `${before} ${letter}`
}

/** Keys with which two keys one after the other begin. */
export const leads: ReadonlySet<string> = new Set(['g'])

/** Whether somebody is writing: there a letter is a letter. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))
