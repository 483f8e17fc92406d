import { type Visitor, visitor } from '../support/console/visitor.ts'

describe('a round of care in the browser', () => {
  let owner: Visitor
  beforeAll(async () => {
    owner = await visitor('stakeholder.market')
  })
  afterAll(() => owner.close())

  const asked = () => owner.page.getByRole('region', { name: /^Is this still right\?/ })
  const still = () => asked().getByRole('button', { name: /^Still right: / })
  const left = async () => Number(/\d+$/.exec(await asked().getByRole('heading').innerText())?.[0])

  it('shows a stakeholder the first of what is asked, and all of it at a press', async () => {
    await owner.go('/')
    await asked().waitFor()
    const total = await left()
    expect(await still().count()).toBe(6)

    await asked()
      .getByRole('button', { name: `Show all ${total}` })
      .press('Enter')

    await still().nth(6).waitFor()
    expect(await still().count()).toBe(Math.min(total, 50))
    await asked()
      .getByText(/^You are at /)
      .first()
      .waitFor()
  })

  it('takes one press that an entry is still right, with the keyboard alone', async () => {
    const total = await left()
    const name = (await still().first().getAttribute('aria-label')) ?? ''

    await still().first().press('Enter')

    await owner.page.getByText('Thank you: it is confirmed').waitFor()
    await asked().getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
    expect(await left()).toBe(total - 1)
    // The keyboard is on the entry that took its place.
    await still().first().and(owner.page.locator(':focus')).waitFor()
    expect(owner.complaints).toStrictEqual([])
  })
})
