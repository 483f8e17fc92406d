import type { GenericEndpointContext } from '@better-auth/core'
import { createHmac, randomBytes } from 'node:crypto'

const COOKIE = 'known_browser'
const LASTS = 90 * 24 * 3600
/** Accounts per browser: shifts share a control-room desk. */
const MOST = 12

/** A browser, and the accounts whose passwords were right in it, as keyed hashes that name nobody. */
type Known = { name: string; owners: readonly string[] }

const ownerOf = (secret: string, name: string, email: string): string =>
  createHmac('sha256', secret).update(`known browser ${name} ${email}`).digest('base64url').slice(0, 16)

async function known(ctx: GenericEndpointContext): Promise<Known | null> {
  const value = await ctx.getSignedCookie(ctx.context.createAuthCookie(COOKIE).name, ctx.context.secret)
  const [name, ...owners] = (value || '').split('.')
  return name ? { name, owners } : null
}

/** The browser's name if this e-mail's password was right in it lately; otherwise null. */
export async function browserKnownTo(ctx: GenericEndpointContext, email: string): Promise<string | null> {
  const browser = await known(ctx)
  return browser?.owners.includes(ownerOf(ctx.context.secret, browser.name, email)) ? browser.name : null
}

/** Sets the cookie by which the browser is known to this e-mail next time. */
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
