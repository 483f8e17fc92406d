import { type Visitor, visitor } from '../support/console/visitor.ts'

describe('who looked, in the browser', () => {
  let owner: Visitor
  beforeAll(async () => {
    owner = await visitor('stakeholder.bank', { width: 360, height: 740 })
  })
  afterAll(() => owner.close())

  const section = (name: string) => owner.page.getByRole('region', { name })

  it('tells a stakeholder on a phone which offices looked at whom, and none of the enquiries that are withheld', async () => {
    await owner.go('/looks')

    await section('Looks, day by day')
      .getByText(/^A SPOC of the Crime Directorate, to see names, work contacts and premises: /)
      .first()
      .waitFor()
    const text = await section('Looks, day by day').innerText()
    expect(text).toContain('An operator of the control room, to see keyholders and call-out numbers')
    expect(text).not.toMatch(/data-protection officer|restricted|Demo /i)
    expect(await owner.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  it('shows beside it who may see what, and what was consented to', async () => {
    await section('Who may see what')
      .getByRole('heading', { name: 'Keyholders, call-out numbers and absences' })
      .waitFor()

    expect(await section('Who may see what').innerText()).toContain('A SPOC: only those of their own directorate')
    await section('What you consented to')
      .getByText(/^Given: /)
      .first()
      .waitFor()
    expect(owner.complaints).toStrictEqual([])
  })
})
