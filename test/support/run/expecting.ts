/**
 * Names one of many similar expectations: if it fails, its message begins with `what`.
 *
 * @param check expectations, at once or after a while
 */
export function about<Result>(what: string, check: () => Result): Result {
  const named = (error: unknown): never => {
    if (error instanceof Error) {
      error.message = `${what}\n\n${error.message}`
      error.stack = `${what}\n\n${error.stack ?? ''}`
    }
    throw error
  }
  try {
    const result = check()
    return result instanceof Promise ? (result.catch(named) as Result) : result
  } catch (error) {
    return named(error)
  }
}
/** Expects a value to be present, and tells TypeScript so. */
export function expectPresent<Value>(value: Value, what = 'value'): asserts value is NonNullable<Value> {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`)
}

/** Fails a test where a value is missing: `const { id } = data?.premises ?? fail(body)`. */
export function fail(message: string): never {
  throw new Error(message)
}

/** Expects that an input is refused for exactly these fields. */
export async function refusedFor(fields: readonly string[], written: Promise<unknown>): Promise<void> {
  const faults = Object.fromEntries(fields.map((field) => [field, expect.any(String)]))
  await expect(written).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  await written.catch((error: { extensions: { fields: unknown } }) =>
    expect(error.extensions.fields).toStrictEqual(faults),
  )
}
