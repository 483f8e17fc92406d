import type { Page } from 'playwright-core'
import { barriers } from './barriers.ts'
import { NARROWEST, outOfView } from './reflow.ts'

/** What is wrong with the page as it is: barriers, and what stands out of the window at its width or at a zoom of 400 %. */
export async function faults(page: Page): Promise<string[]> {
  const found = [...(await barriers(page)), ...(await outOfView(page))]
  const usual = page.viewportSize()
  await page.setViewportSize(NARROWEST)
  found.push(...(await outOfView(page)))
  if (usual) await page.setViewportSize(usual)
  return found
}
