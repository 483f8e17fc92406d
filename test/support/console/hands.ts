import type { Locator, Page } from 'playwright-core'

/** The number of presses after which a control counts as out of reach. */
const FAR = 120

/** A user without a mouse: everything is done by pressing keys. */
export type Hands = {
  press: (key: string) => Promise<void>
  type: (text: string) => Promise<void>
  /** Tab until the control has the focus. @throws where the key does not lead there */
  reach: (control: Locator) => Promise<void>
  /** Tab to it and press it. */
  use: (control: Locator, key?: string) => Promise<void>
  /** Tab to the field and write there, in place of what it held. */
  write: (field: Locator, text: string) => Promise<void>
  /** Down with the arrow to this entry of a menu or list, and Enter. */
  choose: (entry: Locator) => Promise<void>
}

export function handsAt(page: Page): Hands {
  const focus = page.locator(':focus')
  const press = (key: string) => page.keyboard.press(key)
  const type = (text: string) => page.keyboard.insertText(text)
  const has = async (control: Locator) => (await control.and(focus).count()) > 0
  // A list may leave the focus in its field and point at one of its entries instead.
  const pointsAt = async (entry: Locator) => {
    const id = await entry.getAttribute('id')
    return id !== null && (await focus.and(page.locator(`[aria-activedescendant="${id}"]`)).count()) > 0
  }

  async function go(key: string, to: Locator, isThere: () => Promise<boolean>): Promise<void> {
    await to.waitFor()
    for (let presses = 0; presses < FAR; presses += 1) {
      if (await isThere()) return
      await press(key)
    }
    throw new Error(`${FAR} presses of ${key} do not lead to ${to.toString()}; the focus is on ${await focused(page)}`)
  }
  const reach = (control: Locator) => go('Tab', control, () => has(control))
  return {
    press,
    type,
    reach,
    async use(control, key = 'Enter') {
      await reach(control)
      await press(key)
    },
    async write(field, text) {
      await reach(field)
      await press('Control+A')
      await type(text)
    },
    async choose(entry) {
      await go('ArrowDown', entry, async () => (await has(entry)) || (await pointsAt(entry)))
      await press('Enter')
    },
  }
}

/** Describes the focused element, for a failed test's message. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('(document.activeElement?.outerHTML ?? "nothing").slice(0, 300)')
