import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Fault } from '../admin/src/data/fault.ts'

it('what the API refuses a SPOC is known for what it is, with a sentence at each field', () => {
  const fault: unknown = new Fault({
    message: 'Some values cannot be accepted.',
    code: 'BAD_USER_INPUT',
    fields: {
      value: 'is no telephone number',
      endsOn: 'lies before startsOn',
      'input.name': 'holds an invisible character (U+200B)',
    },
  })
  assert.ok(fault instanceof Fault)
  assert.equal(fault.code, 'BAD_USER_INPUT')
  assert.equal(fault.status, 400)
  assert.deepEqual(fault.body, {
    errors: {
      value: 'Is no telephone number',
      endsOn: 'Lies before “Since”',
      name: 'Holds an invisible character (U+200B)',
    },
  })
})
