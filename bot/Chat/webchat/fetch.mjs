// Fetches Web Chat's one-file bundle from npm, checks it and compresses it beside itself.
// Run by the build: node fetch.mjs VERSION INTEGRITY OUTPUT_FOLDER
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [version, integrity, folder] = process.argv.slice(2);
const archive = `botframework-webchat-${version}.tgz`;
const wanted = ['webchat.js', 'webchat.js.LICENSE.txt'];

/** The archive laid beside this script by hand, for a machine without a network, or else npm's. */
function obtain(scratch) {
  const laidHere = join(dirname(fileURLToPath(import.meta.url)), archive);
  if (existsSync(laidHere)) {
    return laidHere;
  }
  try {
    execFileSync('npm', ['pack', `botframework-webchat@${version}`, '--loglevel', 'error', '--pack-destination', scratch], {
      shell: process.platform === 'win32', // npm is a .cmd there
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const reason = error.code === 'ENOENT' ? 'npm is not installed' : error.stderr?.toString().trim().split('\n')[0];
    throw new Error(`Web Chat ${version} could not be fetched (${reason || error.message}). `
      + `Without a network: run "npm pack botframework-webchat@${version}" where there is one, `
      + `put ${archive} into bot/Chat/webchat and build again.`);
  }
  return join(scratch, archive);
}

function verify(path) {
  const actual = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (actual !== integrity) {
    throw new Error(`${path} is not the package that this project was tested with: its hash is ${actual}, expected ${integrity}.`);
  }
}

function unpack(path, scratch) {
  execFileSync('tar', ['-xzf', path, '-C', scratch, ...wanted.map(name => `package/dist/${name}`)]);
  return name => readFileSync(join(scratch, 'package', 'dist', name));
}

/** Brotli 10 costs 3.5 s once and saves 60 KB on each first visit; 11 costs 7.5 s and saves 10 KB more. */
function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Written aside and renamed, so that an interrupted build leaves no half file that looks finished. */
function write(name, bytes) {
  const path = join(folder, name);
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  const path = obtain(scratch);
  verify(path);
  const read = unpack(path, scratch);
  const script = read('webchat.js');
  write('webchat.js.LICENSE.txt', read('webchat.js.LICENSE.txt'));
  write('webchat.js.gz', gzipSync(script, { level: 9 }));
  write('webchat.js.br', brotli(script));
  write('webchat.js', script); // last: the build takes its presence for "done"
} catch (error) {
  console.error(`webchat : error SMARTBOT02: ${error.message}`); // a form that MSBuild shows as a build error
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
