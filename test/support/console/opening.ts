import type { Locator, Page } from 'playwright-core'

/** Opens something with the keyboard. @returns the element that must get the focus back when it closes */
export type Opening = (page: Page) => Promise<Locator>

/** By the first button of that name. */
export const opening =
  (name: string | RegExp): Opening =>
  async (page) => {
    const opener = page.getByRole('button', { name, exact: true }).first()
    await opener.press('Enter')
    return opener
  }

/** By an entry of the menu that this button opens. */
export const throughMenu =
  (name: string | RegExp, entry: string | RegExp): Opening =>
  async (page) => {
    const opener = await opening(name)(page)
    await page.getByRole('menuitem', { name: entry }).press('Enter')
    return opener
  }
