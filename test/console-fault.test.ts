import { Fault } from '../admin/src/data/fault.ts'

it('what the API refuses a SPOC is known for what it is, with a sentence at each field', () => {
  const fault = new Fault({
    message: 'Some values cannot be accepted.',
    code: 'BAD_USER_INPUT',
    fields: {
      value: 'is no telephone number',
      endsOn: 'lies before startsOn',
      'input.name': 'holds an invisible character (U+200B)',
    },
  })
  expect(fault.code).toBe('BAD_USER_INPUT')
  expect(fault.status).toBe(400)
  expect(fault.body).toStrictEqual({
    errors: {
      value: 'Is no telephone number',
      endsOn: 'Lies before “Since”',
      name: 'Holds an invisible character (U+200B)',
    },
  })
})
