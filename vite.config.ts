import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const admin = path.resolve(import.meta.dirname, 'admin')

/** The console. `npm run build` writes it to admin/dist, from where the API's process serves it. */
export default defineConfig({
  root: admin,
  plugins: [react()],
  build: {
    outDir: path.join(admin, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Parts that are loaded on purpose only after a page asks for them, such as the map, are larger than Vite's default.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // What the first page needs would otherwise fall into a file for each set of pages that share it: thirty of them. The packages' file also stays
        // the same, and in the browser's cache, while only the console changes.
        codeSplitting: {
          groups: [
            { name: 'packages', test: /[\\/]node_modules[\\/]/, tags: ['$initial'], priority: 2 },
            { name: 'console', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  // The map's worker imports parts that the page has too.
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/api': 'http://localhost:4000' } },
})
