import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'

const CACHE = path.resolve(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'beadle')

/** Libraries that are not asked for, and what belongs to them. */
const LEFT_OUT = /^lib\/postgresql\/postgis_(raster|topology)|_(raster|topology|tiger_geocoder)\b|\/contrib\//

/**
 * The bundle of an extension without what is not asked for: made once for each installation, in about two seconds. Where
 * nothing can be written, the whole one.
 */
export async function leanBundle(whole: URL): Promise<URL> {
  const { size, mtimeMs } = await stat(whole)
  const lean = path.join(CACHE, `postgis-${size}-${Math.round(mtimeMs)}.tar.gz`)
  try {
    if (!(await isThere(lean))) await make(whole, lean)
    return pathToFileURL(lean)
  } catch (error) {
    if (isUnwritable(error)) return whole
    throw error
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

async function make(whole: URL, lean: string): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  // Written to another name and renamed, so that a killed process, or two at once, leave no half bundle.
  const draft = `${lean}.${process.pid}`
  const from = extract()
  const to = pack()
  from.on('entry', (header, content, next) => {
    if (LEFT_OUT.test(header.name)) content.on('end', next).resume()
    else content.pipe(to.entry(header, next))
  })
  from.on('finish', () => to.finalize())
  try {
    await Promise.all([
      pipeline(createReadStream(fileURLToPath(whole)), createGunzip(), from),
      pipeline(to, createGzip({ level: 1 }), createWriteStream(draft)),
    ])
    await rename(draft, lean)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const isUnwritable = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')
