import { spawnSync } from 'node:child_process'

/** Tests with random operations, rows, values or requests. */
const FILES = [
  'abuse-by-chance',
  'casl-equals-sql',
  'email-addresses',
  'folded',
  'non-interference',
  'one-rule',
  'search-stored',
  'shapes',
  'telephone-numbers',
  'typed-texts',
]

/** `npm run soak -- random 20`: the random tests with 20 times as many tries as usual. FC_SEED tries others. */
export default function random([effort = '10']: string[]): void {
  const files = FILES.map((name) => `test/${name}.test.ts`)
  const { status } = spawnSync('npx', ['jest', ...files], {
    stdio: 'inherit',
    env: { ...process.env, TEST_EFFORT: effort },
  })
  if (status !== 0) throw new Error('a random test failed')
}
