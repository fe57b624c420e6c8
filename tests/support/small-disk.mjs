import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILLER = 'filler';

/** A disk of its own, in memory, that a test may fill. Throws where the machine lets nobody mount one. */
export function mountSmallDisk(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'tonewright-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return {
    folder,
    /** Leaves not one octet. */
    fill: () => fill(join(folder, FILLER)),
    makeRoom: () => rmSync(join(folder, FILLER)),
    unmount() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Null where a disk can be mounted, else a sentence that says why not. */
export function whyNoSmallDisk() {
  try {
    mountSmallDisk(1).unmount();
    return null;
  } catch {
    return 'A disk to fill needs the right to mount one; here it was refused.';
  }
}

function fill(path) {
  const file = openSync(path, 'a');
  for (const size of [1 << 20, 1 << 12, 1]) writeUntilFull(file, Buffer.alloc(size));
  closeSync(file);
}

function writeUntilFull(file, piece) {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  }
}
