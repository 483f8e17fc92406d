import type { Page } from 'playwright-core'

/** 320 CSS pixels are 1,280 at a zoom of 400 % (WCAG 2.2, 1.4.10). */
export const NARROWEST = { width: 320, height: 640 }

/** What overflows the window sideways: the page itself, a list that has to be scrolled, or controls. */
export const outOfView = (page: Page): Promise<string[]> => page.evaluate<string[]>(MEASURED)

// As text: the tests are compiled without the browser's types.
const MEASURED = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? ['the page is ' + (scrollWidth - clientWidth) + ' px too wide'] : []
  const lists = [...document.querySelectorAll('.RaDataTable-tableWrapper')]
    .filter((list) => list.scrollWidth > list.clientWidth)
    .map((list) => 'the list is ' + (list.scrollWidth - list.clientWidth) + ' px too wide')
  const own = 'a[href], button, input, select, textarea, summary'
  const given = '[role="button"], [role="combobox"], [tabindex="0"]'
  const controls = [...document.querySelectorAll(own + ', ' + given)]
  const cut = controls.filter((control) => {
    const { left, right, width, height } = control.getBoundingClientRect()
    const shown = control.checkVisibility({ visibilityProperty: true }) && !control.closest('[aria-hidden="true"]')
    const seen = width > 1 && height > 1 && shown
    return seen && (left < -1 || right > clientWidth + 1)
  })
  const named = (control) =>
    control.getAttribute('aria-label') || control.textContent || control.outerHTML.slice(0, 120)
  return [...wide, ...lists, ...cut.map((control) => named(control) + ' stands out of the window')]
})()`
