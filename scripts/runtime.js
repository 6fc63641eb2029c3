/**
 * What every script of the package needs first: the dependencies as the lock file says, and the Node that runs TypeScript.
 * As a program it runs a TypeScript script with both: `node scripts/runtime.js scripts/build.ts --check`. Plain JavaScript
 * without dependencies, since nothing may be installed yet.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Runs a program with its output shown.
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(program, args, env = process.env) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', (error) => {
      console.error(error.message)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, dev?: boolean }>} */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** Whether node_modules is what package-lock.json says. Optional packages of other platforms may be absent. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  const names = Object.keys(wanted).filter((name) => name !== '')
  return (
    names.every((name) => present[name]?.version === wanted[name]?.version || wanted[name]?.optional) &&
    Object.keys(present).every((name) => wanted[name]?.version === present[name]?.version)
  )
}

export async function install() {
  if (isInstalled()) return
  console.log('Installing the dependencies as package-lock.json says (no install scripts run).')
  const npm = process.env['npm_execpath']
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const installed = npm === undefined ? await run('npm', args) : await run(process.execPath, [npm, ...args])
  if (!installed) throw new Error('npm ci failed; the lines above say why.')
}

/** The Node that runs the checks: the npm package of this platform, or this one where it is new enough. */
export function node() {
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(`There is no packaged Node for ${process.platform}-${process.arch}; run this with Node 24.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install()
    if (!(await run(node(), process.argv.slice(2)))) process.exitCode = 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
