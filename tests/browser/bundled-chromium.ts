import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import type { Chromium } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const bundle = join(root, 'node_modules/@sparticuz/chromium')

/**
 * The Chromium that npm brought, with its own libraries and font, so that a machine without either runs the same
 * tests. Unpacked once, about five seconds; undefined where the bundle has none for this machine.
 */
export async function bundledChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(bundle)) return undefined
  const { version } = JSON.parse(await readFile(join(bundle, 'package.json'), 'utf8')) as { version: string }
  const folder = join(root, `node_modules/.cache/chromium-${version}`)
  if (!existsSync(folder)) await unpackTo(folder)
  await writeFonts(folder)
  return {
    from: 'bundled',
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Unpacks beside the place and then renames, so that a run that was killed leaves no half browser behind. */
async function unpackTo(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`
  await mkdir(half, { recursive: true })
  await inflate('chromium.br', join(half, 'chromium'))
  await chmod(join(half, 'chromium'), 0o755)
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    const archive = join(half, `${name}.tar`)
    await inflate(`${name}.tar.br`, archive)
    execFileSync('tar', ['--no-same-owner', '-xf', archive, '-C', half])
    await rm(archive)
  }
  await rename(half, folder).catch(async (reason: unknown) => {
    await rm(half, { recursive: true })
    if (!existsSync(folder)) throw reason
  })
}

async function inflate(name: string, target: string): Promise<void> {
  const source = createReadStream(join(bundle, 'bin', name))
  await pipeline(source, createBrotliDecompress({ chunkSize: 1 << 20 }), createWriteStream(target))
}

/** The configuration that comes with the bundle names a folder of another machine; then text has no width at all. */
async function writeFonts(folder: string): Promise<void> {
  const xml = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  ]
  await writeFile(join(folder, 'fonts.conf'), `${xml.join('\n')}\n`)
}
