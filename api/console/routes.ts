import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { Router, type RequestHandler, type Response } from 'express'
import compressedStatic from 'express-static-gzip'
import { CONSOLE } from './folder.ts'
import { contentSecurityPolicy, type OutsideSources, setHeaders } from '../http/routes/securityHeaders.ts'

const YEAR = 31_536_000

/** Mount it last: every other address that a browser opens gets the console's page. */
export function consoleRoutes(outside: OutsideSources, built = CONSOLE.built): Router {
  const routes = Router()
  const policy = contentSecurityPolicy(outside)
  // These files' names contain a hash of their content. A worker's policy comes with its own script, not with its page.
  routes.use(
    '/assets',
    setHeaders({ 'Content-Security-Policy': policy }),
    // Each browser gets the shortest form that it can read (compress.ts).
    compressedStatic(path.join(built, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      serveStatic: { index: false, immutable: true, maxAge: YEAR * 1000 },
      index: false,
    }) as RequestHandler,
    notFound,
  )
  routes.get(
    /^\/[\w-]+\.(svg|png|ico|webmanifest)$/,
    express.static(built, { index: false, maxAge: 3_600_000, redirect: false }),
  )
  routes.get(/^\/(?!graphql|api\/|healthz|readyz).*/, (req, res, next) => {
    if (req.accepts('html') !== 'html') return next()
    if (!existsSync(path.join(built, 'index.html'))) return notBuilt(res)
    res.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' })
    res.sendFile('index.html', { root: built, cacheControl: false })
  })
  return routes
}

const notFound: RequestHandler = (_req, res) => void res.status(404).type('text').send('There is no such file.')

const notBuilt = (res: Response): void =>
  void res.status(503).type('text').send('The console has not been built: npm run build, then load this page again.')
