import type { GenericEndpointContext } from '@better-auth/core'
import { createHmac, randomBytes } from 'node:crypto'

const COOKIE = 'known_browser'
const LASTS = 90 * 24 * 3600
/** A desk of a control room has had so many shifts. */
const MOST = 12

/** A browser, and whose passwords have been right in it: keyed hashes, so that it names nobody. */
type Known = { name: string; owners: readonly string[] }

const ownerOf = (secret: string, name: string, email: string): string =>
  createHmac('sha256', secret).update(`known browser ${name} ${email}`).digest('base64url').slice(0, 16)

async function known(ctx: GenericEndpointContext): Promise<Known | null> {
  const value = await ctx.getSignedCookie(ctx.context.createAuthCookie(COOKIE).name, ctx.context.secret)
  const [name, ...owners] = (value || '').split('.')
  return name ? { name, owners } : null
}

/** The name of the browser that asks, where this e-mail's password has been right in it lately; otherwise null. */
export async function browserKnownTo(ctx: GenericEndpointContext, email: string): Promise<string | null> {
  const browser = await known(ctx)
  return browser?.owners.includes(ownerOf(ctx.context.secret, browser.name, email)) ? browser.name : null
}

/** Has the browser say next time that this e-mail's password was right in it. */
export async function rememberBrowser(ctx: GenericEndpointContext, email: string): Promise<void> {
  const { name, owners } = (await known(ctx)) ?? { name: randomBytes(16).toString('base64url'), owners: [] }
  const owner = ownerOf(ctx.context.secret, name, email)
  const cookie = ctx.context.createAuthCookie(COOKIE, { maxAge: LASTS })
  await ctx.setSignedCookie(
    cookie.name,
    [name, owner, ...owners.filter((other) => other !== owner)].slice(0, MOST + 1).join('.'),
    ctx.context.secret,
    cookie.attributes,
  )
}
