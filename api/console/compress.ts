import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(js|css|html|svg|json|mjs)$/

/** In bytes; a file without a compressed form is sent as it is. */
export type BuiltFile = { name: string; bytes: number; gzip: number }

/** Writes `.gz` and `.br` beside each file that gains by it, so that no request pays for compression. */
export async function compressBuilt(folder: string): Promise<BuiltFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile() && !/\.(gz|br|txt)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(files.map((file) => compressOne(folder, file)))
}

async function compressOne(folder: string, file: string): Promise<BuiltFile> {
  const content = await readFile(file)
  const name = path.relative(folder, file)
  if (!COMPRESSIBLE.test(file)) return { name, bytes: content.length, gzip: content.length }
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  ])
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)])
  return { name, bytes: content.length, gzip: zipped.length }
}
