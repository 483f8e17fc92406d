import type { Locator, Page, Route } from 'playwright-core'
import { type Opening, opening, throughMenu } from './opening.ts'

/** By a key, wherever the focus is. */
export const shortcutSheet = async (page: Page): Promise<Locator> => {
  const link = page.getByRole('link', { name: 'New organisation' })
  await link.press('?')
  return link
}

export const chosenThenChange = async (page: Page): Promise<Locator> => {
  await page
    .getByRole('checkbox', { name: /^Choose (?!all)/ })
    .first()
    .press('Space')
  return opening('Change')(page)
}

export const chosenThenVerify = async (page: Page): Promise<Locator> => {
  await page
    .getByRole('checkbox', { name: /^Choose (?!all)/ })
    .first()
    .press('Space')
  return opening('Verify…')(page)
}

/** What is saved can be removed. */
export const saved = async (page: Page): Promise<Locator> => {
  await throughMenu('Filter', /^Save these filters/)(page)
  await page.getByRole('dialog').getByRole('textbox').fill('Banks')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return throughMenu('Filter', /^Remove/)(page)
}

/** Two entries of a list cannot have the same code. */
export const doubledCode = async (page: Page): Promise<Locator> => {
  await throughMenu(/^Actions for/, 'Edit')(page)
  const code = page.getByRole('textbox', { name: 'Code' })
  await code.fill('BANKING')
  await code.press('Enter')
  return code
}

/** Somebody else saves first. */
export const overtaken = async (page: Page): Promise<Locator> => {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const ask = async (query: string, variables: object) =>
    (await (await page.request.post('/graphql', { data: { query, variables } })).json()) as {
      data: { organisation: { version: number } }
    }
  const { version } = (await ask('query Q($id: ID!) { organisation(id: $id) { version } }', { id })).data.organisation
  await ask(
    /* GraphQL */ `
      mutation M($input: UpdateOrganisationInput!) {
        updateOrganisation(input: $input) {
          organisation {
            id
          }
        }
      }
    `,
    { input: { id, version, website: `https://version${version}.example` } },
  )
  await page.getByRole('textbox', { name: 'Name' }).fill(`Mine, not ${version}`)
  return opening('Save')(page)
}

/** An old session has to be confirmed. */
export const staleSession = (page: Page): Promise<Locator> =>
  answering(
    page,
    '**/api/auth/get-session',
    (route) => route.fulfill({ json: { session: { createdAt: '2020-01-01T00:00:00.000Z' } } }),
    opening('Set up'),
  )

/** Escape asks before it throws away what was typed. */
export const typedThenEscape = async (page: Page): Promise<Locator> => {
  await opening('Add contact')(page)
  const number = page.getByRole('dialog').getByRole('textbox', { name: 'Number' })
  await number.fill('020 7946 0123')
  await number.press('Escape')
  return number
}

/**
 * As when the session has ended: a change is refused, and so is all that is asked after it. What the page still loads
 * before it is answered.
 */
export const refusedOnce = (page: Page): Promise<Locator> => {
  let ended = false
  return answering(
    page,
    '**/graphql',
    (route) => {
      ended ||= route.request().postData()?.includes('mutation ') ?? false
      return ended
        ? route.fulfill({
            status: 401,
            json: { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] },
          })
        : route.continue()
    },
    opening('Archive'),
  )
}

/** Escape asks before a secret is closed that is shown this once. */
export const secretThenEscape = async (page: Page): Promise<Locator> => {
  await opening('New API key')(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What it is for').fill('Mapping')
  await dialog.getByRole('checkbox', { name: 'Read general directory' }).check()
  await dialog.getByRole('button', { name: 'Make the key' }).press('Enter')
  const kept = dialog.getByRole('checkbox', { name: /^I have kept it/ })
  await kept.focus()
  await kept.press('Escape')
  return kept
}

/**
 * Opens a dialog while requests to this address are answered for the server; however that ends, the server answers them
 * again after it.
 */
async function answering(
  page: Page,
  address: string,
  answer: (route: Route) => Promise<void>,
  open: Opening,
): Promise<Locator> {
  await page.route(address, answer)
  try {
    const opener = await open(page)
    await page.getByRole('dialog').waitFor()
    return opener
  } finally {
    await page.unroute(address)
  }
}
