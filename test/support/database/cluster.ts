import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterThisFile, atTheEnd } from '../run/ending.ts'
import { until } from '../run/until.ts'

const BIN = '/usr/lib/postgresql/15/bin'

/** A PostgreSQL server of the test's own, which it may stop, freeze and fill. */
export type Cluster = {
  port: number
  folder: string
  url: (database?: string) => string
  /** Runs statements as the superuser, over a separate connection. */
  run: <Row = Record<string, unknown>>(text: string, database?: string) => Promise<Row[]>
  start: () => void
  stop: (mode: 'fast' | 'immediate') => void
  /** Stops every process of the server, as if its machine hung; `thaw` lets them continue. */
  freeze: () => void
  thaw: () => void
  /** Kills every process of the server, frozen ones too, as if its machine were lost: its callers hear nothing. */
  kill: () => Promise<void>
  promote: () => Promise<void>
  /** Makes this stopped server a standby of another from a fresh copy; `standby` is its name there. */
  follow: (leader: Cluster) => Promise<void>
  /** A standby of this server, which waits for it by the name `standby`. */
  standby: (options?: ClusterOptions) => Promise<Cluster>
  /** Whether its server process is running. */
  runs: () => boolean
  /** Whether its files are on a file system of their own, which may be filled. */
  ownFileSystem: boolean
  remove: () => void
}

export type ClusterOptions = {
  /** Size of a file system of its own, where one can be mounted. */
  ownFileSystemMb?: number
  /** The folder of another installation's programs. */
  bin?: string
}

/** @throws Error where PostgreSQL is not installed: a test of its faults that cannot make them must not pass */
export async function newCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const { bin = BIN } = options
  if (!existsSync(`${bin}/initdb`)) throw new Error(`PostgreSQL 15 is not installed: there is no ${bin}/initdb`)
  const cluster = await emptyCluster(options)
  const data = dataOf(cluster.folder)
  const fresh = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  asPostgres(`${bin}/initdb`, '-D', data, ...fresh)
  cluster.start()
  return cluster
}

async function emptyCluster({ ownFileSystemMb, bin }: ClusterOptions): Promise<Cluster> {
  const folder = scratchFolder()
  const mounted = ownFileSystemMb !== undefined && mount(folder, ownFileSystemMb)
  return clusterIn(folder, await freePort(), mounted, bin)
}

/** Whether a cluster can have a file system of its own here. */
export function canMount(): boolean {
  const folder = scratchFolder()
  const mounted = mount(folder, 1)
  if (mounted) execFileSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return mounted
}

/** @returns whether it worked, which takes root and permission to mount */
function mount(folder: string, mb: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mb}m,mode=0777`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function clusterIn(folder: string, port: number, ownFileSystem = false, bin = BIN): Cluster {
  const data = dataOf(folder)
  const control = (...args: string[]) => asPostgres(`${bin}/pg_ctl`, '-D', data, '-w', '-t', '30', ...args)
  const url = (database = 'postgres') => `postgresql://postgres@127.0.0.1:${port}/${database}`
  const settings = [
    'listen_addresses=127.0.0.1',
    'max_connections=100',
    'fsync=off',
    'wal_level=replica',
    'hot_standby=on',
    'max_wal_size=64MB',
    'min_wal_size=32MB',
  ]
  const options = `-p ${port} -k '' ${settings.map((setting) => `-c ${setting}`).join(' ')}`
  const leader = () => Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = (): number[] => {
    const listed = execFileSync('ps', ['-o', 'pid=', '--ppid', String(leader())], { encoding: 'utf8' })
    return listed
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0)
  }
  // The leader first, since a stopped leader starts no more children.
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    signalIfThere(leader(), name)
    for (const pid of children()) signalIfThere(pid, name)
  }
  const cluster: Cluster = {
    port,
    folder,
    url,
    async run<Row>(text: string, database?: string) {
      const client = new Client({ connectionString: url(database) })
      client.on('error', () => undefined)
      await client.connect()
      try {
        return (await client.query(text)).rows as Row[]
      } finally {
        await client.end()
      }
    },
    start: () => void control('-l', path.join(folder, 'log'), '-o', options, 'start'),
    stop: (mode) => void control('-m', mode, 'stop'),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async kill() {
      cluster.freeze()
      for (const pid of children()) signalIfThere(pid, 'SIGKILL')
      // The leader's death alone is not seen by callers, and its shared memory goes with it.
      signalIfThere(leader(), 'SIGQUIT')
      signalIfThere(leader(), 'SIGCONT')
      await until(async () => !cluster.runs(), 30)
    },
    promote: () => asPostgresMeanwhile(`${bin}/pg_ctl`, '-D', data, '-w', '-t', '30', 'promote'),
    async follow(other) {
      rmSync(data, { recursive: true, force: true })
      const from = `postgresql://postgres@127.0.0.1:${other.port}/postgres?application_name=standby`
      const whole = ['-R', '-X', 'stream', '-c', 'fast', '--no-sync']
      await asPostgresMeanwhile(`${bin}/pg_basebackup`, '-D', data, '-d', from, ...whole)
      cluster.start()
    },
    async standby(more = {}) {
      const follower = await emptyCluster({ bin, ...more })
      await follower.follow(cluster)
      return follower
    },
    ownFileSystem,
    runs: () => existsSync(path.join(data, 'postmaster.pid')) && isThere(leader()),
    remove() {
      if (!existsSync(folder)) return
      if (cluster.runs()) {
        signal('SIGCONT')
        cluster.stop('immediate')
      }
      if (ownFileSystem) execFileSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
  CLUSTERS.push(cluster)
  return cluster
}

const CLUSTERS: Cluster[] = []
// A test that failed half-way must not leave a server behind.
atTheEnd(() => CLUSTERS.forEach((cluster) => cluster.remove()))

type Pooler = { url: (database: string) => string; stop: () => void }

/** pgbouncer in front of a server. */
export const newPooler = (
  { folder, port }: Cluster,
  mode: 'transaction' | 'session',
  login = 'postgres',
): Promise<Pooler> => poolerIn(folder, { host: '127.0.0.1', port, login }, mode)

/** pgbouncer in front of the server of a database that somebody else runs, on this machine or another. */
export function newPoolerAt(databaseUrl: string, mode: 'transaction' | 'session'): Promise<Pooler> {
  const { hostname: host, port, username, password } = new URL(databaseUrl)
  const folder = scratchFolder()
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  const server = { host, port: Number(port || 5432), login: decodeURIComponent(username) || 'postgres' }
  return poolerIn(folder, password === '' ? server : { ...server, password: decodeURIComponent(password) }, mode)
}

type Pooled = { host: string; port: number; login: string; password?: string }

async function poolerIn(
  folder: string,
  { host, port: behind, login, password }: Pooled,
  mode: 'transaction' | 'session',
): Promise<Pooler> {
  if (!existsSync('/usr/sbin/pgbouncer')) throw new Error('pgbouncer is not installed: there is no /usr/sbin/pgbouncer')
  const port = await freePort()
  const ini = path.join(folder, `pgbouncer-${port}.ini`)
  const lines = [
    '[databases]',
    `* = host=${host} port=${behind} user=${login}${password === undefined ? '' : ` password=${password}`}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'auth_type = any',
    `pool_mode = ${mode}`,
    'max_client_conn = 200',
    'default_pool_size = 20',
    'server_login_retry = 1',
    'unix_socket_dir =',
  ]
  asPostgres('sh', '-c', `printf '%s\\n' "$@" > '${ini}'`, 'sh', ...lines)
  const child: ChildProcess = spawnAsPostgres('/usr/sbin/pgbouncer', '-q', ini)
  const stop = () => void child.kill('SIGTERM')
  afterThisFile(stop)
  return { url: (database) => `postgresql://${login}@127.0.0.1:${port}/${database}`, stop }
}

const dataOf = (folder: string): string => path.join(folder, 'data')

export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'beadle-cluster-'))
  chmodSync(folder, 0o777)
  return folder
}

// The server refuses to run as root.
const isRoot = process.getuid?.() === 0
const argsAsPostgres = (args: string[]): [string, string[]] =>
  isRoot ? ['runuser', ['-u', 'postgres', '--', ...args]] : [args[0] as string, args.slice(1)]

function asPostgres(...args: string[]): string {
  const [command, rest] = argsAsPostgres(args)
  return execFileSync(command, rest, { encoding: 'utf8', cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Does not block writers in this process. */
async function asPostgresMeanwhile(...args: string[]): Promise<void> {
  const [command, rest] = argsAsPostgres(args)
  await promisify(execFile)(command, rest, { cwd: tmpdir() })
}

function spawnAsPostgres(...args: string[]): ChildProcess {
  const [command, rest] = argsAsPostgres(args)
  return spawn(command, rest, { cwd: tmpdir(), stdio: 'ignore' })
}

const isThere = (pid: number): boolean => existsSync(`/proc/${pid}`)

function signalIfThere(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}
