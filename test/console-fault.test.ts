import { Fault } from '../admin/src/data/fault.ts'

it('a refusal of the API is recognised by its code, and shows a SPOC a sentence at each field', () => {
  const fault = new Fault({
    message: 'Some values cannot be accepted.',
    code: 'BAD_USER_INPUT',
    fields: {
      value: 'must be a telephone number',
      endsOn: 'must not be before startsOn',
      'input.name': 'must not hold an invisible character (U+200B)',
    },
  })

  expect(fault.code).toBe('BAD_USER_INPUT')
  expect(fault.status).toBe(400)
  expect(fault.body).toStrictEqual({
    errors: {
      value: 'Must be a telephone number',
      endsOn: 'Must not be before “Since”',
      name: 'Must not hold an invisible character (U+200B)',
    },
  })
})
