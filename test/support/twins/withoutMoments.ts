/** A text that may be a cursor: base64url of a JSON array. */
const CURSOR = /"(Wy[\w-]{8,})"/g
/** The last part of a cursor, where it is no id. */
const MOMENT = /"\d{4}-\d\d-\d\dT[\d:.]+\+00:00"\]$/

/**
 * An answer whose cursors do not say when it was given: an order that moves with the clock keeps that moment, and two
 * registers are not asked at the same one.
 */
export const withoutMoments = (body: string): string =>
  body.replaceAll(CURSOR, (whole, cursor: string) => {
    const opened = Buffer.from(cursor, 'base64url').toString()
    return MOMENT.test(opened) ? JSON.stringify(opened.replace(MOMENT, 'then]')) : whole
  })
